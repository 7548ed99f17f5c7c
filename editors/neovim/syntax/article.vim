" Colours for articles: header, tags, foot.
if exists('b:current_syntax')
  finish
endif

runtime! syntax/dossier.vim

" The header ends at the first rule; an article without one is all text.
if search('^---\s*$', 'cnw')
  syntax region dossierHeader start=/\%^/ end=/^\ze---\s*$/ keepend contains=@dossierHeaderParts
endif
syntax match dossierRule /^---\s*$/

syntax match dossierEscape /\\[[:punct:]]/
syntax region dossierTag matchgroup=dossierBrace start=/{/ skip=/\\./ end=/}/ end=/^\s*$/ contains=@dossierTagParts
syntax region dossierInnerBraces start=/{/ skip=/\\./ end=/}/ contained contains=@dossierTagParts

" A line of the foot.
syntax match dossierFoot /^\^[[:alnum:]_-]\+:.*$/ contains=@dossierTagParts

highlight default link dossierRule Special
highlight default link dossierBrace Delimiter

syntax sync fromstart

let b:current_syntax = 'article'
