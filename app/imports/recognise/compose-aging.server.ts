import { today } from "../../clock.server.ts";
import type {
  Constant,
  Mapping,
  Message,
  Question,
  Recognition,
  TableMapping,
  Unpivot,
} from "../mapping.ts";
import { type Column, tables } from "../tables.ts";
import { bucketsOf, isBareOpen } from "../vocabulary/buckets.ts";
import type { Aging } from "./aging.ts";
import { columnsIn } from "./compose-ledger.server.ts";
import { dayOfBuckets } from "./dated-buckets.ts";
import { isoDay } from "./days.ts";
import { decide, type Evidence } from "./decide.server.ts";
import { derivedSums } from "./derived.ts";
import { candidate, type Match } from "./match.ts";
import { nameAlone } from "./name-alone.ts";
import { currencyOf, dateIn, orderQuestions } from "./questions.ts";
import { shownRecords } from "./sample.server.ts";
import { leftInMapping, leftOver, sourcesOf } from "./shapes.ts";
import { styleReasons, unitOfAmounts } from "./styles.ts";
import type { Profile } from "./values.ts";

/** An aging report by customer: a row for each of its buckets. Null where it names no customer. */
export async function recogniseAging(
  evidence: Evidence,
  aging: Aging,
): Promise<Recognition | null> {
  const { sample, titles } = evidence;
  const taken = new Set(aging.buckets.map(({ profile }) => profile.index));
  if (aging.total !== null) taken.add(aging.total.index);
  const others = evidence.profiles.filter(({ index }) => !taken.has(index));
  const people = candidate("customers", others, false).matches;
  const rows = candidate("aging_snapshots", others, true).matches;
  const find = (list: readonly Match[], name: string) =>
    list.find((match) => match.column.name === name)?.profile ?? null;
  const customer =
    find(people, "customer_id") ??
    find(people, "name") ??
    find(rows, "customer") ??
    nameless(others);
  if (customer === null) return null;

  const columnOf = (name: string) =>
    tables.aging_snapshots.columns.find((each) => each.name === name) as Column;
  const amount = columnOf("amount");
  const cells = aging.buckets.map(
    ({ profile }): Match => ({ column: amount, profile, strength: 1 }),
  );
  const own = rows.filter((match) => ["as_of", "currency"].includes(match.column.name));
  const matches = [{ column: columnOf("customer"), profile: customer, strength: 1 }, ...own];
  const named = people.filter((match) => match.profile.index !== customer.index);
  const { profiles, orders } = await decide(evidence, [...matches, ...cells, ...named]);

  const spread = spreadOf(aging, cells, orders.decimals);
  const counted: TableMapping = {
    table: "aging_snapshots",
    unpivot: spread.unpivot,
    sources: sourcesOf("aging_snapshots", matches, orders),
    constants: [],
  };
  const constants: Constant[] = [];
  const questions: Question[] = [];
  const { total } = aging;
  const amounts =
    total === null ? cells : [...cells, { column: amount, profile: total, strength: 1 }];
  const money = currencyOf(counted, amounts, profiles, titles);
  if (money.constant !== null) constants.push(money.constant);
  if (money.question !== null) questions.push(money.question);
  if (find(own, "as_of") === null) {
    const told = dayOfBuckets(aging.buckets.map(({ profile }) => profile.header));
    const titled = titles.map(dateIn).find((date) => date !== null) ?? null;
    const day = titled ?? (told === null ? null : isoDay(told));
    if (day !== null) constants.push({ column: "as_of", value: day });
    else questions.push({ about: "as_of", choices: [{ value: today() }] });
  }
  const read = bucketsQuestion(aging);
  if (read !== null) questions.push(read);
  questions.push(
    ...orderQuestions([...matches, ...cells, ...named], orders, money.constant?.value === "USD"),
  );
  const beside = peopleOf(customer, named, orders);
  const all = [{ ...counted, constants }, ...(beside === null ? [] : [beside])];
  const sums = derivedSums(profiles, [...matches, ...cells], aging, orders);
  const left = leftOver(profiles, columnsIn(all), matches, orders, { sums });
  const mapping: Mapping = {
    layout: sample.layout,
    shape: "aging_report",
    tables: all,
    ...leftInMapping(left),
  };
  return {
    mapping,
    confidence: 0.9,
    reasons: [
      bucketReason(aging),
      { id: "imports.reason.column", values: { header: customer.header, column: "customer" } },
      ...left.reasons,
      ...(money.reason === null ? [] : [money.reason]),
      ...styleReasons(mapping, profiles),
    ],
    questions,
    sample: shownRecords(sample),
    refusal: null,
  };
}

/** The one column of words beside the buckets, without a header: who else could it name? */
function nameless(profiles: readonly Profile[]): Profile | null {
  const filled = profiles.filter((profile) => profile.filled > 0);
  const [only] = filled;
  if (only === undefined || filled.length > 1 || !/^column \d+$/.test(only.header)) return null;
  return only.distinct === only.filled && only.numbers < 0.5 && only.dates < 0.5 ? only : null;
}

/** Where the rows of a record come from; one decimal sign for all buckets. */
function spreadOf(
  aging: Aging,
  cells: readonly Match[],
  decimals: ReadonlyMap<number, "." | "," | null>,
): { unpivot: Unpivot } {
  // A column of zeros or whole amounts takes whatever sign its neighbours have.
  const decided = cells.map(({ profile }) => decimals.get(profile.index) ?? null);
  const comma = cells.filter(
    ({ profile }, position) =>
      decided[position] === "," &&
      profile.decimalEvidence.comma + profile.decimalEvidence.point > 0,
  );
  return {
    unpivot: {
      nameColumn: "bucket",
      valueColumn: "amount",
      from: aging.buckets.map(({ profile, name }) => ({ index: profile.index, name })),
      decimal: comma.length > 0 ? "," : ".",
      ...unitOfAmounts(aging.buckets.map(({ profile }) => profile)),
    },
  };
}

/** The customers of the report; a name that stands for the number is both. */
function peopleOf(
  customer: Match["profile"],
  named: readonly Match[],
  orders: Parameters<typeof sourcesOf>[2],
): TableMapping | null {
  const column = (name: string) =>
    tables.customers.columns.find((each) => each.name === name) as Column;
  // A report that knows its customers by one column: it is the number, and the name as well.
  const alone = named.some((match) => match.column.name === "name") ? null : nameAlone(customer);
  const others = named.filter(
    ({ column: { name }, strength }) => name !== "customer_id" && strength >= 0.45,
  );
  const matches = [
    { column: column("customer_id"), profile: customer, strength: 1 },
    ...(alone === null ? [] : [alone]),
    ...others,
  ];
  if (matches.length < 2) return null;
  return { table: "customers", sources: sourcesOf("customers", matches, orders), constants: [] };
}

/** Numbers alone above the columns, `Current, 30, 60, 90`: each may end its bucket, or begin it. */
function bucketsQuestion({ buckets }: Aging): Question | null {
  const headers = buckets.map(({ profile }) => profile.header);
  if (!isBareOpen(headers)) return null;
  const readings = (["to", "from"] as const).map((reading) => bucketsOf(headers, reading));
  const evidence = headers.join(", ");
  return {
    about: "buckets",
    choices: readings.map((names) => ({ value: names.join(", "), evidence })),
  };
}

function bucketReason({ buckets }: Aging): Message {
  const list = buckets.map(({ profile, name }) => `${profile.header} = ${name}`).join(", ");
  return { id: "imports.reason.buckets", values: { buckets: list } };
}
