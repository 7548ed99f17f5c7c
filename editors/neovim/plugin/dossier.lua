-- Starts the server for articles and codebooks, unless `vim.g.dossier_server` is false.
if vim.g.loaded_dossier or vim.g.dossier_server == false then
  return
end
vim.g.loaded_dossier = true

if vim.lsp.enable then
  vim.lsp.enable('dossier')
else
  require('dossier').enable()
end
