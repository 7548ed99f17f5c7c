" Colours for codebooks: they are all header.
if exists('b:current_syntax')
  finish
endif

runtime! syntax/dossier.vim
syntax region dossierHeader start=/\%^/ end=/\%$/ contains=@dossierHeaderParts

syntax sync fromstart

let b:current_syntax = 'codebook'
