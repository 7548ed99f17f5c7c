-- A Neovim with the plugin and the server, driven by another one: opens an example, breaks and mends it, jumps, hovers,
-- completes. Run by a Neovim without configuration; its own exit code says whether all held.
--
-- From the environment: INIT, the driven one's init.vim; CORPUS, a copy of the example corpus.

local patience = 30000

local child = vim.fn.jobstart({ vim.v.progpath, '--embed', '--headless', '-n', '-i', 'NONE', '-u', vim.env.INIT }, {
  rpc = true,
  cwd = vim.env.CORPUS,
})

local function fail(what)
  io.stderr:write(what .. '\n')
  pcall(vim.fn.rpcrequest, child, 'nvim_command', 'qa!')
  vim.cmd('cquit 1')
end

-- Runs Lua in the driven Neovim.
local function lua(code, ...)
  local ok, value = pcall(vim.fn.rpcrequest, child, 'nvim_exec_lua', code, { ... })
  if not ok then
    fail(code .. ': ' .. tostring(value))
  end
  return value
end

local function command(text)
  lua('vim.cmd(...)', text)
end

local function input(keys)
  vim.fn.rpcrequest(child, 'nvim_input', keys)
end

-- Neovim answers late for much, and for colours sometimes from what it remembers of another line.
-- Waits until the code gives a value that holds.
local function wait(what, code, ...)
  local deadline = vim.loop.now() + patience
  while true do
    local value = lua(code, ...)
    if value and value ~= vim.NIL then
      return value
    end
    if vim.loop.now() > deadline then
      fail('did not come about: ' .. what .. '\n' .. lua([[
        return vim.inspect({
          mode = vim.fn.mode(), file = vim.fn.expand('%'), cursor = vim.fn.getpos('.'), line = vim.fn.getline('.'),
          diagnostics = vim.diagnostic.get(0), windows = #vim.api.nvim_list_wins(),
          messages = vim.api.nvim_exec('messages', true),
        })
      ]]))
    end
    vim.cmd('sleep 20m')
    vim.loop.update_time()
  end
end

local function expect(what, found, wanted)
  if not vim.deep_equal(found, wanted) then
    fail(what .. ': ' .. vim.inspect(found) .. ' and not ' .. vim.inspect(wanted))
  end
end

local function contains(what, text, words)
  if not text:find(words, 1, true) then
    fail(what .. ': ' .. words .. ' is not in:\n' .. text)
  end
end

-- The file types and what hangs on them.

command('edit an-honest-no.article')
expect('file type', lua('return vim.bo.filetype'), 'article')
expect('comments', lua('return vim.bo.commentstring'), '// %s')
local colours = [[
  local words, start, name = ...
  vim.fn.cursor(1, 1)
  local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'cW'))
  return vim.fn.synIDattr(vim.fn.synID(line, column + start, 1), 'name') == name
]]
for _, case in ipairs({
  { '// An editorial', 5, 'Comment' }, { 'published: ', 0, 'Key' }, { '{1994-02-11}', 2, 'Date' },
  { '{@hosokawa}', 0, 'Brace' }, { '{@hosokawa}', 1, 'Actor' }, { 'stood side by side', 3, 'WordsNeutral' },
  { '~disagrees-over', 0, 'Neutral' }, { '#benchmarks', 3, 'Issue' }, { 'last July', 1, 'WordsDate' }, { 'paper was waved', 1, '' }, { 'rice market', 1, 'WordsIssue' },
  { 'Capitol Hill', 1, 'WordsActor' }, { 'wants numbers', 1, 'WordsFor' }, { 'We think that', 1, 'WordsAgainst' }, { '+urges', 0, 'For' },
  { '-warns-of', 0, 'Against' }, { '%frame', 1, 'Variable' }, { '{^ruin}', 1, 'Label' }, { '"They do not', 3, 'WordsLabel' },
  { '"two statements', 3, 'String' }, { '^ruin: ', 1, 'Label' }, { 'via @coalition', 0, 'Clause' },
}) do
  wait('colour of ' .. case[1], colours, case[1], case[2], case[3] ~= '' and 'dossier' .. case[3] or '')
end
expect('lines are cut between words', lua('return vim.wo.linebreak and vim.wo.wrap'), true)

-- For and against, issues and dates each look as nothing else does, and for and against differ by more than colour.

local looks = lua([[
  local looks = {}
  for _, name in ipairs({ 'Normal', 'dossierWordsFor', 'dossierWordsAgainst', 'dossierWordsIssue', 'dossierWordsDate' }) do
    local group = vim.fn.synIDtrans(vim.fn.hlID(name))
    table.insert(looks, { vim.fn.synIDattr(group, 'fg', 'cterm'), vim.fn.synIDattr(group, 'underline', 'cterm') })
  end
  return looks
]])
for one = 1, #looks do
  for other = 1, one - 1 do
    if looks[one][1] == looks[other][1] then
      fail('two kinds of words look alike: ' .. vim.inspect(looks))
    end
  end
end
expect('a line below what is for', { looks[2][2], looks[3][2] }, { '1', '' })

-- Reading: tags, brackets and foot are hidden, and seen again.

local hidden = [[
  local words, start = ...
  vim.fn.cursor(1, 1)
  local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'cW'))
  return vim.wo.conceallevel > 0 and vim.fn.synconcealed(line, column + start)[1] == 1
]]
command('DossierRead')
for _, case in ipairs({
  { '{@hosokawa}', 0, true }, { '{@hosokawa}', 4, true }, { '[wants numbers', 0, true }, { '[wants numbers', 1, false },
  { 'paper was waved', 0, false }, { ']{@white-house', 0, true }, { '{{1971, 1987}}', 13, true },
}) do
  wait('hidden: ' .. case[1], 'return (function(...) ' .. hidden .. ' end)(...) == ' .. tostring(case[3]), case[1], case[2])
end
expect('the foot is folded', lua('return vim.fn.foldclosedend(vim.fn.line("$")) == vim.fn.line("$")'), true)
command('DossierRead')
expect('all is seen again', lua('return vim.wo.conceallevel == 0 and vim.fn.foldclosed(vim.fn.line("$")) == -1'), true)
local plain = [[return vim.fn.synIDattr(vim.fn.synIDtrans(vim.fn.hlID('dossierIssue')), 'fg', 'cterm')]]
local bright = lua(plain)
command('DossierDim')
expect('tags are dimmed', lua(plain), lua([[return vim.fn.synIDattr(vim.fn.hlID('dossierMark'), 'fg', 'cterm')]]))
command('DossierDim')
expect('tags have colours again', lua(plain), bright)

command('edit dossier.codebook')
expect('file type', lua('return vim.bo.filetype'), 'codebook')
wait('colour of a property', colours, 'also: America', 1, 'dossierProperty')
wait('colour of a verb', colours, '-refuses:', 0, 'dossierAgainst')
command('edit an-honest-no.article')

-- One server for both files, with the encoding that this Neovim offers.

local old = vim.fn.has('nvim-0.8') == 0
local clients = old and 'vim.tbl_values(vim.lsp.buf_get_clients(0))' or 'vim.lsp.get_clients({ bufnr = 0 })'
wait('a server', 'return #' .. clients .. ' == 1')
local client = lua('local one = ' .. clients .. '[1]; return { one.id, one.offset_encoding, one.config.root_dir }')
expect('the server', client, { client[1], old and 'utf-16' or 'utf-8', vim.env.CORPUS })
local servers = vim.fn.systemlist({ 'pgrep', '-P', tostring(vim.fn.jobpid(child)) })
expect('processes', #servers, 1)

-- A handle that breaks and is mended, behind words that each encoding counts differently.

local paragraph = [[
  vim.fn.cursor(1, 1)
  return vim.fn.search('^On Friday')
]]
local line = lua(paragraph)
local put = [[vim.api.nvim_buf_set_lines(0, ..., false, { '' })]]
local function say(text)
  lua('local line, text = ...; vim.api.nvim_buf_set_lines(0, line, line + 1, false, { text })', line, text)
end
say('🗾 “Größe” of [Tokyo]{@japan-gvt}.')
local found = wait('a finding', [[
  local found = vim.diagnostic.get(0)
  return #found == 1 and { found[1].code or found[1].user_data.lsp.code, found[1].lnum, found[1].col, found[1].message }
]])
expect('code and place', { found[1], found[2], found[3] }, { 'unknown-actor', line, #'🗾 “Größe” of [Tokyo]{' })
contains('the message', found[4], 'did you mean `@japan-govt`')
say('🗾 “Größe” of [Tokyo]{@japan-govt}.')
wait('that the finding goes', 'return #vim.diagnostic.get(0) == 0')

-- The card.

lua('vim.fn.cursor(1, 1); vim.fn.search([[the Prime Minister\\]{@hos]], "e")')
input('K')
local card = wait('the card', [[
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
]])
contains('the card', card, 'Morihiro Hosokawa')
contains('the card', card, 'Prime Minister of Japan')
contains('the card', card, '@hosokawa')
input('<Esc>')

-- From a tag to the codebook, by the server's answer and by the tag key.

for _, jump in ipairs({ 'vim.lsp.buf.definition()', 'vim.api.nvim_input("<C-]>")' }) do
  command('edit! an-honest-no.article')
  wait('the server again', 'return #' .. clients .. ' == 1')
  lua('vim.fn.cursor(1, 1); vim.fn.search([[the Prime Minister\\]{@hos]], "e")')
  lua(jump)
  wait('the codebook after ' .. jump, 'return vim.fn.expand("%:t") == "dossier.codebook" and vim.fn.getline(".")')
  contains('the line', wait('the definition', [[
    local line = vim.fn.getline('.')
    return vim.startswith(line, '@') and line
  ]]), '@hosokawa: Morihiro Hosokawa')
  wait('the server of the codebook', 'return #' .. clients .. ' == 1 and ' .. clients .. '[1].id == ' .. client[1])
end

-- Completion: at the sigil, with letters behind it, and before a brace that is there already.

for _, case in ipairs({
  { '[the Prime Minister]{@', '', '@hosokawa' }, { '[x]{@', '}', '@hosokawa' }, { '[x]{@mi', '', '@miyazawa' },
  { '[x]{@mi', '}', '@miyazawa' }, { 'Tokyo{@japan-g', '', '@japan-govt' }, { 'GATT{@ga', '}', '@gatt' },
  { '[x]{@hosokawa -refu', '}', '-refuses' }, { '[x]{@hosokawa +backs #tax', '', '#tax-cut' },
}) do
  command('edit! an-honest-no.article')
  wait('the server again', 'return #' .. clients .. ' == 1')
  line = lua(paragraph)
  say(case[1] .. case[2])
  lua('vim.fn.cursor(...)', line + 1, #case[1])
  input(case[2] == '' and 'A<C-x><C-o>' or 'a<C-x><C-o>')
  local offered = wait('completion behind ' .. case[1], [[
    local info = vim.fn.complete_info({ 'items' })
    return #info.items > 0 and vim.tbl_map(function(item) return item.word end, info.items)
  ]])
  if not vim.tbl_contains(offered, case[3]) then
    fail(case[3] .. ' is not offered behind ' .. case[1] .. ': ' .. vim.inspect(offered))
  end
  for place, word in ipairs(offered) do
    if word == case[3] then
      lua([[vim.api.nvim_select_popupmenu_item(..., true, true, {})]], place - 1)
    end
  end
  input('<Esc>')
  local before = case[1]:gsub('[-@#+]?[%w-]*$', '')
  wait('the completed line', 'return vim.fn.getline(' .. line + 1 .. ') == ...', before .. case[3] .. case[2])
end

-- What can be done about a finding, and what words mean.

command('edit! an-honest-no.article')
wait('the server again', 'return #' .. clients .. ' == 1')
line = lua(paragraph)
say('Friday came, said [Tokyo]{@japan-gvt}.')
wait('a finding', 'return #vim.diagnostic.get(0) == 1')
local titles = [[
  local line, column = ...
  local place = { line = line, character = column }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(),
    range = { start = place, ['end'] = place },
    context = { diagnostics = {} },
  }, 10000)
  for _, answer in pairs(answers or {}) do
    return table.concat(vim.tbl_map(function(action) return action.title end, answer.result or {}), '\n')
  end
]]
contains('the fix', lua(titles, line, #'Friday came, said [Tokyo]{@j'), 'Replace by @japan-govt')
contains('the tag', lua(titles, line, 2), 'Tag “Friday” as 1994-02-')
if vim.fn.has('nvim-0.10') == 1 then
  lua('vim.lsp.inlay_hint.enable()')
  local hint = wait('a hint', [[
    for _, one in ipairs(vim.lsp.inlay_hint.get({ bufnr = 0 })) do
      if one.inlay_hint.position.line == ... then
        return one.inlay_hint.label
      end
    end
  ]], line)
  contains('the hint', hint, '1994-02-')
end

-- Colours from the server, where this Neovim asks for them.

if vim.fn.has('nvim-0.9') == 1 then
  command('edit! an-honest-no.article')
  for words, group in pairs({
    ['stood side by side'] = '@lsp.typemod.statement.neutral.article', ['#benchmarks on'] = '@lsp.type.interface.article',
    ['Capitol Hill'] = '@lsp.typemod.class.marked.article',
  }) do
    wait('the colour of ' .. words, [[
      local words, group = ...
      vim.fn.cursor(1, 1)
      local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'cW'))
      for _, one in ipairs(vim.inspect_pos(0, line - 1, column).semantic_tokens) do
        if one.opts.hl_group == group and one.opts.hl_group_link:find('^dossier') then
          return true
        end
      end
    ]], words, group)
  end
end

-- The outline.

command('edit! an-honest-no.article')
wait('the server again', 'return #' .. clients .. ' == 1')
input('gO')
local outline = wait('the outline', [[
  local items = vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))
  return #items > 0 and table.concat(vim.tbl_map(function(item) return item.text end, items), '\n')
]])
contains('the outline', outline, '^honest-no')
contains('the outline', outline, 'member of the coalition')
command('silent! cclose | silent! lclose')

-- The layout when a file is saved, which leaves the text alone.

command('edit! an-honest-no.article')
wait('the server again', 'return #' .. clients .. ' == 1')
command('let g:dossier_format_on_save = v:true')
command([[%s/^title: .*/title:    An Honest No/]])
command('write')
wait('the layout', [[return vim.tbl_contains(vim.fn.readfile(vim.fn.expand('%')), 'title: An Honest No')]])
command('let g:dossier_format_on_save = v:false')

-- A new name, in this file and in the codebook, which is not open.

command('edit! an-honest-no.article')
wait('the server again', 'return #' .. clients .. ' == 1')
lua('vim.fn.cursor(1, 1); vim.fn.search([[the Prime Minister\\]{@hos]], "e")')
lua('vim.lsp.buf.rename(...)', 'morihiro')
wait('the new name in the article', 'return vim.fn.search([[the Prime Minister\\]{@morihiro}]], "nw") > 0')
expect('the old name', lua('return vim.fn.search("{@hosokawa[} ]", "nw")'), 0)
wait('the new name in the codebook', [[
  local lines = vim.api.nvim_buf_get_lines(vim.fn.bufnr('dossier.codebook'), 0, -1, false)
  return vim.tbl_contains(lines, '@morihiro: Morihiro Hosokawa')
]])

-- When the editor goes, so does the server.

pcall(vim.fn.rpcrequest, child, 'nvim_command', 'qa!')
for _ = 1, patience / 20 do
  if vim.fn.isdirectory('/proc/' .. servers[1]) == 0 then
    vim.cmd('qall!')
  end
  vim.cmd('sleep 20m')
end
fail('the server still runs')
