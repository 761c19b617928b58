/** What the operator did not ask for but must know: one sentence, no stack, exit code 1. */
export class Refusal extends Error {}

/** Runs one step of a script and says how long it took. */
export async function step(name, work) {
  const began = Date.now();
  const result = await work();
  say(`${name} (${seconds(Date.now() - began)})`);
  return result;
}

export function say(text) {
  console.log(`  ${text}`);
}

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Runs a whole script: a Refusal ends it with its sentence, anything else with its stack. */
export async function run(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(
      error instanceof Refusal ? `\n${error.message}` : `\n${error.stack}`,
    );
    process.exitCode = 1;
  }
}
