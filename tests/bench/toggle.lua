-- Suspends and activates tokens in turn: one pass over all of them, then the next. By the time a token's turn comes
-- again its last change has long been answered, so every request is legal. For one thread (wrk -t 1).
--
-- TOGGLE_BEARER  the bearer token
-- TOGGLE_TOKENS  a file with a line a token: its id and the first action, "suspend" or "activate"
-- TOGGLE_EXPLAIN if set, refusals are written out

local requests, flipped = {}, {}
local count = 0
local at = 0 -- which request is next; 0: wrk calls request() once without sending what it gets
local opposite = { suspend = "activate", activate = "suspend" }

local function command(id, action)
  local headers = {
    ["Authorization"] = "Bearer " .. os.getenv("TOGGLE_BEARER"),
    ["Content-Type"] = "application/json",
  }
  return wrk.format("POST", "/api/v1/api_token/" .. id .. "/" .. action, headers, "{}")
end

function init()
  for line in io.lines(os.getenv("TOGGLE_TOKENS")) do
    local id, action = line:match("^(%S+) (%S+)$")
    count = count + 1
    requests[count] = command(id, action)
    flipped[count] = command(id, opposite[action])
  end
end

function request()
  if at == 0 then
    at = 1
    return requests[1]
  end
  local due = requests[at]
  at = at + 1
  if at > count then
    at = 1
    requests, flipped = flipped, requests
  end
  return due
end

-- Shows why requests are refused. Only when asked, for wrk is slower with it.
if os.getenv("TOGGLE_EXPLAIN") then
  function response(status, _, body)
    if status >= 300 then
      io.write("refused with ", status, ": ", body:sub(1, 500), "\n")
    end
  end
end

-- One line for load.py to read. Times are in microseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'result {"requests": %d, "duration": %d, "p50": %d, "p99": %d, "not_2xx": %d, "broken": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout
  ))
end
