-- Suspends and activates tokens in turn: one pass over all of them, then the next. By the time a token's turn comes
-- again its last change has long been answered, so every request is legal.
--
-- For one thread, or for two (wrk -t 2), each with a service process of its own. Of two the second begins in the middle, so
-- each token is changed by both in turn: what the one has activated, the other suspends. As long as neither is half the
-- tokens ahead of the other, every request is legal.
--
-- TOGGLE_PORTS   the processes' ports, "8000" or "8000,8001": as many as there are threads
-- TOGGLE_BEARER  the bearer token
-- TOGGLE_TOKENS  a file with a line a token: its id and the first action, "suspend" or "activate"
-- TOGGLE_EXPLAIN if set, refusals are written out

local requests, flipped = {}, {}
local count = 0
local threads = 0
local at = 0 -- which request is next; 0: wrk calls request() of the first thread once without sending what it gets
local opposite = { suspend = "activate", activate = "suspend" }

local function command(id, action)
  local headers = {
    ["Authorization"] = "Bearer " .. os.getenv("TOGGLE_BEARER"),
    ["Content-Type"] = "application/json",
  }
  return wrk.format("POST", "/api/v1/api_token/" .. id .. "/" .. action, headers, "{}")
end

-- Called once a thread, before init(), which has the globals that are set here.
function setup(thread)
  local ports = {}
  for port in os.getenv("TOGGLE_PORTS"):gmatch("%d+") do
    ports[#ports + 1] = port
  end
  threads = threads + 1
  thread.addr = wrk.lookup("127.0.0.1", ports[threads])[1]
  thread:set("number", threads)
  thread:set("others", #ports - 1)
end

function init()
  at = number == 1 and 0 or 1
  local ids, actions = {}, {}
  for line in io.lines(os.getenv("TOGGLE_TOKENS")) do
    count = count + 1
    ids[count], actions[count] = line:match("^(%S+) (%S+)$")
  end
  local half = math.floor(count / 2)
  for place = 1, count do
    local token = (place - 1 + (number - 1) * half) % count + 1
    local action = actions[token]
    -- By then the other has changed the token once.
    local due = others == 1 and place > count - half and opposite[action] or action
    requests[place] = command(ids[token], due)
    -- Where there is another, its change has turned the token back when the next pass comes.
    flipped[place] = others == 1 and requests[place] or command(ids[token], opposite[action])
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
    'result {"requests": %d, "duration": %d, "p99": %d, "not_2xx": %d, "broken": %d}\n',
    summary.requests, summary.duration, latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout
  ))
end
