import type { Day } from "./calendar.ts";
import type { Currency } from "./customers.ts";

/** A row that waits for its month to end, so that the files are in the order of time. */
interface Dated {
  readonly day: Day;
  /** Minute of the day; negative where the time is not recorded. */
  readonly minute?: number;
}

export interface DocumentRow extends Dated {
  readonly id: string;
  readonly customerId: string;
  readonly dueOn: Day;
  readonly amount: number;
  readonly currency: Currency;
  readonly credited: string;
  readonly service: string;
  readonly po: string;
}

export interface PaymentRow extends Dated {
  /** Rows of one payment share it: one transfer may pay several invoices. */
  readonly payment: { id: string };
  readonly amount: number;
  readonly currency: Currency;
  readonly invoiceId: string;
  readonly customerId: string;
  readonly method: string;
  readonly channel: string;
}

export type Channel = "Letter" | "E-mail" | "Phone" | "SMS" | "Visit" | "Portal";

export interface ActivityRow extends Dated {
  readonly customerId: string;
  readonly channel: Channel;
  readonly direction: "Outbound" | "Inbound";
  readonly collectorId: string;
  readonly stage: string;
  readonly outcome: string;
  readonly minutes: number | null;
  /** In hundredths of a euro. */
  readonly cost: number;
}

export interface PromiseRow extends Dated {
  readonly customerId: string;
  readonly invoiceId: string;
  readonly dueOn: Day;
  readonly amount: number;
  readonly currency: Currency;
  readonly collectorId: string;
}

export interface InstalmentRow extends Dated {
  readonly plan: { id: string };
  readonly customerId: string;
  readonly dueOn: Day;
  readonly amount: number;
  readonly currency: Currency;
  readonly interest: number;
  readonly fee: number;
  readonly collectorId: string;
}

export interface DisputeRow extends Dated {
  readonly customerId: string;
  readonly invoiceId: string;
  readonly closedOn: Day;
  readonly reason: string;
  /** Null where nobody wrote the amount down. */
  readonly amount: number | null;
  readonly currency: Currency;
  readonly outcome: string;
}

export interface ComplaintRow extends Dated {
  readonly customerId: string;
  readonly collectorId: string;
  readonly reason: string;
  readonly upheld: string;
}

export interface WriteOffRow extends Dated {
  readonly invoiceId: string;
  readonly amount: number;
  readonly currency: Currency;
  readonly reason: string;
}

export interface AssignmentRow extends Dated {
  readonly customerId: string;
  readonly collectorId: string;
  /** `day` is the first day, this the last; null where it still runs. */
  readonly toDay: Day | null;
  readonly stage: string;
  readonly placed: number;
  readonly currency: Currency;
}

/** What happened and is not yet written. */
export class Waiting<Row extends Dated> {
  private rows: Row[] = [];

  add(row: Row): void {
    this.rows.push(row);
  }

  /** Takes out what happened up to a day, in the order of time. */
  upTo(day: Day): Row[] {
    const ready = this.rows.filter((row) => row.day <= day);
    this.rows = this.rows.filter((row) => row.day > day);
    return ready.sort(
      (one, other) => one.day - other.day || (one.minute ?? 0) - (other.minute ?? 0),
    );
  }
}

/** Everything that is recorded, table by table. */
export interface Books {
  /** The last day that anything is known of. */
  readonly until: Day;
  readonly documents: Waiting<DocumentRow>;
  readonly payments: Waiting<PaymentRow>;
  readonly activities: Waiting<ActivityRow>;
  readonly promises: Waiting<PromiseRow>;
  readonly instalments: Waiting<InstalmentRow>;
  readonly disputes: Waiting<DisputeRow>;
  readonly complaints: Waiting<ComplaintRow>;
  readonly writeOffs: Waiting<WriteOffRow>;
  readonly assignments: Waiting<AssignmentRow>;
}

export function emptyBooks(until: Day): Books {
  return {
    until,
    documents: new Waiting(),
    payments: new Waiting(),
    activities: new Waiting(),
    promises: new Waiting(),
    instalments: new Waiting(),
    disputes: new Waiting(),
    complaints: new Waiting(),
    writeOffs: new Waiting(),
    assignments: new Waiting(),
  };
}
