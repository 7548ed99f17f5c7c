-- How Neovim 0.11 and later start the server.
return {
  cmd = { vim.g.dossier_path or 'dossier', 'lsp' },
  filetypes = { 'article', 'codebook' },
  -- A file of no corpus gets a server without a folder, which finds what belongs together by itself.
  root_markers = { 'dossier.codebook' },
}
