import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { LayoutWish, Message, Part, Recognition } from "../mapping.ts";
import { encodingOf } from "../parser/encoding.server.ts";
import { type Opened, openPart } from "../parser/opened.server.ts";
import type { TableName } from "../tables.ts";
import { unitInTitle } from "../vocabulary/units.ts";
import { askingAccount, guessedAccount, withoutAccount } from "./account-question.ts";
import { agingOf } from "./aging.ts";
import { type BankStatement, bankStatementOf } from "./bank.ts";
import { recogniseAging } from "./compose-aging.server.ts";
import { recogniseBank } from "./compose-bank.server.ts";
import { recogniseDebtors } from "./compose-debtors.server.ts";
import { recogniseLedger } from "./compose-ledger.server.ts";
import { recogniseTable } from "./compose-table.server.ts";
import {
  customersByMonth,
  goalsWithoutMetric,
  recogniseGoals,
  recogniseTargets,
  wideTargetsOf,
} from "./compose-targets.server.ts";
import type { Evidence } from "./decide.server.ts";
import { withEffects } from "./effects.server.ts";
import { furnish } from "./furnish.server.ts";
import { continuedBelow, instalmentsOf } from "./instalments.ts";
import { ledgerOf } from "./ledger.ts";
import { invoiceOfLines } from "./lines.ts";
import { type Candidate, candidate, candidates, confidenceOf } from "./match.ts";
import { mayBeOther } from "./may-be-other.ts";
import { otherFile } from "./other-files.ts";
import { payables } from "./payables.ts";
import { askingCollector, placedWithSomebody } from "./placed-with.ts";
import { rowsIn, sampleOf, shownRecords } from "./sample.server.ts";
import type { Sample } from "./sampled.ts";
import { debtMatches, debtorList, mayBeMasterData } from "./shapes.ts";
import { unreadSides } from "./side-marks.ts";
import { trustInColumns } from "./trust.ts";
import { lessUnknown } from "./unknown-columns.ts";
import { profileOf } from "./values.ts";

/** What the user has said beforehand. */
export interface RecogniseHints {
  readonly as?: TableName;
  readonly part?: Part;
  /** A WHATWG encoding label, in place of the one that the bytes speak for. */
  readonly encoding?: string;
  readonly wish?: LayoutWish;
}

export interface RecogniseJob extends RecogniseHints {
  readonly file: { readonly path: string; readonly name: string };
}

/** More columns than any system exports; a file with more was split at the wrong sign. */
const mostColumns = 1000;

/**
 * What a file is: its layout, its table, its columns, and what must be asked.
 * Runs in the parser process.
 */
export async function recogniseFile(job: RecogniseJob): Promise<Recognition> {
  const { file } = job;
  try {
    const opened = await openPart(file, job.part);
    if (opened.kind === "grid") return await recogniseOpened(job, opened, "utf-8");
    const encoding = encodingOf(opened.path, job.encoding);
    const recognition = await recogniseOpened(job, opened, encoding.label);
    const { broken = 0 } = encoding;
    if (broken === 0) return { ...recognition, encoding };
    const values = { bytes: broken, encoding: encoding.label };
    const reasons = [{ id: "imports.note.broken_bytes", values }, ...recognition.reasons];
    return { ...recognition, reasons, encoding };
  } catch (cause) {
    if (cause instanceof Refusal) {
      return refused(null, { id: cause.id, values: cause.values });
    }
    throw cause;
  }
}

async function recogniseOpened(
  { file, as, wish }: RecogniseJob,
  opened: Opened,
  encoding: string,
): Promise<Recognition> {
  const found = sampleOf(opened, encoding, wish);
  const columns = found.layout.headers.length;
  if (columns > mostColumns) {
    const values = { file: file.name, columns, most: mostColumns };
    // Without its sample: nobody could read a preview of it.
    return refused(null, { id: "imports.too_many_columns", values });
  }
  const { sample, reasons } = furnish(opened, found);
  const { layout } = sample;
  if (sample.data.length === 0) {
    return refused(sample, { id: "imports.no_records", values: { file: file.name } });
  }
  const part = sample.complete
    ? undefined
    : { blocks: sample.blocks, rows: rowsIn(opened, sample) };
  const above = sample.first
    .slice(0, layout.firstRecord - 1)
    .filter((_, index) => index + 1 !== layout.headerRecord)
    .map((record) => record.cells.join(" ").trim());
  const unit = above.map(unitInTitle).find((each) => each !== null) ?? null;
  const profiles = layout.headers.map((header, index) => {
    const cells = sample.data.map((record) => record[index] ?? "");
    return { ...profileOf(index, header, cells, part), ...(unit === null ? {} : { unit }) };
  });
  const titles = [...above, ...namesOf(opened), nameOnly(file.name)];
  const evidence = { file, opened, sample, profiles, titles };
  const payable = payables(evidence);
  if (payable !== null) {
    return refused(sample, {
      id: "imports.not_receivable",
      values: { file: file.name, evidence: payable },
    });
  }
  const choice = await choose(evidence, as);
  const other = as === undefined ? elsewhere(evidence, choice) : null;
  if (other !== null) return refused(sample, other);
  const sides = choice.mapping === null ? null : unreadSides(profiles, choice.mapping);
  if (sides !== null) {
    const values = { file: file.name, column: sides.header };
    return refused(sample, { id: "imports.unread_sides", values });
  }
  // What the user says it is, it is.
  const sure = as === undefined ? lessUnknown(choice, profiles) : choice;
  const chosen = await withEffects(opened, sure);
  const trusted =
    chosen.mapping === null
      ? {}
      : { columns: trustInColumns(chosen.mapping, chosen.confidence, chosen.reasons) };
  return { ...chosen, ...trusted, reasons: [...opened.notes, ...chosen.reasons, ...reasons] };
}

/** What a part is called inside of its file. */
const namesOf = ({ part }: Opened) =>
  [part?.sheet, part?.member === undefined ? undefined : nameOnly(part.member)].filter(
    (name) => name !== undefined,
  );

const nameOnly = (name: string) => path.basename(name).replace(/\.[^.]*$/, "");

function refused(sample: Sample | null, refusal: Message): Recognition {
  return {
    mapping: null,
    confidence: 0,
    reasons: [],
    questions: [],
    sample: shownRecords(sample),
    refusal,
  };
}

/** Tables whose rows other files of the trade resemble. */
const resembled: ReadonlySet<TableName> = new Set([
  "invoices",
  "payments",
  "customers",
  "collectors",
  "aging_snapshots",
]);

/** What says that a file is none of ours although it could be read as one; null where nothing does. */
function elsewhere({ file, profiles, titles }: Evidence, choice: Recognition): Message | null {
  const [first] = choice.mapping?.tables ?? [];
  if (first !== undefined && !resembled.has(first.table)) return null;
  const other = otherFile(profiles, titles);
  if (other === null) return null;
  return {
    id: `imports.other_file.${other.kind}`,
    values: { file: file.name, evidence: other.evidence },
  };
}

async function choose(evidence: Evidence, as: TableName | undefined): Promise<Recognition> {
  const { file, sample, profiles, titles } = evidence;
  const ranked =
    as === undefined ? candidates(profiles, titles) : [candidate(as, profiles, true, true)];
  const best = ranked[0] as Candidate;
  const aging = agingOf(profiles);
  const documents =
    ranked.find(({ table }) => table === "invoices") ?? candidate("invoices", profiles, false);
  const isAsPlan = as === undefined || as === "plan_instalments";
  const isAsInvoices = as === undefined || as === "invoices";
  const lined = isAsInvoices ? invoiceOfLines(documents.matches, profiles) : null;
  if (lined !== null && aging === null) {
    const values = { file: file.name, invoice: lined };
    return refused(sample, { id: "imports.invoice_lines", values });
  }
  const continued = best === documents ? continuedBelow(documents) : null;
  if (continued !== null) {
    const values = { file: file.name, invoice: continued };
    return refused(sample, { id: "imports.invoice_continued", values });
  }
  const isOpen = as === undefined ? best === documents : best.missing.length > 0;
  const parted = isOpen && isAsPlan ? instalmentsOf(documents, profiles) : null;
  if (parted !== null && (aging === null || as !== undefined)) {
    const plan = await recogniseTable(evidence, parted, as === undefined ? 0.45 : 1, null);
    return as === undefined ? askingTable(plan, [parted, best]) : plan;
  }
  const isAged = as === undefined || as === "aging_snapshots";
  if (isAged && aging !== null && !aging.ofDocuments) {
    const report = await recogniseAging(evidence, aging);
    if (report !== null) return report;
  }
  const wide = as === undefined || as === "targets" ? wideTargetsOf(profiles, titles) : null;
  if (wide !== null && aging === null) return recogniseTargets(evidence, wide);
  const monthly = as === undefined && wide === null ? customersByMonth(profiles, titles) : null;
  const isNothing = best.missing.length > 0 || best.table === "customers";
  if (monthly !== null && aging === null && isNothing) {
    return refused(sample, {
      id: "imports.customers_by_month",
      values: { ...monthly, file: file.name },
    });
  }
  const goals = goalsWithoutMetric(ranked);
  if (goals !== null && aging === null)
    return recogniseGoals(evidence, goals, confidenceOf(goals, ranked));
  const bank =
    as === undefined || as === "payments" ? bankStatementOf(profiles, titles, aging) : null;
  const isBank = bank !== null && (as === "payments" || !bank.against);
  if (isBank && bank.evidence !== null) {
    const { missing } = bank.candidate;
    const nobody =
      withoutAccount(bank.candidate, bank.others) ?? guessedAccount(bank.candidate, bank.others);
    const isAsked = as === undefined && bank.isNameless;
    if (nobody !== null) {
      const named = await recogniseBank(evidence, { ...bank, candidate: nobody.candidate });
      const asking = askingAccount(named, nobody);
      return isAsked ? withDoubt(asking, bank, ["payments", "invoices"]) : asking;
    }
    if (missing.length > 0) return lacking(evidence, "payments", missing);
    const stated = await recogniseBank(evidence, bank);
    return isAsked ? withDoubt(stated, bank, ["payments", "invoices"]) : stated;
  }
  const ledger = as === undefined || as === "invoices" ? ledgerOf(profiles, aging) : null;
  if (ledger !== null && (as === undefined || (ledger.isSigned && ledger.kinds === null))) {
    const recognition = await recogniseLedger(evidence, ledger, aging);
    const isOpen = bank !== null && !bank.against && bank.candidate.missing.length === 0;
    return isOpen ? withDoubt(recognition, bank, ["invoices", "payments"]) : recognition;
  }
  if (isBank && !bank.isPlain && bank.candidate.missing.length === 0)
    return recogniseBank(evidence, bank);
  const customers = ranked.find((each) => each.table === "customers");
  const placed =
    as === undefined || as === "assignments"
      ? placedWithSomebody(ranked, titles, as === "assignments")
      : null;
  if (placed !== null) {
    return askingCollector(await recogniseTable(evidence, placed, 0.8, null), titles);
  }
  const list = customers ?? candidate("customers", profiles, false);
  const debts = isAsInvoices ? debtorList(list, profiles) : null;
  // Placements have a debt, a day and a collector as well; a file that names debtors has debts.
  const isOfDebtors =
    best.table === "customers" || (best.table === "assignments" && list.titled && !best.titled);
  if (debts !== null && (isOfDebtors || best.missing.length > 0)) {
    if (as !== undefined || !mayBeMasterData(debts, list, profiles))
      return recogniseDebtors(evidence, list, debts);
    const people = await recogniseTable(evidence, list, 0.45, null);
    return askingTable(people, [list, { ...documents, matches: debtMatches(debts) }]);
  }
  const headers = sample.layout.headers.join(", ");
  if (as !== undefined && best.missing.length > 0) {
    return lacking(evidence, as, best.missing);
  }
  const strong = best.matches.filter((match) => match.strength >= 0.8).length;
  // Taken by its values, a file is proposed for the user to say what it is.
  const isGuess = best.matches.some((match) => match.byValues);
  if (
    as === undefined &&
    (best.missing.length > 0 || (!isGuess && (best.score < 1.2 || (strong < 2 && !best.titled))))
  ) {
    const near = ranked.filter((each) => each.score >= 2 && each.explained >= 0.4)[0];
    const nobody = near === undefined ? null : withoutAccount(near, profiles);
    if (nobody !== null) {
      const confidence = confidenceOf(nobody.candidate, ranked);
      const named = await recogniseTable(evidence, nobody.candidate, confidence, aging);
      return askingAccount(named, nobody);
    }
    if (near !== undefined && near.missing.length > 0) {
      return lacking(evidence, near.table, near.missing);
    }
    return refused(sample, { id: "imports.no_table", values: { file: file.name, headers } });
  }
  const second = ranked.find((each) => each !== best && each.missing.length === 0);
  const confidence = as !== undefined ? 1 : confidenceOf(best, ranked);
  const recognition = await recogniseTable(evidence, best, confidence, aging);
  const fuller = as === undefined ? fullerThan(best, ranked) : null;
  const isOdd = as === undefined && (fuller !== null || mayBeOther(best, profiles));
  if (!isOdd && (confidence >= 0.5 || (second === undefined && !isGuess))) return recognition;
  const rivals = ranked
    .filter(
      (each) =>
        each.missing.length === 0 || each === fuller || (isOdd && moving.includes(each.table)),
    )
    .slice(0, 4);
  return askingTable(recognition, rivals);
}

/** What was recognised, and the question which of some tables it is; the first is proposed. */
function askingTable(recognition: Recognition, rivals: readonly Candidate[]): Recognition {
  const choices = rivals.map(({ table, matches }) => ({
    value: table,
    evidence: matches.map(({ profile }) => profile.header).join(", "),
  }));
  return { ...recognition, questions: [{ about: "table", choices }, ...recognition.questions] };
}

/** A table that explains far more of a file than the one that it is complete for. */
const fullerThan = (best: Candidate, ranked: readonly Candidate[]): Candidate | null =>
  ranked.find(
    ({ missing, score, explained }) =>
      missing.length === 1 && score > best.score * 1.2 && explained > best.explained,
  ) ?? null;

/** Tables of what happened, rather than of who there is. */
const moving: readonly TableName[] = ["invoices", "payments", "activities"];

/** A ledger of debits and credits that may as well be a bank's statement: the user is asked. */
function withDoubt(
  recognition: Recognition,
  bank: BankStatement,
  either: readonly TableName[],
): Recognition {
  const evidence = bank.candidate.matches.map(({ profile }) => profile.header).join(", ");
  const choices = either.map((value) => ({ value, evidence }));
  return { ...recognition, questions: [{ about: "table", choices }, ...recognition.questions] };
}

/** What a file has too little for. */
function lacking(
  { file, sample }: Evidence,
  table: TableName,
  missing: readonly string[],
): Recognition {
  const headers = sample.layout.headers.join(", ");
  const values = { file: file.name, table, columns: missing.join(", "), headers };
  return refused(sample, { id: "imports.missing_columns", values });
}
