import type { Condition, Mapping, TableMapping } from "../mapping.ts";

/** What says that a document is a draft or was called off: some words of a column, or any but some. */
export type NotOwed = Extract<Condition, { kind: "words" }>;

const other = ({ except, ...condition }: NotOwed): NotOwed =>
  except === true ? condition : { ...condition, except: true };

/**
 * Tables of which no record counts that nobody owes: such documents are kept as `void`, so that
 * one which was owed on an earlier list no longer is; such payments are rejected.
 */
export function withNotOwed(mapped: readonly TableMapping[], said: NotOwed): TableMapping[] {
  const isCounted = ({ when }: TableMapping, position: number) =>
    position === 0 || when !== undefined;
  const counted = mapped.filter(isCounted);
  const owed = counted.map((each) => ({ ...each, when: [...(each.when ?? []), other(said)] }));
  const voided = counted
    .filter(({ table }) => table === "invoices")
    .map((each): TableMapping => {
      const has = (name: string) =>
        each.sources.some(
          ({ column, minus, plus }) => column === name && minus === undefined && plus === undefined,
        );
      return {
        ...each,
        when: [...(each.when ?? []), said],
        sources: each.sources.filter(({ column }) => column !== "kind"),
        constants: [
          ...each.constants.filter(({ column }) => column !== "kind"),
          { column: "kind", value: "void" },
          // A draft may have no amount yet.
          ...(has("amount") ? [{ column: "amount", value: "0" }] : []),
        ],
      };
    });
  return [...owed, ...voided, ...mapped.filter((each, position) => !isCounted(each, position))];
}

/** What a mapping says is not owed, null where it says nothing of it. */
export function notOwedIn({ tables }: Mapping): NotOwed | null {
  const voided = tables.find(
    ({ when, constants }) =>
      when !== undefined &&
      constants.some(({ column, value }) => column === "kind" && value === "void"),
  );
  const last = voided?.when?.at(-1);
  return last?.kind === "words" ? last : null;
}

/** The same where a list has payments only: the words of those that did not come in. */
export function notReceivedIn({ tables }: Mapping): NotOwed | null {
  const excepted = tables[0]?.when?.find((each) => each.kind === "words" && each.except === true);
  return excepted?.kind === "words" ? other(excepted) : null;
}
