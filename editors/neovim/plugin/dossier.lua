-- Starts the server for articles and codebooks, unless `vim.g.dossier_server` is false.
if vim.g.loaded_dossier or vim.g.dossier_server == false then
  return
end
vim.g.loaded_dossier = true

require('dossier').format_on_save()
if vim.lsp.enable then
  -- Neovim says nothing of a program that is missing.
  vim.api.nvim_create_autocmd('FileType', {
    pattern = { 'article', 'codebook' },
    callback = function()
      require('dossier').runs(vim.lsp.config.dossier.cmd[1])
    end,
  })
  vim.lsp.enable('dossier')
else
  require('dossier').enable()
end
