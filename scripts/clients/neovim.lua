-- Opens a draft in Neovim with `concord lsp`, and writes what Neovim shows and does as JSON.
-- Arguments, as global variables: concord (the program), draft, other (a draft of a second workspace), glossary, out.
local function wait(what, test)
  if not vim.wait(30000, test, 20) then error('Neovim waits in vain for ' .. what) end
end

local results = {}

local function start(root)
  local id = vim.lsp.start_client({cmd = {vim.g.concord, 'lsp'}, root_dir = root, name = 'concord'})
  wait('the server', function() return vim.lsp.get_client_by_id(id).initialized end)
  return id
end

local function shown(buffer)
  local rows = {}
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(rows, {found.lnum, found.col, found.end_col, found.code, found.severity})
  end
  table.sort(rows, function(a, b) return a[2] < b[2] end)
  return rows
end

local function ask(client, method, params)
  local answer, reason = vim.lsp.buf_request_sync(0, method, params, 30000)
  if not answer then error(method .. ': ' .. tostring(reason)) end
  local own = answer[client] or {}
  if own.err then error(method .. ': ' .. vim.inspect(own.err)) end
  return own.result
end

local function actions(client, line, column, only)
  local params = vim.lsp.util.make_given_range_params({line, column}, {line, column})
  params.context = {diagnostics = {}, only = only}
  return ask(client, 'textDocument/codeAction', params)
end

local function at(line, column)
  vim.api.nvim_win_set_cursor(0, {line, column})
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

vim.cmd('edit ' .. vim.g.draft)
local buffer = vim.api.nvim_get_current_buf()
local client = start(vim.fn.fnamemodify(vim.g.draft, ':h'))
vim.lsp.buf_attach_client(buffer, client)
wait('findings', function() return #vim.diagnostic.get(buffer) == 3 end)
results.diagnostics = shown(buffer)

local column = vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]:find('community', 1, true) - 1
results.hover = ask(client, 'textDocument/hover', at(3, column)).contents.value
local place = ask(client, 'textDocument/definition', at(3, column))
results.definition = {vim.fn.fnamemodify(vim.uri_to_fname(place.uri), ':t'), place.range.start.line}

-- A quick fix, applied by Neovim.
vim.lsp.util.apply_workspace_edit(actions(client, 3, column, {'quickfix'})[1].edit, 'utf-16')
results.fixed = text()
wait('two findings', function() return #vim.diagnostic.get(buffer) == 2 end)

-- All safe fixes, first as an edit, then by the command of the server.
vim.lsp.util.apply_workspace_edit(actions(client, 1, 0, {'source.fixAll'})[1].edit, 'utf-16')
results.all = text()
vim.cmd('undo')
ask(client, 'workspace/executeCommand', {command = 'concord.fixAll', arguments = {vim.uri_from_bufnr(buffer)}})
wait('the edit of the server', function() return text() == results.all end)
wait('no findings', function() return #vim.diagnostic.get(buffer) == 0 end)

-- Completion, with the words typed.
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, {'𠀀 Their sha'})
local _, units = vim.str_utfindex('𠀀 Their sha')
local list = ask(client, 'textDocument/completion', {
  textDocument = vim.lsp.util.make_text_document_params(),
  position = {line = vim.api.nvim_buf_line_count(buffer) - 1, character = units},
})
vim.lsp.util.apply_text_edits({list.items[1].textEdit}, buffer, 'utf-16')
results.completed = vim.api.nvim_buf_get_lines(buffer, -2, -1, false)[1]

-- A term renamed in the open draft.
local params = at(1, vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]:find('Shanghai', 1, true) - 1)
params.newName = 'SPIRIT'
vim.lsp.util.apply_workspace_edit(ask(client, 'textDocument/rename', params), 'utf-16')
results.renamed = text()

-- A glossary that is saved is seen in the open draft.
vim.api.nvim_buf_set_lines(buffer, 0, -1, false, {'a community with a shared future'})
vim.cmd('edit ' .. vim.g.glossary)
vim.lsp.buf_attach_client(0, client)
vim.cmd([[%s/community with a shared future/community of one future/]])
vim.cmd([[%s/community of common destiny/community with a shared future/]])
vim.cmd('write')
wait('findings by the new glossary', function() return #vim.diagnostic.get(buffer) == 1 end)
results.renewed = shown(buffer)

-- A second workspace has its own glossary.
vim.cmd('edit ' .. vim.g.other)
local second = start(vim.fn.fnamemodify(vim.g.other, ':h'))
vim.lsp.buf_attach_client(0, second)
wait('findings of the second workspace', function() return #vim.diagnostic.get(0) == 1 end)
results.other = shown(0)

local file = io.open(vim.g.out, 'w')
file:write(vim.json and vim.json.encode(results) or vim.fn.json_encode(results))
file:close()
vim.cmd('qa!')
