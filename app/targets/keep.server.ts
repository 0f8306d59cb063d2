import { localMoment } from "../clock.server.ts";
import { metricOf } from "../metrics/index.ts";
import { Refusal } from "../refusal.ts";
import { martSettings } from "../settings.server.ts";
import { buildMarts } from "../warehouse/marts.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { GivenTarget } from "./read-form.ts";
import { goalKey, type Holder, type TargetWord } from "./typed-target.ts";
import { readTargetWords, writeTargetWords } from "./words.server.ts";

/** A goal as the page lists it. */
export interface ListedTarget extends Holder {
  readonly key: string;
  readonly metric: string;
  readonly period: string;
  /** The person's name, where one is known. */
  readonly collectorName: string | null;
  readonly value: number;
  readonly currency: string | null;
  /** Typed in, and not from a file. */
  readonly isTyped: boolean;
  /** Not one of a file in whose place another was typed in. */
  readonly isCounted: boolean;
  /** The file that it came with. */
  readonly fileName: string | null;
  readonly line: number | null;
}

/** A change of a goal: what was typed in before, and what since; null is nothing. */
export interface TargetChange extends Omit<TargetWord, "value"> {
  readonly collectorName: string | null;
  readonly value: number | null;
  readonly before: number | null;
  readonly currencyBefore: string | null;
}

/** Every goal, of files and typed in; the changes to those typed in, the latest first. */
export async function listTargets(warehouse: Warehouse): Promise<{
  targets: ListedTarget[];
  changes: TargetChange[];
  people: Person[];
  teams: string[];
}> {
  const rows = await warehouse.run<{
    metric: string;
    period: string;
    collector: string | null;
    team: string | null;
    collector_name: string | null;
    value: number;
    currency: string | null;
    is_typed: boolean;
    is_counted: boolean;
    file_name: string | null;
    line: number | null;
  }>("reports/targets_given");
  const { people, teams } = await holders(warehouse);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    people,
    teams,
    targets: rows.map((row) => ({
      key: goalKey(row),
      metric: row.metric,
      period: row.period,
      collector: row.collector,
      team: row.team,
      collectorName: row.collector_name || null,
      value: row.value,
      currency: row.currency,
      isTyped: row.is_typed,
      isCounted: row.is_counted,
      fileName: row.file_name,
      line: row.is_typed ? null : row.line,
    })),
    changes: changesOf(await readTargetWords(warehouse.directory), names),
  };
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who can have a goal: people and teams that the data knows. */
async function holders(warehouse: Warehouse): Promise<{ people: Person[]; teams: string[] }> {
  const rows = await warehouse.run<{ id: string; name: string; team: string }>(
    "reports/target_holders",
  );
  const teams = [...new Set(rows.map(({ team }) => team).filter((team) => team !== ""))].sort();
  return { people: rows.map(({ id, name }) => ({ id, name: name || id })), teams };
}

function changesOf(words: readonly TargetWord[], names: ReadonlyMap<string, string>) {
  const last = new Map<string, TargetWord>();
  const changes: TargetChange[] = [];
  for (const word of words) {
    const key = goalKey(word);
    const before = last.get(key);
    last.set(key, word);
    changes.push({
      ...word,
      collectorName: names.get(word.collector ?? "") ?? null,
      value: word.value === null ? null : Number(word.value),
      before: before?.value == null ? null : Number(before.value),
      currencyBefore: before?.currency ?? null,
    });
  }
  return changes.reverse();
}

/**
 * Sets a goal or changes it. It takes the place of a file's for the same figure, period and
 * holder.
 *
 * @param editedKey the goal that was edited; where it was another one, that one ends
 * @throws Refusal `targets.refusal.unknown_holder`, `targets.refusal.not_of_people`.
 */
export async function saveTarget(
  warehouse: Warehouse,
  given: GivenTarget,
  by: string | null,
  editedKey: string | null = null,
): Promise<void> {
  const { people, teams } = await holders(warehouse);
  const { collector, team, metric } = given;
  const isKnown =
    (collector === null || people.some(({ id }) => id === collector)) &&
    (team === null || teams.includes(team));
  if (!isKnown) {
    throw new Refusal("targets.refusal.unknown_holder", { holder: collector ?? team ?? "" }, 400);
  }
  const dimension = collector !== null ? "collector_id" : team !== null ? "team" : null;
  if (dimension && !metricOf(metric)?.dimensions.includes(dimension)) {
    throw new Refusal("targets.refusal.not_of_people", { metric }, 400);
  }
  await change(warehouse, (words) => {
    const said = { ...given, saidAt: localMoment(), saidBy: by };
    const edited = latest(words, editedKey);
    if (!edited || edited.value === null || goalKey(edited) === goalKey(given)) return [said];
    return [{ ...edited, value: null, saidAt: said.saidAt, saidBy: by }, said];
  });
}

/**
 * Ends a goal that was typed in: a file's of the same figure, period and holder counts again.
 *
 * @throws Refusal `targets.refusal.not_typed`.
 */
export async function endTarget(
  warehouse: Warehouse,
  key: string,
  by: string | null,
): Promise<void> {
  await change(warehouse, (words) => {
    const word = latest(words, key);
    if (!word || word.value === null) throw new Refusal("targets.refusal.not_typed", {}, 404);
    return [{ ...word, value: null, saidAt: localMoment(), saidBy: by }];
  });
}

function latest(words: readonly TargetWord[], key: string | null): TargetWord | undefined {
  return key === null ? undefined : words.findLast((word) => goalKey(word) === key);
}

/** Adds words and derives what depends on goals again. */
async function change(
  warehouse: Warehouse,
  next: (words: readonly TargetWord[]) => readonly TargetWord[],
): Promise<void> {
  const { directory } = warehouse;
  let written: readonly TargetWord[] | null = null;
  try {
    await warehouse.write(async (transaction) => {
      const before = await readTargetWords(directory);
      const after = [...before, ...next(before)];
      await writeTargetWords(directory, after);
      written = before;
      await buildMarts(transaction, new Set(["targets"]), await martSettings(directory));
    });
  } catch (cause) {
    if (written) await writeTargetWords(directory, written);
    throw cause;
  }
}
