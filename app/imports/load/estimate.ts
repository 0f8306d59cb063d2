/** Before this much of the time and of the work is done, nothing can be said. */
const leastMs = 2000;
const leastShare = 0.03;

/**
 * Seconds that a piece of work will still take if it goes on as it went, rounded up
 * to what a person would say; null while there is too little to go by.
 *
 * @param share of the work done, 0–1
 */
export function secondsLeft(share: number, elapsedMs: number): number | null {
  if (elapsedMs < leastMs || share < leastShare || share >= 1) return null;
  const seconds = (elapsedMs / share - elapsedMs) / 1000;
  const step = seconds > 90 ? 30 : seconds > 20 ? 5 : 1;
  return Math.max(1, Math.ceil(seconds / step) * step);
}
