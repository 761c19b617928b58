/**
 * Begins works before they are awaited, in their order and at most so many at once: one promise for each. What fails
 * before its turn to be awaited is told then, and is no unhandled rejection meanwhile.
 */
export function ahead(atOnce, works) {
  const waiting = [];
  let free = atOnce;
  const enter = () =>
    free-- > 0 ? undefined : new Promise((enters) => waiting.push(enters));
  const leave = () => {
    free += 1;
    waiting.shift()?.();
  };

  return works.map((work) => {
    const result = Promise.resolve(enter()).then(work).finally(leave);
    result.catch(() => {});
    return result;
  });
}
