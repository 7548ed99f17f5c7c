" Colours, and reading without tags.

" The groups of the words before a tag and of its parts, and the group that stands for each in a theme.
let s:links = {
  \ 'Variable': 'PreProc', 'Label': 'Label', 'Colon': 'Delimiter', 'Clause': 'Keyword', 'String': 'String',
  \ 'Comment': 'Comment', 'Key': 'Keyword', 'Property': 'Keyword', 'Severity': 'Constant', 'Escape': 'SpecialChar',
  \ 'Rule': 'Special'}

" Blue and underlined is for, orange and slanted against: nobody has to tell red from green.
let s:own = {
  \ 'Actor': [['#005f5f', 23], ['#87d7d7', 116], 'NONE'], 'Issue': [['#5f00af', 55], ['#d7afff', 183], 'NONE'],
  \ 'Date': [['#6c5a00', 58], ['#d7d787', 186], 'NONE'], 'For': [['#005faf', 25], ['#5fafff', 75], 'underline'],
  \ 'Against': [['#af5f00', 130], ['#ffaf5f', 215], 'italic'], 'Neutral': [['#87005f', 89], ['#ff87d7', 212], 'NONE'],
  \ 'Mark': [['#767676', 243], ['#808080', 244], 'NONE']}

" Sets the colours; again whenever a colour scheme has cleared them.
function! dossier#colours() abort
  let l:dark = &background ==# 'dark'
  let l:dim = get(g:, 'dossier_dim', 0)
  for [l:name, l:look] in items(s:own)
    let l:colour = l:look[l:dark]
    let l:attribute = l:look[2]
    for l:group in l:name ==# 'Mark' ? ['dossierMark'] : l:dim ? ['dossierWords' . l:name]
      \ : ['dossierWords' . l:name, 'dossier' . l:name]
      execute 'highlight' l:dim ? '' : 'default' l:group 'guifg=' . l:colour[0] 'ctermfg=' . l:colour[1]
        \ 'gui=' . l:attribute 'cterm=' . l:attribute
    endfor
    if l:dim && l:name !=# 'Mark'
      execute 'highlight! link' 'dossier' . l:name 'dossierMark'
    endif
  endfor
  for [l:name, l:link] in items(s:links)
    execute l:dim ? 'highlight! link' : 'highlight default link' 'dossier' . l:name
      \ l:dim && l:name =~# 'Variable\|Label\|Colon\|Clause\|String' ? 'dossierMark' : l:link
  endfor
  highlight default link dossierWordsLabel Label
  highlight default link dossierBrace dossierMark
  highlight default link dossierBracket dossierMark
  highlight default link dossierBracketEnd dossierMark
  if has('nvim-0.9')
    lua require('dossier').colours()
  endif
endfunction

" Dims all tags, or gives them their colours back.
function! dossier#dim() abort
  let g:dossier_dim = !get(g:, 'dossier_dim', 0)
  for l:name in keys(s:own) + keys(s:links)
    execute 'highlight clear dossier' . l:name
  endfor
  call dossier#colours()
endfunction

" Hides tags and foot in this window, or shows them again.
function! dossier#read() abort
  if exists('w:dossier_read')
    let [&l:conceallevel, &l:concealcursor, &l:foldmethod, &l:foldenable] = w:dossier_read
    unlet w:dossier_read
    normal! zE
    return
  endif
  let w:dossier_read = [&l:conceallevel, &l:concealcursor, &l:foldmethod, &l:foldenable]
  setlocal conceallevel=2 concealcursor=n foldmethod=manual foldenable
  let l:view = winsaveview()
  call cursor(1, 1)
  if search('^---\s*$', 'cW') && search('^---\s*$', 'W')
    .,$fold
  endif
  call winrestview(l:view)
endfunction
