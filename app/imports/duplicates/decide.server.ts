import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { localMoment } from "../../clock.server.ts";
import { Refusal } from "../../refusal.ts";
import { martSettings } from "../../settings.server.ts";
import { buildMarts } from "../../warehouse/marts.server.ts";
import type { Reader, Warehouse } from "../../warehouse/warehouse.server.ts";
import { readDecisions, writeDecisions } from "./decisions.server.ts";
import { aliasesOf, type Decision, type DuplicateKind } from "./duplicates.ts";

/** What the user says of some ids. */
export interface Word {
  readonly kind: DuplicateKind;
  readonly verdict: "same" | "different";
  readonly ids: readonly string[];
  /** The id that counts, where they are the same. */
  readonly canonical?: string;
}

/**
 * Takes the user's word on possible duplicates: it is remembered, holds for what is
 * loaded later, and can be undone. The marts follow, all words at once.
 *
 * @throws Refusal `duplicates.refusal.members` where fewer than two ids are meant or
 *   the one that counts is none of them.
 */
export async function decideDuplicates(
  warehouse: Warehouse,
  words: readonly Word[],
  by: string | null,
): Promise<void> {
  for (const { ids, verdict, canonical } of words) {
    const isWhole = new Set(ids).size === ids.length && ids.length >= 2;
    if (!isWhole || (verdict === "same" && !ids.includes(canonical ?? ""))) {
      throw new Refusal("duplicates.refusal.members", {}, 400);
    }
  }
  const decidedAt = localMoment();
  const added: Decision[] = [];
  for (const { kind, verdict, ids, canonical } of words) {
    added.push({
      id: randomUUID(),
      kind,
      verdict,
      members: await membersOf(warehouse, kind, ids, canonical ?? ids[0] ?? ""),
      canonical: verdict === "same" ? (canonical ?? null) : null,
      decidedAt,
      decidedBy: by,
    });
  }
  await change(warehouse, (decisions) => [...decisions, ...added]);
}

/** Takes a word back: the figures are as they would be without it. */
export async function undoDecision(warehouse: Warehouse, id: string): Promise<void> {
  await change(warehouse, (decisions) => {
    if (!decisions.some((decision) => decision.id === id)) {
      throw new Refusal("duplicates.refusal.undone", {}, 404);
    }
    return decisions.filter((decision) => decision.id !== id);
  });
}

/** Writes the decisions and derives the marts again where they name things otherwise. */
async function change(
  warehouse: Warehouse,
  next: (decisions: readonly Decision[]) => readonly Decision[],
): Promise<void> {
  let written: readonly Decision[] | null = null;
  try {
    await warehouse.write(async (transaction) => {
      const before = await readDecisions(warehouse.directory);
      const after = next(before);
      await writeDecisions(warehouse.directory, after);
      written = before;
      if (isDeepStrictEqual(aliasesOf(before), aliasesOf(after))) return;
      await buildMarts(transaction, new Set(), await martSettings(warehouse.directory));
    });
  } catch (cause) {
    if (written) await writeDecisions(warehouse.directory, written);
    throw cause;
  }
}

/** The members of a decision, invoices with the client whose number each is, as received. */
async function membersOf(
  reader: Reader,
  kind: DuplicateKind,
  ids: readonly string[],
  canonical: string,
): Promise<Decision["members"]> {
  if (kind !== "invoices") return ids.map((id) => ({ id, client: null }));
  const rows = await reader.query<{ id: string; client: string | null }>(
    `select distinct invoice_id as id, client_id as client from received.invoices
     where invoice_id in (select unnest(cast($ids as varchar[])))`,
    { ids },
  );
  const clients = (id: string) => rows.filter((row) => row.id === id).map(({ client }) => client);
  // An id that no document has is meant as the number of the client of the one that counts.
  const [usual = null] = clients(canonical);
  return ids.map((id) => {
    const own = clients(id);
    return { id, client: own.includes(usual) ? usual : (own[0] ?? usual) };
  });
}
