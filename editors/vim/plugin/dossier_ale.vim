" Completion, layout and outline by the server that ALE runs.
if exists('g:loaded_dossier_ale')
  finish
endif
let g:loaded_dossier_ale = 1

augroup dossier_ale
  autocmd!
  autocmd FileType article,codebook setlocal omnifunc=dossier_ale#complete
  autocmd FileType article,codebook command! -buffer -bar DossierFormat call dossier_ale#format()
  autocmd FileType article,codebook command! -buffer -bar DossierOutline call dossier_ale#outline()
augroup END
