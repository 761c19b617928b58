/** Loaded into a newsroom: tells at WATCH_LOOP_PORT for how many milliseconds its event loop stood still, at most, since it was last asked. */
const { createServer } = require("node:http");
const { monitorEventLoopDelay } = require("node:perf_hooks");

const RESOLUTION_MS = 5;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

createServer((_request, response) => {
  // The histogram counts from one tick to the next, and has the resolution itself in it.
  response.end(String(Math.max(0, delays.max / 1e6 - RESOLUTION_MS)));
  delays.reset();
})
  .listen(Number(process.env.WATCH_LOOP_PORT), "127.0.0.1")
  .unref();
