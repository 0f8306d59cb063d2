import { daysFrom, Oracle, type Part, plusDays } from "../metrics/oracle.ts";
import { type Act, handedTo, meaningOf, rates, type WorkDepartment } from "./work-department.ts";

/**
 * The reports about work once more, from the domain and its decision (0019) alone: account by account and
 * day by day, slow on purpose, sharing nothing with the product.
 */
interface Amounts {
  readonly EUR: number;
  readonly PLN: number;
}

/** A time past due of an account: from the first day that ends so to the first that does not. */
interface Run {
  readonly start: string;
  readonly cleared: string | null;
}

interface Spell {
  readonly customer: string;
  readonly stage: Stage;
  readonly start: string;
  end: string | null;
  how: "moved_on" | "returned" | "settled" | "written_off" | null;
}

const ladder = ["reminder", "demand", "formal_demand", "notice"] as const;
const order = ["overdue", "reminder", "soft", "formal_demand", "hard_or_agency", "legal"] as const;
type Stage = (typeof order)[number];

const stageOf: Readonly<Record<string, Stage>> = {
  reminder: "reminder",
  demand: "reminder",
  soft: "soft",
  formal_demand: "formal_demand",
  notice: "formal_demand",
  hard: "hard_or_agency",
  field: "hard_or_agency",
  agency: "hard_or_agency",
  legal: "legal",
};
const isHandOver = (step: string | undefined) =>
  step === "hard" || step === "agency" || step === "legal" || step === "field";
const rank = (stage: Stage) => order.indexOf(stage);

export function median(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}

interface LadderStep {
  readonly customer: string;
  readonly day: string;
  readonly step: (typeof ladder)[number];
  /** The number that its words give. */
  readonly said: number | undefined;
  readonly ordinal: number | null;
  /** The day of the next step or hand-over within the same time past due. */
  readonly next: string | null;
}

export class WorkReportsOracle {
  readonly customers: readonly string[];
  private readonly oracles: readonly {
    readonly currency: "EUR" | "PLN";
    readonly oracle: Oracle;
  }[];
  private readonly runsOf = new Map<string, Run[]>();
  private readonly spells: readonly Spell[];
  private readonly steps: readonly LadderStep[];

  constructor(readonly department: WorkDepartment) {
    this.oracles = department.ledgers.map(({ currency, books }) => ({
      currency: currency as "EUR" | "PLN",
      oracle: new Oracle(books),
    }));
    this.customers = [
      ...new Set(department.ledgers.flatMap(({ books }) => books.documents.map((d) => d.customer))),
    ].sort();
    for (const customer of this.customers) this.runsOf.set(customer, this.runs(customer));
    this.spells = this.customers.flatMap((customer) => this.spellsOf(customer));
    this.steps = this.customers.flatMap((customer) => this.stepsOf(customer));
  }

  dataThrough(): string {
    const days = this.department.acts.map((act) => act.day);
    return [...days, ...this.oracles.map(({ oracle }) => oracle.dataThrough())]
      .sort()
      .at(-1) as string;
  }

  firstDay(): string {
    return this.oracles.map(({ oracle }) => oracle.firstDay()).sort()[0] as string;
  }

  firstWriteOff(): string {
    const days = this.department.ledgers.flatMap(({ books }) =>
      books.writeOffs.map((one) => one.date),
    );
    return days.sort()[0] ?? "9999-12-31";
  }

  firstPromise(): string {
    const days = this.department.promises.map(({ made }) => made);
    return days.sort()[0] ?? "9999-12-31";
  }

  firstPaid(): string {
    const days = this.department.ledgers.flatMap(({ books }) =>
      books.payments.map((one) => one.paid),
    );
    return days.sort()[0] as string;
  }

  private euros(currency: string, cents: number, day: string): number {
    if (currency === "EUR") return cents / 100;
    const last = rates.filter((one) => one.day <= day).at(-1);
    return (cents / 100) * (last?.rate as number);
  }

  /** What is past due on the documents at the end of a day. */
  private overdue(customer: string, day: string): Amounts {
    const found = { EUR: 0, PLN: 0 };
    for (const { currency, oracle } of this.oracles) {
      for (const one of oracle.books.documents) {
        if (one.customer !== customer || one.due === null || one.due >= day) continue;
        found[currency] += oracle.balance(one, day);
      }
    }
    return found;
  }

  private overdueEuros(customer: string, day: string, at = day): number {
    const { EUR, PLN } = this.overdue(customer, day);
    return this.euros("EUR", EUR, at) + this.euros("PLN", PLN, at);
  }

  private runs(customer: string): Run[] {
    const runs: Run[] = [];
    let start: string | null = null;
    for (let day = this.firstDay(); day <= this.dataThrough(); day = plusDays(day, 1)) {
      const { EUR, PLN } = this.overdue(customer, day);
      const isOverdue = EUR > 0 || PLN > 0;
      if (isOverdue && start === null) start = day;
      if (!isOverdue && start !== null) {
        runs.push({ start, cleared: day });
        start = null;
      }
    }
    if (start !== null) runs.push({ start, cleared: null });
    return runs;
  }

  // The stage funnel.

  private spellsOf(customer: string): Spell[] {
    const spells: Spell[] = [];
    const acts = this.department.acts.filter((act) => act.customer === customer);
    const handed = this.department.handed.filter((one) => one.customer === customer);
    const writtenOff = new Set(
      this.oracles.flatMap(({ oracle }) =>
        oracle.ledger.parts
          .filter((part) => part.kind === "write_off" && part.amount > 0)
          .filter((part) =>
            oracle.books.documents.some(
              (one) => one.id === part.document && one.customer === customer,
            ),
          )
          .map((part) => part.on),
      ),
    );
    for (const { start, cleared } of this.runsOf.get(customer) ?? []) {
      let current: Spell = { customer, stage: "overdue", start, end: null, how: null };
      const own = [current];
      // Whether the last assignment was to hard collectors, the field, an agency or a court.
      let isWithOthers = false;
      const go = (stage: Stage, day: string) => {
        if (current.stage === stage) return;
        current.end = day;
        current.how = rank(stage) > rank(current.stage) ? "moved_on" : "returned";
        current = { customer, stage, start: day, end: null, how: null };
        own.push(current);
      };
      for (let day = start; day < (cleared ?? "9999") && day <= this.dataThrough(); ) {
        // In whose hands the account was when it fell overdue.
        const held = handed
          .filter((one) => one.from < day && (one.to === null || one.to >= day))
          .sort((a, b) => a.from.localeCompare(b.from))
          .at(-1);
        const given = handed.filter((one) => one.from === day);
        for (const one of day === start && held ? [held, ...given] : given) {
          const stage = stageOf[handedTo(one) ?? ""];
          if (stage === undefined) continue;
          if (one === held && rank(stage) <= rank("formal_demand")) continue;
          if (rank(stage) > rank(current.stage)) go(stage, day);
          else if (stage === "soft" && isWithOthers) go(stage, day);
          isWithOthers = rank(stage) > rank("formal_demand");
        }
        const sent = acts
          .filter((one) => one.day === day && one.isOutgoing)
          .sort((a, b) => this.moment(a).localeCompare(this.moment(b)));
        for (const act of sent) {
          const { step, ordinal } = meaningOf(act);
          const stage = stageOf[step ?? ""];
          if (stage === undefined) continue;
          const isFirst = step === "reminder" && ordinal === 1;
          if (isFirst || rank(stage) > rank(current.stage)) go(stage, day);
        }
        day = plusDays(day, 1);
      }
      if (cleared !== null) {
        current.end = cleared;
        current.how = writtenOff.has(cleared) ? "written_off" : "settled";
      }
      spells.push(...own);
    }
    return spells;
  }

  /** The rows of the funnel by stage, in the order of the stages. */
  funnel(from: string, to: string): Map<string, Record<string, number | null>> {
    const found = new Map<string, Record<string, number | null>>();
    const isIn = (day: string | null) => day !== null && day >= from && day <= to;
    const sum = (list: readonly Spell[], amount: (spell: Spell) => number) =>
      list.reduce((all, spell) => all + amount(spell), 0);
    const owedAt = (spell: Spell) => this.overdueEuros(spell.customer, spell.start);
    /** What was past due when a spell ended: on its last evening, or before it was cleared. */
    const owedAtEnd = (spell: Spell) =>
      spell.how === "settled" || spell.how === "written_off"
        ? this.overdueEuros(spell.customer, plusDays(spell.end as string, -1), spell.end as string)
        : this.overdueEuros(spell.customer, spell.end as string);
    for (const stage of order) {
      const own = this.spells.filter((spell) => spell.stage === stage);
      const entered = own.filter((spell) => isIn(spell.start));
      const ended = (how: Spell["how"]) =>
        own.filter((spell) => spell.how === how && isIn(spell.end));
      const closing = own.filter(
        (spell) => spell.start <= to && (spell.end === null || spell.end > to),
      );
      const opening = own.filter(
        (spell) => spell.start < from && (spell.end === null || spell.end >= from),
      );
      if (entered.length + closing.length + opening.length === 0) continue;
      found.set(stage, {
        opening_count: opening.length,
        entered_count: entered.length,
        entered_amount: sum(entered, owedAt),
        moved_on_count: ended("moved_on").length,
        moved_on_amount: sum(ended("moved_on"), owedAtEnd),
        returned_count: ended("returned").length,
        settled_count: ended("settled").length,
        settled_amount: sum(ended("settled"), owedAtEnd),
        written_off_count: ended("written_off").length,
        closing_count: closing.length,
        closing_amount: sum(closing, (spell) => this.overdueEuros(spell.customer, to)),
        median_days: median(
          own
            .filter((spell) => isIn(spell.end))
            .map((spell) => daysFrom(spell.start, spell.end as string)),
        ),
      });
    }
    // What was written off on any account, as the figure has it.
    const accounts = new Set<string>();
    let amount = 0;
    for (const { currency, books } of this.department.ledgers) {
      for (const one of books.writeOffs.filter(({ date }) => isIn(date))) {
        const document = books.documents.find(({ id }) => id === one.document);
        accounts.add(document?.customer as string);
        amount += this.euros(currency, one.amount, one.date);
      }
    }
    found.set("written_off", { entered_count: accounts.size, entered_amount: amount });
    return found;
  }

  // The reminder ladder.

  private stepsOf(customer: string): LadderStep[] {
    const steps: LadderStep[] = [];
    const acts = this.department.acts.filter((act) => act.customer === customer);
    const handOvers = [
      ...acts
        .filter((act) => act.isOutgoing && isHandOver(meaningOf(act).step))
        .map((act) => act.day),
      ...this.department.handed
        .filter((one) => one.customer === customer && isHandOver(handedTo(one)))
        .map((one) => one.from),
    ];
    for (const { start, cleared } of this.runsOf.get(customer) ?? []) {
      const own: Omit<LadderStep, "next">[] = [];
      for (let day = start; day < (cleared ?? "9999") && day <= this.dataThrough(); ) {
        const sent = acts
          .filter((act) => act.day === day && act.isOutgoing)
          .map((act) => ({ ...meaningOf(act), at: this.moment(act) }))
          .sort((a, b) => a.at.localeCompare(b.at) || (a.ordinal ?? 9) - (b.ordinal ?? 9));
        for (const { step, ordinal } of sent) {
          // Each step once a day.
          if (!(ladder as readonly unknown[]).includes(step)) continue;
          const isSame = (one: (typeof own)[number]) => one.step === step && one.said === ordinal;
          if (own.some((one) => one.day === day && isSame(one))) continue;
          const count = own.filter((one) => one.step === step).length + 1;
          const number = step === "reminder" ? (ordinal ?? count) : null;
          own.push({
            customer,
            day,
            step: step as LadderStep["step"],
            said: ordinal,
            ordinal: number,
          });
        }
        day = plusDays(day, 1);
      }
      const ends = [...own.map((one) => one.day), ...handOvers].sort();
      for (const one of own) {
        const next = ends.find((day) => day > one.day && day < (cleared ?? "9999")) ?? null;
        steps.push({ ...one, next });
      }
    }
    return steps;
  }

  /** Payments on documents of an account, at the rate of a day. */
  private paidOn(customer: string, at: string, pick: (part: Part) => boolean): number {
    let sum = 0;
    for (const { currency, oracle } of this.oracles) {
      const own = new Set(
        oracle.books.documents.filter((one) => one.customer === customer).map((one) => one.id),
      );
      for (const part of oracle.ledger.parts) {
        if (part.kind !== "payment" || !own.has(part.document) || !pick(part)) continue;
        sum += this.euros(currency, part.amount, at);
      }
    }
    return sum;
  }

  /** Rows of the ladder by step and number. */
  ladder(from: string, to: string, asOf: string): Map<string, Record<string, number | null>> {
    const known = asOf < this.dataThrough() ? asOf : this.dataThrough();
    const found = new Map<string, Record<string, number | null>>();
    const sent = this.steps.filter((one) => one.day >= from && one.day <= to && one.day <= known);
    for (const name of new Set(sent.map((one) => `${one.step} ${one.ordinal}`))) {
      const own = sent.filter((one) => `${one.step} ${one.ordinal}` === name);
      const within = (days: number) => {
        const complete = own.filter((one) => plusDays(one.day, days) <= known);
        const paid = complete.map((one) => {
          const due = new Set(
            this.oracles.flatMap(({ oracle }) =>
              oracle.books.documents
                .filter((d) => d.customer === one.customer && d.due !== null && d.due < one.day)
                .filter((d) => oracle.balance(d, one.day) > 0)
                .map((d) => d.id),
            ),
          );
          const last = [plusDays(one.day, days), one.next ?? "9999"].sort()[0] as string;
          return this.paidOn(
            one.customer,
            one.day,
            (part) => due.has(part.document) && part.on > one.day && part.on <= last,
          );
        });
        const count = paid.filter((amount) => amount > 1e-9).length;
        return {
          [`complete_${days}_count`]: complete.length,
          [`paid_${days}_count`]: count,
          [`paid_${days}_rate`]: complete.length > 0 ? count / complete.length : null,
          [`paid_${days}_amount`]:
            complete.length > 0 ? paid.reduce((all, amount) => all + amount, 0) : null,
        };
      };
      const moved = own.filter((one) => one.next !== null && one.next <= known);
      const stillOwed = (one: LadderStep) => this.stillDue(one);
      found.set(name, {
        sent_count: own.length,
        account_count: new Set(own.map((one) => one.customer)).size,
        sent_amount: own.reduce((all, one) => all + this.overdueEuros(one.customer, one.day), 0),
        ...within(7),
        ...within(14),
        moved_on_count: moved.filter((one) => stillOwed(one) > 1e-9).length,
        moved_on_amount: moved.reduce((all, one) => all + stillOwed(one), 0),
      });
    }
    return found;
  }

  /** What was still owed of what a step demanded, when the next one was taken. */
  private stillDue(one: LadderStep): number {
    let sum = 0;
    for (const { currency, oracle } of this.oracles) {
      for (const d of oracle.books.documents) {
        if (d.customer !== one.customer || d.due === null || d.due >= one.day) continue;
        if (oracle.balance(d, one.day) <= 0) continue;
        sum += this.euros(currency, oracle.balance(d, one.next as string), one.day);
      }
    }
    return sum;
  }

  // Tracing.

  private moment(act: Act): string {
    return `${act.day} ${String(act.hour ?? 0).padStart(2, "0")}`;
  }

  tracing(from: string, to: string, asOf: string) {
    const counts = { traced: 0, lost: 0, searched: 0, found: 0, reached: 0, paid: 0 };
    let amount = 0;
    for (const customer of this.customers) {
      const own = this.department.acts
        .filter((act) => act.customer === customer && act.day <= asOf)
        .map((act) => ({ ...act, ...meaningOf(act), at: this.moment(act) }))
        .sort((a, b) => a.at.localeCompare(b.at));
      const first = own.find(
        (act) => act.day >= from && act.day <= to && (act.isLost || act.step === "search"),
      );
      if (!first) continue;
      const since = own.filter((act) => act.at >= first.at);
      const after = own.filter((act) => act.at > first.at);
      const isReached = after.some((act) => act.reached === "customer");
      counts.traced += 1;
      if (since.some((act) => act.isLost && act.day <= to)) counts.lost += 1;
      if (since.some((act) => act.step === "search")) counts.searched += 1;
      if (isReached || since.some((act) => act.isFound)) counts.found += 1;
      if (isReached) counts.reached += 1;
      const paid = this.receipts(customer, plusDays(first.day, 1), asOf);
      if (paid > 1e-9) {
        counts.paid += 1;
        amount += paid;
      }
    }
    return { counts, amount };
  }

  private receipts(customer: string, from: string, to: string): number {
    return this.department.ledgers.reduce(
      (sum, { currency, books }) =>
        sum +
        books.payments
          .filter((one) => one.customer === customer && one.paid >= from && one.paid <= to)
          .reduce((all, one) => all + this.euros(currency, one.amount, one.paid), 0),
      0,
    );
  }

  // Channels and hours.

  attempts(from: string, to: string): Act[] {
    return this.department.acts.filter((act) => act.isOutgoing && act.day >= from && act.day <= to);
  }

  /** Attempts by weekday and hour: how many, and how many reached somebody, or the customer. */
  heatmap(from: string, to: string): Map<string, [number, number, number]> {
    const cells = new Map<string, [number, number, number]>();
    for (const act of this.attempts(from, to)) {
      const weekday = (new Date(`${act.day}T00:00:00Z`).getUTCDay() + 6) % 7;
      const key = act.hour === null ? "null null" : `${weekday + 1} ${act.hour}`;
      const cell = cells.get(key) ?? [0, 0, 0];
      const { reached } = meaningOf(act);
      cell[0] += 1;
      if (reached === "customer" || reached === "other") cell[1] += 1;
      if (reached === "customer") cell[2] += 1;
      cells.set(key, cell);
    }
    return cells;
  }

  /** The last of an account's activities that fit, of those that are listed last. */
  private lastOf(customer: string, fits: (act: Act) => boolean): Act | undefined {
    return this.department.acts
      .filter((act) => act.customer === customer && fits(act))
      .sort((a, b) => this.moment(a).localeCompare(this.moment(b)))
      .at(-1);
  }

  channels(from: string, to: string): Map<string, Record<string, number | null>> {
    const found = new Map<string, Record<string, number | null>>();
    const row = (channel: string) => {
      const own = found.get(channel) ?? {
        attempts: 0,
        contacts: 0,
        right_party_contacts: 0,
        promises: 0,
        collected_after: 0,
        minutes: null,
      };
      found.set(channel, own);
      return own as Record<string, number>;
    };
    const add = (channel: string, name: string, amount: number) => {
      const own = row(channel);
      own[name] = (own[name] ?? 0) + amount;
    };
    for (const act of this.attempts(from, to)) {
      const { reached } = meaningOf(act);
      add(act.channel, "attempts", 1);
      if (reached === "customer" || reached === "other") add(act.channel, "contacts", 1);
      if (reached === "customer") add(act.channel, "right_party_contacts", 1);
    }
    // Also what those took who called us.
    for (const { day, channel, minutes } of this.department.acts) {
      if (minutes !== null && day >= from && day <= to) add(channel, "minutes", minutes);
    }
    for (const { customer, made: day } of this.department.promises) {
      if (day < from || day > to) continue;
      // Who promised was spoken to on that day, where anybody was; by us, where both called.
      const told = (act: Act) => act.day === day && meaningOf(act).reached === "customer";
      const made =
        this.lastOf(customer, (act) => told(act) && act.isOutgoing) ??
        this.lastOf(customer, told) ??
        this.lastOf(customer, (act) => act.day === day && act.isOutgoing) ??
        this.lastOf(customer, (act) => act.day === day);
      add(made?.channel ?? "", "promises", 1);
    }
    for (const { currency, books } of this.department.ledgers) {
      for (const { customer, paid, amount } of books.payments) {
        if (paid < from || paid > to) continue;
        const before = this.lastOf(
          customer,
          (act) => act.isOutgoing && act.day <= paid && act.day >= plusDays(paid, -7),
        );
        add(before?.channel ?? "", "collected_after", this.euros(currency, amount, paid));
      }
    }
    return found;
  }
}
