-- The server in Neovim 0.7 to 0.10, which have no `vim.lsp.enable`.
local M = {}

-- The running clients by root; '' is the one without a folder.
local clients = {}

-- The nearest folder at or above a file that holds `dossier.codebook`.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  while true do
    if vim.fn.filereadable(folder .. '/dossier.codebook') == 1 then
      return folder
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if above == folder then
      return nil
    end
    folder = above
  end
end

-- What Neovim 0.11 sets up by itself.
local function on_attach(_, buffer)
  vim.api.nvim_buf_set_option(buffer, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
  vim.api.nvim_buf_set_option(buffer, 'tagfunc', 'v:lua.vim.lsp.tagfunc')
  vim.api.nvim_buf_call(buffer, function()
    if vim.fn.maparg('K', 'n') == '' then
      vim.keymap.set('n', 'K', vim.lsp.buf.hover, { buffer = buffer })
    end
  end)
end

local function start(root)
  local command = vim.g.dossier_path or 'dossier'
  if vim.fn.executable(command) == 0 then
    vim.notify_once(command .. ' is not on your path; see vim.g.dossier_path', vim.log.levels.WARN)
    return nil
  end
  return vim.lsp.start_client({
    name = 'dossier',
    cmd = { command, 'lsp' },
    root_dir = root,
    on_attach = on_attach,
    on_exit = function()
      clients[root or ''] = nil
    end,
  })
end

local function attach(buffer)
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or vim.bo[buffer].buftype ~= '' then
    return
  end
  local root = root_of(file)
  local client = clients[root or ''] or start(root)
  if client then
    clients[root or ''] = client
    vim.lsp.buf_attach_client(buffer, client)
  end
end

function M.enable()
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('dossier', {}),
    pattern = { 'article', 'codebook' },
    callback = function(event)
      attach(event.buf)
    end,
  })
end

return M
