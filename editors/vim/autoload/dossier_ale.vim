" How ALE starts the server.

function! dossier_ale#define(filetype) abort
  call ale#linter#Define(a:filetype, {
  \ 'name': 'dossier',
  \ 'lsp': 'stdio',
  \ 'language': a:filetype,
  \ 'executable': function('s:executable'),
  \ 'command': '%e lsp',
  \ 'project_root': function('s:root'),
  \})
endfunction

" The program, if it runs; otherwise one message says what is wrong.
function! s:executable(buffer) abort
  let l:program = get(g:, 'dossier_path', 'dossier')
  if get(s:, 'checked', '') ==# l:program
    return s:runs ? l:program : ''
  endif
  let l:trouble = ''
  if !executable(l:program)
    let l:trouble = 'cannot find the program ' . l:program . '; install it, or set g:dossier_path'
  else
    let l:said = system(shellescape(l:program) . ' lsp --help')
    if v:shell_error
      let l:trouble = l:program . ' lsp does not run (' . get(split(l:said, "\n"), 0, 'it ended with ' . v:shell_error)
      \ . '); set g:dossier_path to the program of this version'
    endif
  endif
  let s:checked = l:program
  let s:runs = empty(l:trouble)
  if !s:runs
    call timer_start(200, {-> execute('echohl WarningMsg | echomsg ' . string('Dossier: ' . l:trouble) . ' | echohl None', '')})
  endif
  return s:runs ? l:program : ''
endfunction

" The corpus of a file, or the folder of one that is in none.
function! s:root(buffer) abort
  let l:codebook = ale#path#FindNearestFile(a:buffer, 'dossier.codebook')
  return fnamemodify(empty(l:codebook) ? bufname(a:buffer) : l:codebook, ':p:h')
endfunction
