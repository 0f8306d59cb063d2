import type { Mapping, Message, Question, Source } from "../mapping.ts";
import { amountInRow, kindInRow, type Ledger } from "./ledger.ts";
import { amountIn } from "./sides.ts";

/**
 * What the payments are that a list names among its documents, where it states what is open of each
 * record: `rests`, what is left of payments on account, as on a list of open items; `whole`, all that
 * was paid, as on a list of transactions; or the user is asked.
 */
export type ListedPayments = "rests" | "whole" | "asked";

/** How far what was paid may be from what the documents say was paid of them: more where only a part was seen. */
const tolerance = { whole: 0.01, part: 0.2 };

/**
 * A payment of which nothing is left does not stand on a list of open items: the list is one of all
 * transactions, and its payments are payments. That they are all of them shows where they come to
 * as much as the documents say was paid; what is open is then checked and not added.
 */
export function paymentsOf(ledger: Ledger, isComplete: boolean): ListedPayments {
  const { paid, stated, isUsedUp } = sums(ledger);
  if (!isUsedUp) return "rests";
  const most = Math.max(paid, stated);
  const near = isComplete ? tolerance.whole : tolerance.part;
  return most > 0 && Math.abs(paid - stated) <= most * near ? "whole" : "asked";
}

function sums(ledger: Ledger): { paid: number; stated: number; isUsedUp: boolean } {
  const { open, amount, date } = ledger;
  let [paid, stated, isUsedUp] = [0, 0, false];
  if (open === null || open.index === amount.index) return { paid, stated, isUsedUp };
  for (let row = 0; row < date.values.length; row += 1) {
    const kind = kindInRow(ledger, row);
    const [whole, left] = [amountInRow(ledger, row), amountIn(open, row)];
    if (whole === null || left === null || whole === 0) continue;
    const used = Math.abs(whole) - Math.abs(left);
    if (kind === "payment" || kind === "credit_note") paid += used;
    if (kind === "refund") paid -= used;
    if (kind === "payment" && left === 0) isUsedUp = true;
    const isStated = (open.values[row] ?? "").trim() !== "";
    if ((kind === "invoice" || kind === "debt") && isStated) stated += used;
  }
  return { paid, stated, isUsedUp };
}

/** What the payments of a list are, where they come to less, or more, than its documents say was paid. */
export function paymentsQuestion(ledger: Ledger): Question {
  const { paid, stated } = sums(ledger);
  const evidence = ledger.open?.header ?? "";
  const values = paid >= stated / 2 ? ["payments", "open"] : ["open", "payments"];
  return {
    about: "list_payments",
    ...(ledger.open === null ? {} : { index: ledger.open.index }),
    choices: values.map((value) => ({ value, evidence })),
  };
}

export const paymentsReason = ({ open }: Ledger): Message => ({
  id: "imports.reason.list_payments",
  values: { header: open?.header ?? "" },
});

/** A list of transactions read as one of open items: of each payment counts what is left of it. */
export function withRests(mapping: Mapping): Mapping {
  const open = mapping.tables
    .flatMap(({ sources }) => sources)
    .find(({ column }) => column === "open_amount");
  if (open === undefined) return mapping;
  const { negate: _, ...rest } = open;
  return {
    ...mapping,
    shape: "open_items",
    tables: mapping.tables.map((table) =>
      table.table !== "payments"
        ? table
        : {
            ...table,
            sources: table.sources.map(
              (source): Source =>
                source.column === "amount"
                  ? { ...rest, column: "amount", ...(source.negate ? { negate: true } : {}) }
                  : source,
            ),
          },
    ),
  };
}
