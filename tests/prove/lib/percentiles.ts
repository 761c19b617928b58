/** The middle, the tail and the worst of some durations, in words: "p50 12 ms, p99 80 ms, max 95 ms". */
export function percentiles(durations: readonly number[], unit = "ms"): string {
  if (durations.length === 0) return "none";
  return [
    `p50 ${percentile(durations, 0.5)} ${unit}`,
    `p99 ${percentile(durations, 0.99)} ${unit}`,
    `max ${percentile(durations, 1)} ${unit}`,
  ].join(", ");
}

/** Nearest rank, rounded. */
export function percentile(
  durations: readonly number[],
  share: number,
): number {
  const sorted = [...durations].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return Math.round(sorted[rank - 1] ?? 0);
}
