" Codebooks are edited as articles are.
runtime! ftplugin/article.vim
