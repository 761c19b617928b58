/** 1 is what `npm run prove` does; CI runs the same code at a fiftieth. */
export const SCALE = numberFrom("PROVE_SCALE", 0.02);
export const SEED = numberFrom("PROVE_SEED", 1);
export const IS_FULL = SCALE >= 1;

/** So many of something that there are `full` of at full size, and never fewer than what still shows anything. */
export function sized(full: number, least = 1): number {
  return Math.max(least, Math.round(full * SCALE));
}

function numberFrom(variable: string, otherwise: number): number {
  const value = Number(process.env[variable] ?? otherwise);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(
    `${variable} must be a number above 0; it is "${process.env[variable]}".`,
  );
}
