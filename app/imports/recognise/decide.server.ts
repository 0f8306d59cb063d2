import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Question } from "../mapping.ts";
import type { Opened } from "../parser/opened.server.ts";
import type { Match } from "./match.ts";
import { decideOrders, type Orders } from "./orders.ts";
import type { Sample } from "./sampled.ts";
import type { Profile } from "./values.ts";
import { daySpan, surveyOpen } from "./whole-file.server.ts";

/** Everything that was looked at, on the way to a mapping. */
export interface Evidence {
  readonly file: { readonly path: string; readonly name: string };
  readonly opened: Opened;
  readonly sample: Sample;
  readonly profiles: readonly Profile[];
  /** Title rows and the file's name. */
  readonly titles: readonly string[];
}

/** Orders from the sample, and from the whole file where the sample leaves one open. */
export async function decide(
  evidence: Evidence,
  matches: readonly Match[],
): Promise<{ profiles: readonly Profile[]; orders: Orders }> {
  const orders = decideOrders(matches, evidence.profiles);
  const open = {
    dates: indexes(orders.dates),
    decimals: [...new Set([...indexes(orders.decimals), ...wholeAmounts(matches)])],
  };
  if (open.dates.length + open.decimals.length === 0 || evidence.sample.complete) {
    return { profiles: evidence.profiles, orders };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-"));
  try {
    const profiles = await surveyOpen(
      evidence.opened,
      evidence.sample.layout,
      evidence.profiles,
      open,
      folder,
    );
    const seen = matches.map((match) => ({
      ...match,
      profile: profiles[match.profile.index] ?? match.profile,
    }));
    return { profiles, orders: decideOrders(seen, profiles) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const indexes = (decisions: ReadonlyMap<number, unknown>) =>
  [...decisions].filter(([, decision]) => decision === null).map(([index]) => index);

/** Amounts without cents in the sample: a sign further down could mean either thing. */
const wholeAmounts = (matches: readonly Match[]) =>
  matches
    .filter(({ column, profile }) => {
      const { comma, point, openComma, openPoint } = profile.decimalEvidence;
      return column.type === "money" && comma + point + openComma + openPoint === 0;
    })
    .map(({ profile }) => profile.index);

/** The last day of a day's month; both as yyyy-mm-dd. */
function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The question about the day of an open-item list; the proposal is its latest transaction. */
export async function listedOn(
  evidence: Evidence,
  matches: readonly Match[],
  orders: Orders,
): Promise<Question> {
  const issued = matches.find((match) => match.column.name === "issue_date");
  const order = issued === undefined ? null : orders.dates.get(issued.profile.index);
  if (issued === undefined || !order) return { about: "listed_on", choices: [] };
  const span = await daySpan(evidence.opened, evidence.sample, issued.profile, order);
  return {
    about: "listed_on",
    choices:
      span === null
        ? []
        : [
            { value: span.last, evidence: issued.profile.header },
            // Lists are mostly drawn up when a month is over.
            ...(monthEnd(span.last) === span.last ? [] : [{ value: monthEnd(span.last) }]),
          ],
  };
}
