export default async function globalTeardown() {
  const leaks = await globalThis.testRun.close();
  if (leaks.length > 0) throw new Error(`Left behind: ${leaks.join("; ")}.`);
}
