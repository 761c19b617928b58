import { Presets, SingleBar } from "cli-progress";

/** A bar where somebody watches; elsewhere, one line at each tenth of the way. */
export function openProgress(total: number, what: string) {
  return process.stdout.isTTY ? barOf(total, what) : linesOf(total, what);
}

function barOf(total: number, what: string) {
  const bar = new SingleBar(
    { format: `${what} [{bar}] {value}/{total}, {eta_formatted} left` },
    Presets.rect,
  );
  bar.start(total, 0);
  return {
    reach: (done: number) => bar.update(done),
    end: () => bar.stop(),
  };
}

function linesOf(total: number, what: string) {
  let told = 0;
  return {
    reach: (done: number) => {
      const tenths = Math.floor((done / total) * 10);
      if (tenths > told) console.log(`${what}: ${done} of ${total}`);
      told = tenths;
    },
    end: () => undefined,
  };
}
