" Colours for articles: header, tags and the words before them, foot.
if exists('b:current_syntax')
  finish
endif

runtime! syntax/dossier.vim

" The words before a tag, by what it says. Spans hold spans, to a depth of three.
let s:in = '\%(\\.\|\_[^][\\]\)'
for s:depth in range(2)
  let s:in = '\%(\\.\|\_[^][\\]\|\[' . s:in . '*\]\)'
endfor
let s:word = '[^][(){}[:space:]"“”„«»—–/.,;:!?]\+\%([.,;:!?]\+[^][(){}[:space:]"“”„«»—–/.,;:!?]\+\)*\.\?\ze{'
for [s:kind, s:tag] in [
  \ ['Actor', '\_s*@'], ['Issue', '\_s*#'], ['Date', '\_s*[-0-9PR/.[{]'], ['Label', '\_s*^'],
  \ ['For', '\_[^{}"]*\_s+\%(\a\|\_s\)'], ['Against', '\_[^{}"]*\_s-\%(\a\|\_s\)'], ['Neutral', '\_[^{}"]*\_s\~\%(\a\|\_s\)']]
  execute 'syntax match dossierWords' . s:kind '&' . s:in . '*\ze\]{' . s:tag . '& contained contains=@dossierText'
  execute 'syntax match dossierWord' . s:kind '&' . s:word . s:tag . '&'
  execute 'highlight default link dossierWord' . s:kind 'dossierWords' . s:kind
endfor
" The brackets of a span, which reading hides as it does the tag.
execute 'syntax match dossierBracket &\[\ze' . s:in . '*\]{& conceal nextgroup=dossierWordsActor,dossierWordsIssue,'
  \ . 'dossierWordsDate,dossierWordsLabel,dossierWordsFor,dossierWordsAgainst,dossierWordsNeutral'
syntax match dossierBracketEnd /\]\ze{/ conceal
syntax cluster dossierText contains=dossierBracket,dossierBracketEnd,dossierTag,dossierEscape,dossierWordActor,
  \dossierWordIssue,dossierWordDate,dossierWordLabel,dossierWordFor,dossierWordAgainst,dossierWordNeutral

" The header ends at the first rule; an article without one is all text.
if search('^---\s*$', 'cnw')
  syntax region dossierHeader start=/\%^/ end=/^\ze---\s*$/ keepend contains=@dossierHeaderParts
endif
syntax match dossierRule /^---\s*$/

syntax match dossierEscape /\\[[:punct:]]/
syntax region dossierTag matchgroup=dossierBrace start=/{/ skip=/\\./ end=/}/ end=/^\s*$/ contains=@dossierTagParts conceal
syntax region dossierInnerBraces start=/{/ skip=/\\./ end=/}/ contained contains=@dossierTagParts

" A line of the foot.
syntax match dossierFoot /^\^[[:alnum:]_-]\+:.*$/ contains=@dossierTagParts

syntax sync fromstart

let b:current_syntax = 'article'
