" How articles are edited: comments, and what counts as one word.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=//\ %s comments=://
" A handle is one word with its sigil: completion replaces it, `*` finds it. The `^` must come last.
setlocal iskeyword+=@-@,#,%,+,-,~,^
let b:undo_ftplugin = 'setlocal commentstring< comments< iskeyword<'
