" Which files are Dossier's.
autocmd BufNewFile,BufRead *.article setfiletype article
autocmd BufNewFile,BufRead *.codebook setfiletype codebook
