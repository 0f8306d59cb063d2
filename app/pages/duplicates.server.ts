import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Person } from "../access/require-role.server.ts";
import { readTableState } from "../components/table-state.ts";
import { decideDuplicates, undoDecision, type Word } from "../imports/duplicates/decide.server.ts";
import { readDecisions } from "../imports/duplicates/decisions.server.ts";
import { type DuplicateGroup, duplicateReasons } from "../imports/duplicates/duplicates.ts";
import { mergeEffects } from "../imports/duplicates/effect.server.ts";
import { factsOf, memberName, proposedCanonical } from "../imports/duplicates/facts.server.ts";
import { findDuplicates } from "../imports/duplicates/find.server.ts";
import { ask } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";

const groupsOnPage = 10;

/** Decisions that are listed; `duplicates.json` has all of them. */
const decisionsListed = 100;

/** Groups of ids that may mean one thing, what is known of them, and what merging them would do. */
export async function loadDuplicates({ request }: LoaderFunctionArgs) {
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const { searchParams, search } = new URL(request.url);
    const all = await findDuplicates(warehouse);
    const counts = duplicateReasons
      .map((reason) => ({ reason, count: all.filter(isBestFor(reason)).length }))
      .filter(({ count }) => count > 0);
    const reason = counts.find((known) => known.reason === searchParams.get("reason"))?.reason;
    const chosen = reason ? all.filter(isBestFor(reason)) : all;
    const asked = readTableState(searchParams, []).page;
    const pages = Math.max(1, Math.ceil(chosen.length / groupsOnPage));
    const page = Math.min(asked, pages);
    const shown = chosen.slice((page - 1) * groupsOnPage, page * groupsOnPage);
    const { asOf } = await ask(warehouse, { where: {} });
    const decisions = await readDecisions(warehouse.directory);
    return {
      groups: await described(warehouse, shown, asOf),
      counts,
      reason: reason ?? null,
      total: all.length,
      page,
      pages,
      chosen: chosen.length,
      asOf,
      search,
      decisions: decisions.slice(-decisionsListed).reverse(),
      decisionCount: decisions.length,
    };
  });
}

/** What the Data page waits for at most, in milliseconds: many customers take longer to compare. */
const patience = 200;

/** How many groups there are to decide on; null while that is still looked for. */
export async function duplicateCount(warehouse: Warehouse): Promise<number | null> {
  const found = findDuplicates(warehouse).then((groups) => groups.length);
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  // Whoever asks again gets its answer, or its fault.
  found.catch(() => undefined);
  return Promise.race([found, late]);
}

function isBestFor(reason: string): (group: DuplicateGroup) => boolean {
  return ({ reasons }) => reasons[0] === reason;
}

async function described(warehouse: Warehouse, groups: readonly DuplicateGroup[], asOf: string) {
  const facts = await factsOf(warehouse, groups, asOf);
  const proposed = groups.map((group) => ({
    ...group,
    canonical: proposedCanonical(group, facts),
  }));
  const effects = await mergeEffects(warehouse, proposed, asOf);
  return proposed.map((group) => ({
    ...group,
    members: group.ids.flatMap((id) => facts.get(memberName(group.kind, id)) ?? []),
    effects: effects.get(group.key) ?? [],
  }));
}

/**
 * Takes the user's words on the groups of a page, or takes one back. What cannot be
 * done so is said on the page, where everything that was chosen still stands.
 */
export async function changeDuplicates({ request }: ActionFunctionArgs, person: Person) {
  const warehouse = await openWarehouse();
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  try {
    if (text("do") === "undo") await undoDecision(warehouse, text("decision"));
    if (text("do") === "decide") {
      await decideDuplicates(warehouse, await wordsOf(warehouse, form), person.name);
    }
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return json({ refusal: { id: cause.id, values: cause.values } }, cause.status);
  }
  return redirect(`/data/duplicates${new URL(request.url).search}`);
}

/** @throws Refusal `duplicates.refusal.gone` where a group is not what it was when it was shown. */
async function wordsOf(warehouse: Warehouse, form: FormData): Promise<Word[]> {
  const groups = new Map((await findDuplicates(warehouse)).map((group) => [group.key, group]));
  const words: Word[] = [];
  for (const [index, key] of form.getAll("group").entries()) {
    const verdict = form.get(`verdict.${index}`);
    if (verdict !== "same" && verdict !== "different") continue;
    const group = groups.get(String(key));
    if (!group) throw new Refusal("duplicates.refusal.gone", {}, 409);
    const { kind } = group;
    if (verdict === "different") {
      words.push({ kind, verdict, ids: group.ids });
      continue;
    }
    const meant = new Set(form.getAll(`member.${index}`).map(String));
    const canonical = String(form.get(`canonical.${index}`) ?? "");
    words.push({ kind, verdict, ids: group.ids.filter((id) => meant.has(id)), canonical });
  }
  if (words.length === 0) throw new Refusal("duplicates.refusal.nothing", {}, 400);
  return words;
}

export type DuplicatesData = Awaited<ReturnType<typeof loadDuplicates>>;
