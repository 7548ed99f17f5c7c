" How articles are edited: comments, what counts as one word, where lines are cut, how tags are hidden.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=//\ %s comments=://
" A handle is one word with its sigil: completion replaces it, `*` finds it. The `^` must come last.
setlocal iskeyword+=@-@,#,%,+,-,~,^
" A paragraph is one line; it is shown without breaking words.
setlocal wrap linebreak textwidth=0

command! -buffer -bar DossierRead call dossier#read()
command! -buffer -bar DossierDim call dossier#dim()
if !get(g:, 'dossier_no_maps', 0)
  nnoremap <buffer> <silent> <LocalLeader>r :<C-U>DossierRead<CR>
  nnoremap <buffer> <silent> <LocalLeader>d :<C-U>DossierDim<CR>
endif

augroup dossier_colours
  autocmd!
  autocmd ColorScheme * call dossier#colours()
augroup END

let b:undo_ftplugin = 'setlocal commentstring< comments< iskeyword< wrap< linebreak< textwidth<'
  \ . ' | silent! delcommand -buffer DossierRead | silent! delcommand -buffer DossierDim'
  \ . ' | silent! nunmap <buffer> <LocalLeader>r | silent! nunmap <buffer> <LocalLeader>d'
