import type { Condition, Question, Recognition, Source, TableMapping } from "../mapping.ts";
import type { BankStatement } from "./bank.ts";
import { recogniseTable } from "./compose-table.server.ts";
import type { Evidence } from "./decide.server.ts";
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
    const { index, minus, side } = bank.amount;
    return {
      ...source,
      index,
      ...(minus === undefined ? {} : { minus }),
      ...(side === undefined ? {} : { side }),
    };
  });
  const amount = sources.find(({ column }) => column === "amount");
  const when = [...(payments.when ?? []), ...(amount === undefined ? [] : [received(amount)])];
  const counted: TableMapping = { ...payments, sources, when };
  const read = new Set([bank.amount.minus, bank.amount.side?.index]);
  const question = paidOutQuestion(evidence, bank);
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
      ...recognition.reasons,
    ],
    questions: question === null ? recognition.questions : [...recognition.questions, question],
  };
}

/** More came in than went out. */
function received({ index, minus, side, decimal, marks }: Source): Condition {
  return {
    kind: "amount",
    index,
    ...(minus === undefined ? {} : { minus }),
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
    index: bank.amount.side?.index ?? bank.amount.minus ?? bank.amount.index,
    choices: values.map((value) => ({ value })),
  };
}
