import type { Warehouse } from "./warehouse.ts";

interface Memory {
  readonly version: number;
  readonly answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<Warehouse, Memory>();

/** Beyond it a memory begins anew: a crawl through all filters must not fill the machine. */
const mostAnswers = 5000;

/**
 * What was computed of one version of the data holds for it for ever: a page and
 * the next visitor share the answer until an import changes the data. `key` names
 * the question and everything that it depends on besides the data.
 */
export function remember<T>(
  warehouse: Warehouse,
  key: readonly unknown[],
  work: () => Promise<T>,
): Promise<T> {
  let memory = memories.get(warehouse);
  if (!memory || memory.version !== warehouse.version || memory.answers.size >= mostAnswers) {
    memory = { version: warehouse.version, answers: new Map() };
    memories.set(warehouse, memory);
  }
  const { answers } = memory;
  const name = JSON.stringify(key);
  const known = answers.get(name);
  if (known) return known as Promise<T>;
  const answer = work();
  answers.set(name, answer);
  // A refusal may be mended without new data, by a setting or another currency.
  answer.catch(() => answers.delete(name));
  return answer;
}
