import type { Warehouse } from "./warehouse.ts";

interface Memory {
  readonly version: number;
  readonly answers: Map<string, Promise<unknown>>;
}

/** Answers a question once for each version of the data; see `memory`. */
export type Remember = <T>(
  warehouse: Warehouse,
  key: readonly unknown[],
  work: () => Promise<T>,
) => Promise<T>;

/**
 * A memory of answers. What was computed of one version of the data holds for it
 * for ever: a page and the next visitor share the answer until an import changes
 * the data. The key names the question and everything it depends on besides the
 * data.
 *
 * @param mostAnswers beyond it the memory begins anew: a crawl through all filters
 *   must not fill the machine.
 */
export function memory(mostAnswers: number): Remember {
  const memories = new WeakMap<Warehouse, Memory>();
  return <T>(warehouse: Warehouse, key: readonly unknown[], work: () => Promise<T>) => {
    let held = memories.get(warehouse);
    if (!held || held.version !== warehouse.version || held.answers.size >= mostAnswers) {
      held = { version: warehouse.version, answers: new Map() };
      memories.set(warehouse, held);
    }
    const { answers } = held;
    const name = JSON.stringify(key);
    const known = answers.get(name);
    if (known) return known as Promise<T>;
    const answer = work();
    answers.set(name, answer);
    // A refusal may be mended without new data, by a setting or another currency.
    answer.catch(() => answers.delete(name));
    return answer;
  };
}

/** The memory of figures and of what they are made of. */
export const remember: Remember = memory(5000);
