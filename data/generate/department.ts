import type { Calendar, Day } from "./calendar.ts";
import { personName } from "./names.ts";
import { Random } from "./random.ts";

export type Kind = "soft" | "hard" | "field" | "agency";

export interface Collector {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly kind: Kind;
  readonly startedOn: Day;
  readonly leftOn: Day | null;
  /** How far the people talked to do what they promise; 1 is the usual. */
  readonly skill: number;
}

export interface Department {
  readonly collectors: readonly Collector[];
  /** The collectors of one kind who are there on a day. */
  present(kind: Kind, day: Day): readonly Collector[];
  /** The one who takes accounts of this kind with this number, on that day. */
  keeper(kind: Kind, account: number, day: Day): Collector;
  /** Who takes over from one who leaves. */
  successor(collector: Collector, day: Day): Collector;
}

/** The one far above and the one far below what their accounts explain (see README). */
const starId = "001";
export const strugglerId = "007";

const small: Readonly<Record<Kind, readonly string[]>> = {
  soft: [
    "Agnieszka Wójcik",
    "Łukasz Wiśniewski",
    "Kateřina Dvořáková",
    "Grace Santos",
    "Tomáš Novák",
    "Małgorzata Zielińska",
    "Daniel Hughes",
  ],
  hard: ["Jiří Svoboda", "Elżbieta Kamińska", "Björn Lindström", "Sarah O'Connor"],
  field: ["Paweł Jabłoński", "Ondřej Černý", "Krzysztof Mazur"],
  agency: ["Inkaso Żubrowisko Sp. z o.o."],
};

const teams: Readonly<Record<Kind, string>> = {
  soft: "Soft team",
  hard: "Hard team",
  field: "Field team",
  agency: "Agencies",
};

/** 14 people and an agency; 50 in all where there are accounts for so many. */
export function departmentOf(calendar: Calendar, invoices: number, seed: number): Department {
  const random = new Random(seed, 7_000_001);
  const isLarge = invoices > 50_000;
  const counts: Readonly<Record<Kind, number>> = isLarge
    ? { soft: 26, hard: 14, field: 8, agency: 2 }
    : { soft: 7, hard: 4, field: 3, agency: 1 };
  const half = calendar.months[Math.floor(calendar.months.length / 2)];
  const leaving = (half?.last ?? calendar.end) + 14;
  const collectors: Collector[] = [];
  for (const kind of ["soft", "hard", "field", "agency"] as const) {
    for (let place = 0; place < counts[kind]; place += 1) {
      const index = collectors.length;
      const id = kind === "agency" ? `A0${place + 1}` : String(index + 1).padStart(3, "0");
      collectors.push({
        index,
        id,
        name: small[kind][place] ?? personName(random.pick(["PL", "CZ"]), random),
        team: teams[kind],
        kind,
        // The sixth comes two weeks before the fifth goes, and takes his accounts over.
        startedOn: id === "006" ? leaving - 14 : calendar.start - random.whole(200, 3000),
        leftOn: id === "005" ? leaving : null,
        skill: id === starId ? 2.8 : id === strugglerId ? 0.2 : random.around(1, 0.05),
      });
    }
  }
  const present = (kind: Kind, day: Day) =>
    collectors.filter(
      (one) =>
        one.kind === kind && one.startedOn <= day && (one.leftOn === null || day <= one.leftOn),
    );
  // Portfolios are cut once; who joins later starts with what a leaver leaves.
  const portfolios = (kind: Kind) => present(kind, calendar.start);
  const permanent = {
    soft: portfolios("soft"),
    hard: portfolios("hard"),
    field: portfolios("field"),
    agency: portfolios("agency"),
  };
  const successor = (collector: Collector, day: Day): Collector => {
    const newest = [...present(collector.kind, day)].sort(
      (one, other) => other.startedOn - one.startedOn,
    );
    return newest[0] ?? collector;
  };
  return {
    collectors,
    present,
    successor,
    keeper(kind, account, day) {
      const list = permanent[kind];
      const keeper = list[account % list.length] as Collector;
      return keeper.leftOn !== null && day > keeper.leftOn ? successor(keeper, day) : keeper;
    },
  };
}
