import { Refusal } from "../../refusal.ts";
import { addDays } from "../../scope/calendar.ts";
import type {
  Check,
  Mapping,
  Message,
  PartSum,
  Question,
  Recognition,
  TableMapping,
} from "../mapping.ts";
import { withNotOwed } from "../mappings/not-owed.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";
import type { Aging } from "./aging.ts";
import { decide, type Evidence, listedOn } from "./decide.server.ts";
import { derivedSums, listDay } from "./derived.ts";
import { type Ledger, matchOf } from "./ledger.ts";
import { paymentsOf, paymentsQuestion, paymentsReason } from "./list-payments.ts";
import type { Match } from "./match.ts";
import { withNamesWhereBlank } from "./name-alone.ts";
import { notOwedOf } from "./not-owed.server.ts";
import type { Orders } from "./orders.ts";
import { type OtherKinds, withOtherKinds } from "./other-kinds.ts";
import { currencyOf, dateIn, orderQuestions } from "./questions.ts";
import { conditionWord, sortWords } from "./record-kinds.ts";
import { recordTables } from "./record-tables.ts";
import { shownRecords } from "./sample.server.ts";
import { customersBeside, leftInMapping, leftOver } from "./shapes.ts";
import { styleReasons } from "./styles.ts";
import { decimalSign } from "./values.ts";
import { daySpan, distinctCells } from "./whole-file.server.ts";

/** A file with several kinds of records: each goes to the table of its kind. */
export async function recogniseLedger(
  evidence: Evidence,
  found: Ledger,
  aging: Aging | null,
): Promise<Recognition> {
  const { sample, titles } = evidence;
  const { profiles, orders } = await decide(evidence, [
    ...found.matches,
    ...found.amounts.map((profile) => matchOf("amount", profile)),
  ]);
  const matches = found.matches.map((match) => ({
    ...match,
    profile: profiles[match.profile.index] ?? match.profile,
  }));
  const ledger = { ...found, matches };
  const words = await wordsOf(evidence, ledger);
  const constants = [];
  const questions: Question[] = [];

  const money = currencyOf(
    { table: "invoices", sources: currencyIn(matches), constants: [] },
    [...matches, ...found.amounts.map((profile) => matchOf("amount", profile))],
    profiles,
    titles,
  );
  if (money.constant !== null) constants.push(money.constant);
  if (money.question !== null) questions.push(money.question);
  const told = listDay(profiles, matches, orders);
  const payments = paymentsOf(ledger, sample.complete);
  const span = await spanOf(evidence, ledger, orders);
  const open = matches.find((match) => match.column.name === "open_amount") ?? null;
  if (open !== null && !matches.some((match) => match.column.name === "listed_on")) {
    const listed = told?.day ?? titles.map(dateIn).find((date) => date !== null) ?? null;
    const day = listed ?? (payments === "whole" ? span?.last : undefined);
    if (day !== undefined) constants.push({ column: "listed_on", value: day });
    else questions.push(await listedOn(evidence, matches, orders));
  }
  if (!matches.some((match) => match.column.name === "customer_id")) {
    const customer = customerAbove(evidence);
    if (customer !== null) constants.push({ column: "customer_id", value: customer });
    else questions.push(customerQuestion(evidence));
  }
  const openedOn = span === null ? null : addDays(span.first, -1);
  if (payments === "asked") questions.push(paymentsQuestion(ledger));
  const owned = recordTables({
    ledger,
    orders,
    words,
    open: payments === "rests" ? open : null,
    constants,
    openedOn,
  });
  const used = new Set([...columnsIn(owned), ...matches.map(({ profile }) => profile.index)]);
  const unowed = await notOwedOf(evidence, used);
  if (unowed !== null && "question" in unowed) questions.push(unowed.question);
  const isSaid = unowed !== null && "said" in unowed;
  const counted = isSaid ? withNotOwed(owned, unowed.said) : owned;
  const others = othersQuestion(ledger, counted, words);
  if (others !== null) questions.push(others);
  questions.push(...orderQuestions(matches, orders, money.question?.choices[0]?.value === "USD"));

  const amounts = found.amounts.map(({ index }) => index);
  const beside = customersBeside("invoices", profiles, matches, orders, amounts);
  const all = withNamesWhereBlank(
    [...counted, ...(beside === null ? [] : [beside])],
    sample.layout.headers,
  );
  const sums = derivedSums(profiles, matches, aging, orders);
  const left = leftOver(profiles, columnsIn(all), matches, orders, { sums, told });
  const leftOut = left.leftOut.map((each) =>
    each.index === ledger.running?.profile.index
      ? { index: each.index, reason: "derived" as const }
      : each,
  );
  const shape = open === null || payments !== "rests" ? "ledger" : "open_items";
  const running = runningCheck(ledger, orders);
  const checks = [...left.checks, ...(running === null ? [] : [running])];
  const mapping: Mapping = {
    layout: sample.layout,
    shape,
    tables: all,
    ...leftInMapping({ leftOut, checks }),
  };
  return {
    mapping,
    confidence: 0.9,
    reasons: [
      ...reasonsOf(ledger),
      ...left.reasons,
      ...(payments === "whole" ? [paymentsReason(ledger)] : []),
      ...(isSaid ? [unowed.reason] : []),
      ...(money.reason === null ? [] : [money.reason]),
      ...styleReasons(mapping, profiles),
    ],
    questions,
    sample: shownRecords(sample),
    refusal: null,
  };
}

/** Every column of the file that tables read, those of their conditions too. */
export function columnsIn(all: readonly TableMapping[]): Set<number> {
  return new Set(
    all.flatMap(({ sources, when = [], unpivot }) =>
      [
        ...sources.flatMap(({ index, minus, plus, side }) => [index, minus, plus, side?.index]),
        ...when.flatMap((each) =>
          each.kind === "words"
            ? [each.index]
            : [each.index, each.minus, each.plus, each.side?.index],
        ),
        ...(unpivot?.from ?? []).map(({ index }) => index),
      ].filter((index) => index !== undefined),
    ),
  );
}

const currencyIn = (matches: readonly Match[]) =>
  matches
    .filter((match) => match.column.name === "currency")
    .map(({ profile }) => ({ column: "currency", index: profile.index }));

/** The words of the column of kinds, from all records of the file. */
async function wordsOf({ opened, sample }: Evidence, { kinds }: Ledger) {
  if (kinds === null) return new Map();
  if (sample.complete) return kinds.words;
  const cells = await distinctCells(opened, sample.layout, kinds.profile.index);
  return sortWords(new Set(cells.map(conditionWord)));
}

/** The days of the first and the last record; null where the order of dates is not known. */
async function spanOf({ opened, sample }: Evidence, { date }: Ledger, orders: Orders) {
  const order = orders.dates.get(date.index);
  return order ? await daySpan(opened, sample, date, order) : null;
}

function runningCheck({ running, amount, matches }: Ledger, orders: Orders): Check | null {
  // A check adds columns as they stand.
  if (running === null || amount.side !== undefined) return null;
  const customer = matches.find((match) => match.column.name === "customer_id");
  const turn = running.opposite;
  const part = (index: number | undefined, negate: boolean): PartSum[] =>
    index === undefined ? [] : [{ index, ...(negate !== turn ? { negate: true } : {}) }];
  return {
    kind: "running",
    index: running.profile.index,
    decimal:
      decimalSign(running.profile.decimalEvidence) ?? orders.decimals.get(amount.index) ?? ".",
    of: [...part(amount.index, false), ...part(amount.minus, true), ...part(amount.plus, false)],
    ...(customer === undefined ? {} : { group: customer.profile.index }),
    ...(running.upward ? { upward: true } : {}),
  };
}

/**
 * The customer of a statement, as a title says it: `Customer: Smith & Sons`.
 *
 * @throws Refusal `imports.customers_in_parts` where lines further down name others in the same way.
 */
function customerAbove({ file, sample }: Evidence): string | null {
  const { headerRecord, firstRecord } = sample.layout;
  const above = sample.first.slice(0, firstRecord - 1);
  const found = above
    .filter((_, position) => position + 1 !== headerRecord)
    .map(({ cells }) => customerIn(cells))
    .find((customer) => customer !== null);
  if (!found) return null;
  const below = [...sample.first.slice(firstRecord - 1).map(({ cells }) => cells), ...sample.data];
  const isAnother = (cells: readonly string[]) => {
    const other = customerIn(cells);
    return other?.label === found.label && other.value !== found.value;
  };
  if (below.some(isAnother))
    throw new Refusal("imports.customers_in_parts", { file: file.name, label: found.label });
  return found.value;
}

/** A label that names the customer, and what stands behind it. */
function customerIn(cells: readonly string[]): { label: string; value: string } | null {
  // Printed reports set values apart by blanks: "Customer      10001".
  const filled = cells
    .flatMap((cell) => cell.trim().split(/\s{2,}|\t/))
    .filter((cell) => cell !== "");
  for (const [index, cell] of filled.entries()) {
    const colon = cell.indexOf(":");
    const label = colon === -1 ? cell : cell.slice(0, colon);
    const value = colon === -1 ? "" : cell.slice(colon + 1).trim();
    if (!namesCustomer(label)) continue;
    const named = value || filled[index + 1];
    if (named !== undefined && named !== "") return { label, value: named };
  }
  return null;
}

const namesCustomer = (label: string) =>
  meaningsOf(label).some(
    ({ table, column, strength }) =>
      table === "customers" && (column === "customer_id" || column === "name") && strength >= 0.4,
  );

/** Whose ledger it is, where nothing says so; titles and the file's name are proposed. */
function customerQuestion({ titles }: Evidence): Question {
  const choices = [...new Set(titles.map((title) => title.trim()))]
    .filter((title) => /[\p{L}\p{N}]/u.test(title))
    .reverse()
    .slice(0, 5)
    .map((value) => ({ value }));
  return { about: "customer_id", choices };
}

/** What becomes of records whose kind is none of those that are counted, such as journal entries. */
function othersQuestion(
  ledger: Ledger,
  counted: readonly TableMapping[],
  words: ReadonlyMap<string, readonly string[]>,
): Question | null {
  const index = ledger.kinds?.profile.index;
  const named = [...(words.get("journal") ?? []), ...(words.get("other") ?? [])];
  if (index === undefined || named.length === 0) return null;
  const evidence = named.map((word) => (word === "" ? "–" : word)).join(", ");
  const values: OtherKinds[] = ledger.isSigned
    ? ["by_sign", "leave_out", "invoices", "payments"]
    : ["leave_out", "invoices", "payments"];
  const possible = values.filter(
    (value) =>
      value === "leave_out" || withOtherKinds(counted, named, index, value).length > counted.length,
  );
  return {
    about: "other_kinds",
    index,
    words: named,
    choices: possible.map((value) => ({ value, evidence })),
  };
}

function reasonsOf(ledger: Ledger): Message[] {
  const { kinds, amounts, side, running } = ledger;
  const reasons: Message[] = [];
  if (kinds !== null) {
    const known = [...kinds.words]
      .filter(([kind]) => kind !== "other")
      .flatMap(([, words]) => words)
      .join(", ");
    const values = { header: kinds.profile.header, words: known };
    reasons.push({ id: "imports.reason.record_kinds", values });
  }
  const [debit, credit] = amounts;
  if (debit !== undefined && credit !== undefined) {
    const values = { debit: debit.header, credit: credit.header };
    reasons.push({ id: "imports.reason.debit_credit", values });
  }
  if (side !== null) {
    reasons.push({ id: "imports.reason.sides", values: { column: side.header } });
  }
  if (running !== null) {
    reasons.push({
      id: "imports.reason.running_balance",
      values: { column: running.profile.header },
    });
  }
  if (ledger.isOpposite) reasons.push({ id: "imports.reason.opposite_signs" });
  for (const { column, profile } of ledger.matches) {
    const values = { header: profile.header, column: column.name };
    reasons.push({ id: "imports.reason.column", values });
  }
  return reasons;
}
