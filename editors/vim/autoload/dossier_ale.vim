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
    " Without an editor the server ends at once, with 1; ALE says nothing of one that ends otherwise.
    let l:said = system(shellescape(l:program) . ' lsp --help >/dev/null && ' . shellescape(l:program) . ' lsp </dev/null')
    if v:shell_error > 1
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

" What is asked and not answered yet: handlers by the number of the request.
let s:waiting = {}

function! s:receive(connection, answer) abort
  if has_key(s:waiting, get(a:answer, 'id', -1))
    call remove(s:waiting, a:answer.id)(get(a:answer, 'result', v:null))
  endif
endfunction

function! s:send(buffer, method, parameters, handler, linter, server) abort
  let l:connection = a:server.connection_id
  call ale#lsp#NotifyForChanges(l:connection, a:buffer)
  let l:parameters = extend({'textDocument': {'uri': ale#path#ToFileURI(expand('#' . a:buffer . ':p'))}}, a:parameters)
  let l:request = ale#lsp#Send(l:connection, [0, a:method, l:parameters])
  if l:request > 0
    let s:waiting[l:request] = a:handler
    call ale#lsp#RegisterCallback(l:connection, function('s:receive'))
  endif
endfunction

" Asks the server about this file.
function! s:ask(method, parameters, handler) abort
  for l:linter in ale#linter#GetAll(ale#linter#ResolveFiletype(&filetype))
    if l:linter.name ==# 'dossier'
      call ale#lsp_linter#StartLSP(bufnr(''), l:linter,
      \ function('s:send', [bufnr(''), a:method, a:parameters, a:handler]))
    endif
  endfor
endfunction

" Asks, and waits for the answer: five seconds at most.
function! s:answer(method, parameters) abort
  let l:answers = []
  call s:ask(a:method, a:parameters, {answer -> add(l:answers, answer)})
  for l:turn in range(1000)
    if !empty(l:answers)
      return l:answers[0]
    endif
    sleep 5m
  endfor
  echohl WarningMsg | echomsg 'Dossier: the server does not answer' | echohl None
  return v:null
endfunction

" Where the cursor is, as the protocol counts.
function! s:position() abort
  let l:before = str2list(strpart(getline('.'), 0, col('.') - 1))
  return {'line': line('.') - 1, 'character': len(l:before) + len(filter(copy(l:before), {_, one -> one > 0xffff}))}
endfunction

" For 'omnifunc': takes a name with its sigil, which ALE's own leaves out.
function! dossier_ale#complete(findstart, base) abort
  if a:findstart
    let s:offered = s:answer('textDocument/completion', {'position': s:position()})
    return match(strpart(getline('.'), 0, col('.') - 1), '[-@#%^~+]\?[^[:space:]{}\[\]"|:;,@#]*$')
  endif
  let l:items = type(s:offered) == v:t_dict ? s:offered.items : type(s:offered) == v:t_list ? s:offered : []
  let l:words = []
  for l:item in l:items
    let l:word = has_key(l:item, 'textEdit') ? l:item.textEdit.newText : get(l:item, 'insertText', l:item.label)
    " What also changes another place cannot be completed so.
    if stridx(l:word, a:base) == 0 && empty(get(l:item, 'additionalTextEdits', []))
      call add(l:words, {'word': l:word, 'abbr': l:item.label, 'menu': get(l:item, 'detail', '')})
    endif
  endfor
  return l:words
endfunction

" Lays out header, tags and foot; never the text.
function! dossier_ale#format() abort
  let l:edits = s:answer('textDocument/formatting', {'options': {'tabSize': 2, 'insertSpaces': v:true}})
  if type(l:edits) == v:t_list && !empty(l:edits)
    let l:view = winsaveview()
    " One change that can be undone, from the last to the first.
    for l:edit in reverse(sort(copy(l:edits), {one, other -> one.range.start.line == other.range.start.line
      \ ? one.range.start.character - other.range.start.character : one.range.start.line - other.range.start.line}))
      call s:change(l:edit)
    endfor
    call winrestview(l:view)
  endif
endfunction

function! s:change(edit) abort
  let [l:start, l:end] = [a:edit.range.start, a:edit.range.end]
  let l:before = strpart(getline(l:start.line + 1), 0, s:byte(l:start))
  let l:after = strpart(getline(l:end.line + 1), s:byte(l:end))
  let l:lines = split(l:before . a:edit.newText . l:after, "\n", 1)
  let l:old = l:end.line - l:start.line + 1
  call setline(l:start.line + 1, l:lines[: l:old - 1])
  if len(l:lines) > l:old
    call append(l:start.line + l:old, l:lines[l:old :])
  elseif len(l:lines) < l:old
    call deletebufline('', l:start.line + len(l:lines) + 1, l:end.line + 1)
  endif
endfunction

" The byte of a place in its line.
function! s:byte(place) abort
  let [l:units, l:bytes] = [0, 0]
  for l:one in str2list(getline(a:place.line + 1))
    if l:units >= a:place.character
      break
    endif
    let l:units += l:one > 0xffff ? 2 : 1
    let l:bytes += len(nr2char(l:one))
  endfor
  return l:bytes
endfunction

" Shows header, paragraphs with their statements, and foot in the location list.
function! dossier_ale#outline() abort
  let l:rows = []
  call s:rows(s:answer('textDocument/documentSymbol', {}), '', l:rows)
  call setloclist(0, [], ' ', {'title': 'Outline', 'items': l:rows})
  lopen
endfunction

function! s:rows(symbols, indent, rows) abort
  for l:symbol in type(a:symbols) == v:t_list ? a:symbols : []
    let l:place = has_key(l:symbol, 'location') ? l:symbol.location.range.start : l:symbol.selectionRange.start
    call add(a:rows, {'bufnr': bufnr(''), 'lnum': l:place.line + 1, 'col': l:place.character + 1,
    \ 'text': a:indent . l:symbol.name})
    call s:rows(get(l:symbol, 'children', []), a:indent . '  ', a:rows)
  endfor
endfunction
