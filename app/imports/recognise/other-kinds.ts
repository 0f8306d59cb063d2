import type { Condition, TableMapping } from "../mapping.ts";

/** How records of kinds that nobody knows may be read, by the user's word. */
export type OtherKinds = "by_sign" | "leave_out" | "invoices" | "payments";

/**
 * A mapping that reads records with the given words as well: as what is owed or as
 * payments, or by the sign of their amount. Left out, they are rejected with a reason.
 */
export function withOtherKinds(
  mapped: readonly TableMapping[],
  words: readonly string[],
  index: number,
  as: OtherKinds,
): TableMapping[] {
  const isOther = ({ when: conditions = [] }: TableMapping) =>
    conditions.some(
      (each) =>
        each.kind === "words" &&
        each.index === index &&
        each.words.some((word) => words.includes(word)),
    );
  const known = mapped.filter((table) => !isOther(table));
  const owed = known.find(({ table, when: all }) => table === "invoices" && all !== undefined);
  const paid = known.find(({ table, when: all }) => table === "payments" && all !== undefined);
  const amount = owed?.sources.find(({ column }) => column === "amount");
  if (as === "leave_out" || owed === undefined || amount === undefined) return [...known];
  const condition: Condition = { kind: "words", index, words };
  const signed = (positive: boolean): Condition => ({
    kind: "amount",
    index: amount.index,
    ...(amount.minus === undefined ? {} : { minus: amount.minus }),
    ...(amount.plus === undefined ? {} : { plus: amount.plus }),
    ...(amount.side === undefined ? {} : { side: amount.side }),
    decimal: amount.decimal ?? ".",
    sign: positive === (amount.negate !== true) ? "positive" : "negative",
  });
  const isBySign = as === "by_sign";
  const added: TableMapping[] = [];
  if (as !== "payments") {
    const constants = owed.constants.filter(({ column }) => column !== "kind");
    const conditions = isBySign ? [condition, signed(true)] : [condition];
    added.push({ ...owed, constants, when: conditions });
  }
  if (as !== "invoices" && paid !== undefined) {
    const conditions = isBySign ? [condition, signed(false)] : [condition];
    added.push({ ...paid, when: conditions });
  }
  const counted = known.filter(({ when: all }) => all !== undefined);
  const others = known.filter(({ when: all }) => all === undefined);
  return [...counted, ...added, ...others];
}
