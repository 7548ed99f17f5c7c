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

-- The commands that were found to run.
local runs = {}

-- Whether the program is Dossier of this version; otherwise one message says what is wrong.
function M.runs(command)
  if runs[command] then
    return true
  end
  local trouble
  if vim.fn.executable(command) == 0 then
    trouble = 'cannot find the program ' .. command .. '; install it, or set vim.g.dossier_path'
  else
    local said = vim.fn.system({ command, 'lsp', '--help' })
    if vim.v.shell_error ~= 0 then
      local line = vim.trim(said):match('^[^\n]+') or ('it ended with ' .. vim.v.shell_error)
      trouble = command .. ' lsp does not run (' .. line .. '); set vim.g.dossier_path to the program of this version'
    end
  end
  if trouble then
    -- Drawing the screen for the first time would wipe it away.
    vim.defer_fn(function()
      vim.notify_once('Dossier: ' .. trouble, vim.log.levels.WARN)
    end, 200)
  end
  runs[command] = not trouble
  return not trouble
end

-- What semantic tokens look like: the words as their syntax has them, the tags dimmed where they are.
function M.colours()
  local kinds = {
    class = 'Actor', interface = 'Issue', number = 'Date', parameter = 'Variable', label = 'Label', keyword = 'Clause',
    string = 'String', property = 'Key', enumMember = 'Severity', comment = 'Comment', punctuation = 'Mark',
  }
  local function link(group, name)
    vim.api.nvim_set_hl(0, group, { link = 'dossier' .. name, default = true })
  end
  local function worded(name)
    return vim.fn.hlID('dossierWords' .. name) > 0 and 'Words' .. name or name
  end
  for _, kind in ipairs({ 'article', 'codebook' }) do
    for token, name in pairs(kinds) do
      link('@lsp.type.' .. token .. '.' .. kind, name)
      link('@lsp.typemod.' .. token .. '.marked.' .. kind, worded(name))
    end
    for modifier, name in pairs({ ['for'] = 'For', against = 'Against', neutral = 'Neutral' }) do
      link('@lsp.typemod.function.' .. modifier .. '.' .. kind, name)
      link('@lsp.typemod.statement.' .. modifier .. '.' .. kind, 'Words' .. name)
    end
  end
end

-- What Neovim 0.11 sets up by itself.
local function on_attach(_, buffer)
  vim.api.nvim_buf_set_option(buffer, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
  vim.api.nvim_buf_set_option(buffer, 'tagfunc', 'v:lua.vim.lsp.tagfunc')
  vim.api.nvim_buf_call(buffer, function()
    for keys, work in pairs({
      K = vim.lsp.buf.hover, gO = vim.lsp.buf.document_symbol, grn = vim.lsp.buf.rename, grr = vim.lsp.buf.references,
      gra = vim.lsp.buf.code_action,
    }) do
      if vim.fn.maparg(keys, 'n') == '' then
        vim.keymap.set('n', keys, function() work() end, { buffer = buffer })
      end
    end
  end)
end

local function start(root)
  local command = vim.g.dossier_path or 'dossier'
  if not M.runs(command) then
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

-- Lays out header, tags and foot of a file before it is saved, where vim.g.dossier_format_on_save says so.
function M.format_on_save()
  vim.api.nvim_create_autocmd('BufWritePre', {
    group = vim.api.nvim_create_augroup('dossier_format', {}),
    pattern = { '*.article', '*.codebook' },
    callback = function()
      if vim.g.dossier_format_on_save ~= true and vim.g.dossier_format_on_save ~= 1 then
        return
      end
      if vim.lsp.buf.format then
        vim.lsp.buf.format({ name = 'dossier', timeout_ms = 2000 })
      else
        vim.lsp.buf.formatting_sync(nil, 2000)
      end
    end,
  })
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
