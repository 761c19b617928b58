/**
 * Loaded into a newsroom: tells at WATCH_LOOP_PORT how long one turn of its event loop took, at most, since it was last
 * asked. By the clock, other processes of a busy machine are in it; in CPU time only what this one has done itself.
 */
const { createServer } = require("node:http");
const { performance } = require("node:perf_hooks");
const { setInterval } = require("node:timers");

const TICK_MS = 5;
let clock = performance.now();
let spent = process.cpuUsage();
let longest = { clock: 0, cpu: 0 };

setInterval(() => {
  const now = performance.now();
  const { user, system } = process.cpuUsage(spent);
  longest = {
    clock: Math.max(longest.clock, now - clock - TICK_MS),
    cpu: Math.max(longest.cpu, (user + system) / 1_000),
  };
  clock = now;
  spent = process.cpuUsage();
}, TICK_MS).unref();

createServer((_request, response) => {
  response.end(JSON.stringify(longest));
  longest = { clock: 0, cpu: 0 };
})
  .listen(Number(process.env.WATCH_LOOP_PORT), "127.0.0.1")
  .unref();
