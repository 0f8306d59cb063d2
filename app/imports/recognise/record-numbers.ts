import type { Condition } from "../mapping.ts";
import { codeOf, kindOfCode } from "../vocabulary/number-codes.ts";
import { kindInRow, type Ledger } from "./ledger.ts";
import type { RecordKind } from "./record-kinds.ts";

/** Records whose numbers begin with the letters of a kind, and with none that what is owed begins with. */
export function numbered(ledger: Ledger, kind: RecordKind): Condition[] | null {
  const { document, language } = ledger;
  if (document === null) return null;
  const codes = { owed: new Set<string>(), other: new Set<string>() };
  for (const [row, number] of document.values.entries()) {
    codes[kindInRow(ledger, row) === "invoice" ? "owed" : "other"].add(codeOf(number));
  }
  const words = [...codes.other].filter(
    (code) => !codes.owed.has(code) && kindOfCode(code, language) === kind,
  );
  return words.length === 0 ? null : [{ kind: "words", index: document.index, words, code: true }];
}

/**
 * What the number of a payment's record is: mostly its own, but in some ledgers that of
 * the invoice that was paid, which stands there twice.
 */
export function paidNumber(
  ledger: Ledger,
  kinds: readonly RecordKind[] = ["payment", "refund"],
): { payment: number | null; invoice: number | null } {
  const { document, reference } = ledger;
  if (document === null) return { payment: null, invoice: reference?.index ?? null };
  const invoices = new Set<string>();
  const paid: string[] = [];
  for (let row = 0; row < document.values.length; row += 1) {
    const id = (document.values[row] ?? "").trim();
    const kind = kindInRow(ledger, row);
    if (id === "") continue;
    if (kind === "invoice" || kind === "debt") invoices.add(id);
    if (kinds.includes(kind)) paid.push(id);
  }
  const same = paid.filter((id) => invoices.has(id)).length;
  if (paid.length > 0 && same >= paid.length * 0.5) {
    return { payment: null, invoice: document.index };
  }
  // Only invoices have a number in that column: payments have that of their voucher.
  const own = paid.length === 0 ? ledger.voucher : null;
  return { payment: (own ?? document).index, invoice: reference?.index ?? null };
}
