-- How Neovim 0.11 and later start the server.
return {
  cmd = { vim.g.dossier_path or 'dossier', 'lsp' },
  filetypes = { 'article', 'codebook' },
  -- A file of no corpus gets a server without a folder, which finds what belongs together by itself. A program that does
  -- not run is reported, and not started.
  root_dir = function(buffer, start)
    if require('dossier').runs(vim.lsp.config.dossier.cmd[1]) then
      start(vim.fs.root(buffer, 'dossier.codebook'))
    end
  end,
}
