import type { Constant, Mapping, Recognition, Source, TableMapping } from "../mapping.ts";
import { type Column, tables } from "../tables.ts";
import { decide, type Evidence, listedOn } from "./decide.server.ts";
import type { Candidate, Match } from "./match.ts";
import { nameAlone } from "./name-alone.ts";
import type { Orders } from "./orders.ts";
import { currencyOf, dateIn, orderQuestions } from "./questions.ts";
import { shownRecords } from "./sample.server.ts";
import { type DebtorList, leftOver, sourcesOf } from "./shapes.ts";
import { styleReasons } from "./styles.ts";
import type { Profile } from "./values.ts";

/** A list of placed debts: a debt and a customer in each record. */
export async function recogniseDebtors(
  evidence: Evidence,
  customers: Candidate,
  debts: DebtorList,
): Promise<Recognition> {
  const { sample, titles } = evidence;
  const column = (name: string) => tables.invoices.columns.find((each) => each.name === name);
  const pairs = [
    ["invoice_id", debts.customer],
    ["customer_id", debts.customer],
    ["amount", debts.debt],
    ["paid_amount", debts.paid],
    // A placed debt counts from the day on which it was placed.
    ["issue_date", debts.placed],
  ] as const;
  const matches: Match[] = [];
  for (const [name, profile] of pairs) {
    const described = column(name);
    if (profile !== null && described) matches.push({ column: described, profile, strength: 1 });
  }
  const { profiles, orders } = await decide(evidence, [...matches, ...customers.matches]);
  const first: TableMapping = {
    table: "invoices",
    sources: sourcesOf("invoices", matches, orders),
    constants: [],
  };
  const money = currencyOf(first, matches, profiles, titles);
  const listed = titles.map(dateIn).find((date) => date !== null) ?? null;
  const late = debts.late === null ? [] : [dueBefore(debts.late)];
  const constants = [
    { column: "kind", value: "debt" },
    ...(money.constant === null ? [] : [money.constant]),
    ...(listed === null ? [] : [{ column: "listed_on", value: listed }]),
  ];
  const own = customers.matches.filter(
    (match) =>
      ![debts.debt, debts.paid, debts.placed, debts.collector].some(
        (profile) => profile?.index === match.profile.index,
      ),
  );
  const alone = own.some((match) => match.column.name === "name")
    ? null
    : nameAlone(debts.customer);
  const people: TableMapping = {
    table: "customers",
    sources: sourcesOf("customers", alone === null ? own : [...own, alone], orders),
    constants: [],
  };
  const placement = placementOf(debts, orders, money.constant);
  const owed = { ...first, sources: [...first.sources, ...late], constants };
  const all = [owed, people, ...(placement === null ? [] : [placement])];
  const used = new Set(all.flatMap((table) => table.sources.map((source) => source.index)));
  const left = leftOver(profiles, used, own, orders);
  const questions = [
    ...(late.length > 0 && listed === null ? [await listedOn(evidence, matches, orders)] : []),
    ...(money.question === null ? [] : [money.question]),
    ...orderQuestions([...matches, ...own], orders, money.question?.choices[0]?.value === "USD"),
  ];
  const mapping: Mapping = {
    layout: sample.layout,
    shape: "debtor_list",
    tables: all,
    leftOut: left.leftOut,
  };
  return {
    mapping,
    confidence: 0.9,
    reasons: [
      {
        id: "imports.reason.debtor_list",
        values: { customer: debts.customer.header, debt: debts.debt.header },
      },
      ...(debts.late === null ? [] : [lateReason(debts.late)]),
      ...(money.reason === null ? [] : [money.reason]),
      ...styleReasons(mapping, evidence.profiles),
    ],
    questions,
    sample: shownRecords(sample),
    refusal: null,
  };
}

/** A debt that has been late for so many days fell due so many days before the list. */
const dueBefore = ({ index }: Profile): Source => ({ column: "due_date", index, late: true });

const lateReason = ({ header }: Profile) => ({
  id: "imports.reason.days_late",
  values: { header },
});

/** The placements that the list tells of: with whom, since when, how much. */
function placementOf(
  { customer, debt, placed, collector }: DebtorList,
  orders: Orders,
  currency: Constant | null,
): TableMapping | null {
  if (placed === null || collector === null) return null;
  const column = (name: string) =>
    tables.assignments.columns.find((each) => each.name === name) as Column;
  const matches: Match[] = [
    { column: column("customer_id"), profile: customer, strength: 1 },
    { column: column("collector_id"), profile: collector, strength: 1 },
    { column: column("from_date"), profile: placed, strength: 1 },
    { column: column("placed_amount"), profile: debt, strength: 1 },
  ];
  return {
    table: "assignments",
    sources: sourcesOf("assignments", matches, orders),
    constants: currency === null ? [] : [currency],
  };
}
