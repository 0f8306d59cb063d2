import type {
  Constant,
  Mapping,
  Message,
  Question,
  Recognition,
  Source,
  TableMapping,
} from "../mapping.ts";
import { withNotOwed } from "../mappings/not-owed.ts";
import { readsOnlyDiscount } from "../stage/terms.ts";
import { tables } from "../tables.ts";
import { channelIn, isNamed } from "../vocabulary/vocabulary.ts";
import type { Aging } from "./aging.ts";
import { withAllChannels } from "./channels.server.ts";
import { columnsIn } from "./compose-ledger.server.ts";
import { creditsBelow, withTurnedAmounts } from "./credits-below.ts";
import { decide, type Evidence, listedOn } from "./decide.server.ts";
import { derivedSums, listDay, withGross, withOpenTotal } from "./derived.ts";
import { withDurations } from "./durations.ts";
import type { Candidate, Match } from "./match.ts";
import { metricsAsked } from "./metric-question.ts";
import { withNamesWhereBlank } from "./name-alone.ts";
import { notOwedOf } from "./not-owed.server.ts";
import { receivablesOnly, receivedOnly } from "./not-received.server.ts";
import { currencyOf, dateIn, orderQuestions } from "./questions.ts";
import { referenceQuestion } from "./reference-question.ts";
import { shownRecords } from "./sample.server.ts";
import {
  channelConstant,
  customersBeside,
  leftInMapping,
  leftOver,
  shapeOf,
  sourcesOf,
} from "./shapes.ts";
import { styleReasons } from "./styles.ts";
import { withTimesBeside } from "./time-beside.ts";
import type { Profile } from "./values.ts";

/** A file whose records are all rows of one table, with the customers that it names beside them. */
export async function recogniseTable(
  evidence: Evidence,
  best: Candidate,
  confidence: number,
  aging: Aging | null,
): Promise<Recognition> {
  const { sample, titles } = evidence;
  const chosen =
    best.table === "invoices"
      ? withGross(evidence.profiles, withOpenTotal(best.matches, aging))
      : best.matches;
  const { profiles, orders } = await decide(evidence, chosen);
  const matches = chosen.map((match) => ({
    ...match,
    profile: profiles[match.profile.index] ?? match.profile,
  }));
  const timed = withDurations(
    withTimesBeside(best.table, sourcesOf(best.table, matches, orders), profiles),
    profiles,
  );
  const known = await withAllChannels(evidence, best.table, timed.sources);
  const signed = best.table === "payments" ? creditsBelow(known, profiles) : null;
  const turned = signed?.isSure === true ? withTurnedAmounts(known) : known;
  const sources = best.table === "payments" ? lessRefunds(turned, profiles) : turned;
  const first: TableMapping = { table: best.table, sources, constants: [] };
  const shape = shapeOf(best.table, matches);
  const money = currencyOf(first, matches, profiles, titles);
  const questions: Question[] = [...timed.questions];
  const constants: Constant[] = money.constant === null ? [] : [money.constant];
  if (money.question !== null) questions.push(money.question);
  const told = best.table === "invoices" ? listDay(profiles, matches, orders) : null;
  if (shape === "open_items" && !first.sources.some((source) => source.column === "listed_on")) {
    const listed = told?.day ?? titles.map(dateIn).find((date) => date !== null) ?? null;
    if (listed !== null) constants.push({ column: "listed_on", value: listed });
    else questions.push(await listedOn(evidence, matches, orders));
  }
  if (best.table === "activities" && !first.sources.some((source) => source.column === "channel")) {
    constants.push(
      channelConstant(
        sample.layout.headers,
        new Set(matches.map(({ profile }) => profile.header)),
        titles.filter((title) => channelIn(title) !== null),
      ),
    );
  }
  const likely = money.question?.choices[0]?.value === "USD" || money.constant?.value === "USD";
  questions.push(...orderQuestions(matches, orders, likely));

  if (signed?.isSure === false) questions.push(signed.question);
  const reference = best.table === "payments" ? referenceQuestion(matches, profiles) : null;
  if (reference !== null) questions.push(reference);
  const named = metricsAsked(best.table === "targets" ? sources : [], profiles);
  questions.push(...named.questions);
  const beside = customersBeside(best.table, profiles, matches, orders);
  const taken = new Set(matches.map(({ profile }) => profile.index));
  const received =
    best.table === "payments"
      ? await receivedOnly(evidence, taken)
      : best.table === "invoices"
        ? await receivablesOnly(evidence, taken)
        : null;
  const when = received === null ? {} : { when: [received.when] };
  const counted = [{ ...first, ...when, constants }, ...(beside === null ? [] : [beside])];
  const unowed = best.table === "invoices" ? await notOwedOf(evidence, taken) : null;
  if (unowed !== null && "question" in unowed) questions.push(unowed.question);
  const isSaid = unowed !== null && "said" in unowed;
  const owed = isSaid ? withNotOwed(counted, unowed.said) : counted;
  const all = withNamesWhereBlank(owed, sample.layout.headers);
  const sums = derivedSums(profiles, matches, aging, orders);
  const left = leftOver(profiles, columnsIn(all), matches, orders, { sums, told });
  const mapping: Mapping = {
    layout: sample.layout,
    shape,
    tables: all,
    ...leftInMapping(left),
  };
  const reasons = [
    ...reasonsFor({ ...best, matches }),
    ...named.reasons,
    ...left.reasons,
    ...(money.reason === null ? [] : [money.reason]),
    ...(received === null ? [] : [received.reason]),
    ...(isSaid ? [unowed.reason] : []),
    ...(signed?.isSure === true ? [{ id: "imports.reason.opposite_signs" }] : []),
    ...styleReasons(mapping, profiles),
    ...discountReasons(matches),
  ];
  return { mapping, confidence, reasons, questions, sample: shownRecords(sample), refusal: null };
}

/** What of each payment was given back stands beside it: what is left of it was paid. */
function lessRefunds(sources: readonly Source[], profiles: readonly Profile[]): Source[] {
  const used = new Set(sources.map(({ index }) => index));
  const refunded = profiles.find(
    ({ index, header, numbers, dates }) =>
      !used.has(index) && numbers >= 0.5 && dates < 0.5 && isNamed("refunded", header),
  );
  return sources.map((source) =>
    refunded !== undefined && source.column === "amount" && source.minus === undefined
      ? { ...source, minus: refunded.index }
      : source,
  );
}

function reasonsFor(best: Candidate): Message[] {
  const reasons: Message[] = [];
  if (best.titled) reasons.push({ id: "imports.reason.title", values: { table: best.table } });
  for (const match of best.matches) {
    // What was taken by a like name or by its values says so itself.
    if (match.byValues || match.near !== undefined) continue;
    reasons.push({
      id: "imports.reason.column",
      values: { header: match.profile.header, column: match.column.name },
    });
  }
  const key = tables[best.table].key?.[0];
  const keyed = best.matches.find((match) => match.column.name === key);
  if (
    keyed !== undefined &&
    keyed.profile.filled > 1 &&
    keyed.profile.distinct === keyed.profile.filled
  ) {
    reasons.push({ id: "imports.reason.unique", values: { header: keyed.profile.header } });
  }
  return [...reasons, ...best.reasons];
}

/** Terms that give a discount and no net days: no due date follows from them. */
function discountReasons(matches: readonly Match[]): Message[] {
  const terms = matches.find(({ column }) => column.name === "payment_terms_days")?.profile;
  const count = (terms?.values ?? []).filter(readsOnlyDiscount).length;
  if (terms === undefined || count === 0) return [];
  return [{ id: "imports.reason.only_discount", values: { column: terms.header, count } }];
}
