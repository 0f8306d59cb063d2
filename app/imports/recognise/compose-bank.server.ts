import type { Condition, Question, Recognition, Source, TableMapping } from "../mapping.ts";
import type { BankStatement } from "./bank.ts";
import { recogniseTable } from "./compose-table.server.ts";
import type { Evidence } from "./decide.server.ts";
import { movementsOnly } from "./not-received.server.ts";
import type { PaidOut } from "./paid-out.ts";
import { isRefund } from "./record-kinds.ts";

/**
 * A bank's statement of account: what it credits are payments received. What it debits
 * was returned to customers, or paid for something of our own: where the records do not say
 * so themselves, the user does.
 */
export async function recogniseBank(evidence: Evidence, bank: BankStatement): Promise<Recognition> {
  const recognition = await recogniseTable(evidence, bank.candidate, 0.9, null);
  const { mapping } = recognition;
  const [payments, ...others] = mapping?.tables ?? [];
  if (mapping === null || payments === undefined) return recognition;
  const sources = payments.sources.map((source): Source => {
    if (source.column !== "amount") return source;
    const { index, minus, plus, side } = bank.amount;
    const { negate: _, ...own } = source;
    return {
      ...own,
      index,
      ...(minus === undefined ? {} : { minus }),
      ...(plus === undefined ? {} : { plus }),
      ...(side === undefined ? {} : { side }),
    };
  });
  const amount = sources.find(({ column }) => column === "amount");
  const taken = new Set([
    ...payments.sources.map(({ index }) => index),
    ...[bank.amount.minus, bank.amount.plus, bank.amount.side?.index].filter(
      (index) => index !== undefined,
    ),
  ]);
  const moved = await movementsOnly(evidence, taken, bank.amount.index);
  const areReversals = bank.isPlain && bank.paidOut.every((row) => isReversal(evidence, bank, row));
  const when = [
    ...(payments.when ?? []),
    ...(moved === null ? [] : [moved]),
    ...(amount === undefined || areReversals ? [] : [received(amount)]),
  ];
  // What a payer gave as the reference is what the money is for, and a bank's signs are its own.
  const questions = recognition.questions.filter(
    ({ about }) => about !== "reference" && about !== "sign",
  );
  const { when: _, ...bare } = payments;
  const counted: TableMapping = { ...bare, sources, ...(when.length === 0 ? {} : { when }) };
  const read = new Set([bank.amount.minus, bank.amount.plus, bank.amount.side?.index]);
  const question = areReversals ? null : paidOutQuestion(evidence, bank);
  return {
    ...recognition,
    mapping: {
      ...mapping,
      shape: "table",
      tables: [counted, ...others],
      leftOut: mapping.leftOut.filter(({ index }) => !read.has(index)),
    },
    reasons: [
      { id: "imports.reason.bank", values: { evidence: bank.evidence ?? "" } },
      ...recognition.reasons.filter(({ id }) => id !== "imports.reason.opposite_signs"),
    ],
    questions: question === null ? questions : [...questions, question],
  };
}

/**
 * Whether what went out was taken back by who had paid it: the record says so, or the
 * invoice or the customer that it names is among those that money came in for.
 */
function isReversal({ profiles }: Evidence, bank: BankStatement, row: number): boolean {
  if (profiles.some(({ values }) => isRefund(values[row] ?? ""))) return true;
  const out = new Set(bank.paidOut);
  return bank.candidate.matches.some(({ column, profile: { values } }) => {
    const named = (values[row] ?? "").trim();
    if (named === "" || (column.name !== "invoice_id" && column.name !== "customer_id"))
      return false;
    return values.some((cell, other) => !out.has(other) && cell.trim() === named);
  });
}

/** More came in than went out. */
function received({ index, minus, plus, side, decimal, marks }: Source): Condition {
  return {
    kind: "amount",
    index,
    ...(minus === undefined ? {} : { minus }),
    ...(plus === undefined ? {} : { plus }),
    ...(marks === undefined ? {} : { marks }),
    ...(side === undefined ? {} : { side }),
    decimal: decimal ?? ".",
    sign: "positive",
  };
}

/** What the debits are; null where there are none. */
function paidOutQuestion({ profiles }: Evidence, bank: BankStatement): Question | null {
  const rows = bank.paidOut;
  if (rows.length === 0) return null;
  const said = rows.filter((row) => profiles.some(({ values }) => isRefund(values[row] ?? "")));
  const values: PaidOut[] =
    said.length * 2 > rows.length ? ["reversals", "leave_out"] : ["leave_out", "reversals"];
  return {
    about: "paid_out",
    index: bank.amount.side?.index ?? bank.amount.minus ?? bank.amount.plus ?? bank.amount.index,
    choices: values.map((value) => ({ value })),
  };
}
