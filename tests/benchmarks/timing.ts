import { processorTime } from "./processor.ts";

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What a piece of work took, in milliseconds: by the clock, and of all processors in all processes. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const before = processorTime();
  const clock = await timed(work);
  return { clock, processor: processorTime() - before };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface Pair {
  readonly ours: number;
  readonly raw: number;
}

/** Milliseconds of processor time that this process alone took for `work`. */
async function worked(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Medians of two ways of doing the same in this process, run in turns, so that a slow moment of
 * the machine meets both: in milliseconds of processor time, which others at work do not count
 * into. The first round warms up and does not count.
 *
 * @param runs how many rounds count; each is told its number, so that it can ask
 *   a question that no cache has answered
 */
export async function inTurns(
  runs: number,
  ours: (run: number) => Promise<unknown>,
  raw: (run: number) => Promise<unknown>,
): Promise<Pair> {
  const times: { ours: number[]; raw: number[] } = { ours: [], raw: [] };
  for (let run = -1; run < runs; run += 1) {
    const mine = await worked(() => ours(run + 1));
    const theirs = await worked(() => raw(run + 1));
    if (run < 0) continue;
    times.ours.push(mine);
    times.raw.push(theirs);
  }
  return { ours: median(times.ours), raw: median(times.raw) };
}
