import type { Mapping, Question } from "../mapping.ts";
import { codeOf, kindOfCode } from "../vocabulary/number-codes.ts";
import { share } from "./fits.ts";
import type { Match } from "./matched.ts";
import { languageOf } from "./spoken.ts";
import type { Profile } from "./values.ts";

/** So many numbers tell whether they are those of invoices. */
const mostNumbers = 200;

/**
 * A bare "Reference" of payments whose customer is known: the invoice's number, that of a cheque or a
 * transfer, or words. Null where its letters say that it is an invoice's, or its name does. What is known of
 * invoices may answer it.
 */
export function referenceQuestion(
  matches: readonly Match[],
  profiles: readonly Profile[],
): Question | null {
  const has = (name: string) => matches.find(({ column }) => column.name === name);
  const reference = has("invoice_id");
  if (reference === undefined || has("customer_id") === undefined) return null;
  if (reference.strength >= leastSure || reference.byValues || reference.near !== undefined)
    return null;
  const { profile } = reference;
  const language = languageOf(profiles);
  const isInvoice = (cell: string) => kindOfCode(codeOf(cell), language) === "invoice";
  if (profile.filled === 0 || share(profile, isInvoice) > 0.5) return null;
  const words = new Set(profile.values.map((cell) => cell.trim().toLowerCase()));
  words.delete("");
  const numbers = [...words].slice(0, mostNumbers);
  const evidence = profile.values.find((cell) => cell.trim() !== "")?.trim() ?? "";
  return {
    about: "reference",
    index: profile.index,
    words: numbers,
    choices: [
      { value: "invoice", evidence },
      { value: "other", evidence },
    ],
  };
}

/** Names that may mean an invoice's number, and something else as well, are less sure than this. */
const leastSure = 0.6;

/** Payments that name no invoice by the column: it is something else. */
export function withoutReference(mapping: Mapping, { index = -1 }: Question): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) =>
      table.table !== "payments"
        ? table
        : {
            ...table,
            sources: table.sources.filter(
              ({ column, index: own }) => column !== "invoice_id" || own !== index,
            ),
          },
    ),
    leftOut: [...mapping.leftOut, { index, reason: "not_needed" }],
  };
}
