-- Opens a file, and writes down what is found, what a hover shows, and the file once it is mended.
dofile(vim.env.SNIPPET)
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.FILE))

local function wait(what, is)
  if not vim.wait(60000, is, 50) then
    error(what .. " did not come")
  end
end

local ok, problem = pcall(function()
  wait("diagnostics", function()
    return #vim.diagnostic.get(0) >= 2
  end)
  local diagnostics = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(diagnostics, {
      code = one.code or one.user_data.lsp.code,
      from = { one.lnum, one.col },
      to = { one.end_lnum, one.end_col },
    })
  end

  local line = vim.fn.search("<sessionState")
  local column = vim.fn.getline(line):find("InProc", 1, true)
  vim.api.nvim_win_set_cursor(0, { line, column - 1 })
  local windows = #vim.api.nvim_list_wins()
  vim.lsp.buf.hover()
  wait("hover", function()
    return #vim.api.nvim_list_wins() > windows
  end)
  local shown = vim.api.nvim_list_wins()[#vim.api.nvim_list_wins()]
  local hover = table.concat(
    vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(shown), 0, -1, false),
    "\n"
  )

  local dead = vim.fn.getline(line):find("stateNetworkTimeout", 1, true) + #'stateNetworkTimeout="' - 1
  local place = { line = line - 1, character = dead }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", {
    textDocument = vim.lsp.util.make_text_document_params(0),
    range = { start = place, ["end"] = place },
    context = { diagnostics = {} },
  }, 60000)
  for _, answer in pairs(answers) do
    for _, action in ipairs(answer.result) do
      if action.isPreferred then
        vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      end
    end
  end
  vim.cmd("silent wall")

  local file = io.open(vim.env.SEEN, "w")
  file:write(vim.json.encode({ diagnostics = diagnostics, hover = hover }))
  file:close()
end)
if not ok then
  print(problem)
end
vim.cmd("qall!")
