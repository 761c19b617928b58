/** An expected failure: its message is one sentence for the operator, without a stack. */
export class Refusal extends Error {}

const UNWRITABLE = ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"];

/** Runs one step of a script: says what it does, counts the seconds on a terminal, and says how long it took. */
export async function step(name, work) {
  const began = Date.now();
  const write = (text) => process.stdout.write(text);
  write(`  ${name} ...`);
  const ticking = process.stdout.isTTY
    ? setInterval(() => write(`\r  ${name} ... ${since(began, 0)}`), 1_000)
    : null;
  try {
    const result = await work();
    const again = ticking === null ? "" : `\r  ${name} ...`;
    write(`${again} ${since(began)}\n`);
    return result;
  } catch (error) {
    write("\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

export function since(began, digits = 1) {
  return `${((Date.now() - began) / 1000).toFixed(digits)} s`;
}

/** Runs a whole script: a Refusal ends it with its sentence, anything unexpected with its stack. */
export async function run(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(`\n${sentence(error)}`);
    process.exitCode = 1;
  }
}

function sentence(error) {
  if (error.name === "AbortError") return "Interrupted.";
  if (error instanceof Refusal) return error.message;
  if (UNWRITABLE.includes(error.code) && error.path !== undefined)
    return `${error.path} cannot be written (${error.code}): check its permissions and the space on the disk.`;
  return error.stack;
}
