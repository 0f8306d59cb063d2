import type { Message, Question, Recognition } from "../mapping.ts";
import { type TableName, tables } from "../tables.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";
import { holdsAmounts, share } from "./fits.ts";
import type { Candidate, Match } from "./match.ts";
import type { Profile } from "./values.ts";

/** What a table has for whose account a row is about, as `Candidate.missing` calls it. */
const accounts: Partial<Readonly<Record<TableName, string>>> = {
  payments: "invoice_id / customer_id",
  activities: "customer_id",
};

/** A file that has everything but whose account its rows are about, with the column that is proposed for it. */
export interface WithoutAccount {
  readonly candidate: Candidate;
  readonly question: Question;
}

const mostChoices = 6;

/**
 * A statement that names no payer, a call log that knows only telephones: the user says which of
 * the columns without a meaning names the customer. Null where more is missing, or where there is none.
 */
export function withoutAccount(
  candidate: Candidate,
  profiles: readonly Profile[],
): WithoutAccount | null {
  const { table, matches, missing } = candidate;
  if (missing.length !== 1 || missing[0] !== accounts[table]) return null;
  // To a lender the loan is the account, though elsewhere it may be a document.
  const taken = new Set(
    matches
      .filter(({ column }) => column.name !== "invoice_id")
      .map(({ profile }) => profile.index),
  );
  return asked(
    candidate,
    profiles.filter(({ index }) => !taken.has(index)),
  );
}

/** A statement of which a column without a name was taken for its payers: the user is asked as well. */
export function guessedAccount(candidate: Candidate, profiles: readonly Profile[]) {
  const guess = candidate.matches.find(
    ({ column, byValues, profile }) =>
      column.name === "customer_id" && byValues === true && isNameless(profile),
  );
  if (guess === undefined) return null;
  const matches = candidate.matches.filter((match) => match !== guess);
  const taken = new Set(matches.map(({ profile }) => profile.index));
  const isOf = ({ id, values }: Message) =>
    id === "imports.reason.by_values" && values?.header === guess.profile.header;
  const reasons = candidate.reasons.filter((reason) => !isOf(reason));
  return asked(
    { ...candidate, matches, reasons },
    profiles.filter(({ index }) => !taken.has(index)),
  );
}

/** Whether a column has no header of its own. */
export const isNameless = ({ header }: Profile) => /^column \d+$/.test(header);

function asked(candidate: Candidate, spare: readonly Profile[]): WithoutAccount | null {
  const { table, matches } = candidate;
  const column = tables[table].columns.find(({ name }) => name === "customer_id");
  const able = spare
    .filter((each) => mayName(each) && !sortsRows(table, each))
    .sort((one, other) => worth(other) - worth(one));
  const [first] = able;
  if (column === undefined || first === undefined) return null;
  const named: Match = { column, profile: first, strength: 0.3 };
  return {
    candidate: { ...candidate, matches: [...matches, named], missing: [] },
    question: {
      about: "account",
      choices: able.slice(0, mostChoices).map(({ header, values }) => ({
        value: header,
        evidence: values.find((cell) => cell.trim() !== "")?.trim() ?? "",
      })),
    },
  };
}

/** More than one thing, and neither days, times, amounts nor what follows from other columns. */
const mayName = (profile: Profile) =>
  profile.distinct > 1 &&
  profile.dates < 0.5 &&
  profile.times < 0.5 &&
  !holdsAmounts(profile) &&
  !isNamed("derived", profile.header) &&
  !isNamed("balance", profile.header);

/** What says of which kind a row is, though in words that nobody knows. */
const sortsRows = (table: TableName, { header }: Profile) =>
  meaningsOf(header).some(
    (each) =>
      each.table === table &&
      each.strength >= 0.8 &&
      tables[table].columns.some(({ name, type }) => name === each.column && type === "choice"),
  );

/** What says itself that it names who paid goes first, then names, then numbers that differ. */
function worth(profile: Profile): number {
  if (share(profile, namesPayer) > 0.5) return 3;
  const words = share(profile, (cell) => /\p{L}{3,}/u.test(cell));
  const differing = profile.distinct / Math.max(1, profile.filled);
  // Codes of which none comes twice are rather those of the rows themselves.
  const isOfRows = words < 0.5 && differing === 1 && profile.filled > 4;
  return (
    (isOfRows ? 0.3 : 1) *
    // What no figure needs seldom says who it is about.
    (isNamed("not_needed", profile.header) ? 0.3 : 1) *
    differing *
    (1 + words) *
    (profile.filled / Math.max(1, profile.values.length))
  );
}

/** `Nazwa nadawcy: Jan Nowak` among columns without headers. */
function namesPayer(cell: string): boolean {
  const [label] = /^[^:\d]{3,40}(?=:\s)/.exec(cell) ?? [];
  return (
    label !== undefined &&
    meaningsOf(label).some(({ table, column }) => table === "payments" && column === "customer_id")
  );
}

/** What was recognised with the proposed column, and the question; nobody is a customer by it yet. */
export function askingAccount(recognition: Recognition, { question }: WithoutAccount): Recognition {
  const { mapping } = recognition;
  if (mapping === null) return recognition;
  return {
    ...recognition,
    mapping: {
      ...mapping,
      tables: mapping.tables.filter(
        ({ table, when }, position) =>
          position === 0 || when !== undefined || table !== "customers",
      ),
    },
    questions: [question, ...recognition.questions],
  };
}
