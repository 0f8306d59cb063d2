import type { Books } from "./books.ts";
import { type Day, isoDate } from "./calendar.ts";
import { ledgerDialect, serviceDialect } from "./sheets.ts";
import type { OpenSheet } from "./standing.ts";
import type { Target } from "./targets.ts";

/** Opens the files of what happened. The function it returns writes all up to a day. */
export function openTransactions(open: OpenSheet, books: Books): (until: Day) => void {
  const ledger = openLedger(open, books);
  const contacts = openContacts(open, books);
  const agreements = openAgreements(open, books);
  return (until) => {
    ledger(until);
    contacts(until);
    agreements(until);
  };
}

/** Numbers that start anew in a file and keep their leading zeros. */
const numbers = (digits: number, prefix = "") => {
  let last = 0;
  return () => {
    last += 1;
    return prefix + String(last).padStart(digits, "0");
  };
};

function openLedger(open: OpenSheet, books: Books): (until: Day) => void {
  const documents = open(
    "invoices",
    "Invoice No|Customer No|Document type|Invoice date|Due date|Amount|Currency|Service|PO number|Credited invoice",
    ledgerDialect,
  );
  const payments = open(
    "payments",
    "Payment ID|Payment date|Amount|Currency|Invoice No|Customer No|Payment method|Channel",
    serviceDialect,
  );
  const writeOffs = open("write_offs", "Invoice No|Write-off date|Amount|Currency|Reason", {
    ...ledgerDialect,
    encoding: "windows-1250",
  });
  const nextPayment = numbers(8);
  const nextCredit = numbers(5);
  return (until) => {
    for (const row of books.documents.upTo(until)) {
      const isCredit = row.amount < 0;
      documents.row([
        row.id || `CN${isoDate(row.day).slice(2, 4)}-${nextCredit()}`,
        row.customerId,
        isCredit ? "Credit note" : "Invoice",
        documents.date(row.day),
        documents.date(row.dueOn),
        documents.money(row.amount),
        row.currency,
        row.service,
        row.po,
        row.credited,
      ]);
      documents.add(row.currency, row.amount);
    }
    for (const row of books.payments.upTo(until)) {
      if (row.payment.id === "") row.payment.id = nextPayment();
      payments.row([
        row.payment.id,
        payments.date(row.day),
        payments.money(row.amount),
        row.currency,
        row.invoiceId,
        row.customerId,
        row.method,
        row.channel,
      ]);
      payments.add(row.currency, row.amount);
    }
    for (const row of books.writeOffs.upTo(until)) {
      writeOffs.row([
        row.invoiceId,
        writeOffs.date(row.day),
        writeOffs.money(row.amount),
        row.currency,
        row.reason,
      ]);
      writeOffs.add(row.currency, row.amount);
    }
  };
}

/** The dialler keeps the calls, the ledger's own program the letters and visits. */
function openContacts(open: OpenSheet, books: Books): (until: Day) => void {
  const headers =
    "Activity ID|Customer No|Date and time|Channel|Direction|Collector ID|Stage|Outcome|Minutes|Cost";
  const calls = open("activities", headers, serviceDialect, "calls");
  const letters = open("activities", headers, ledgerDialect, "letters-and-visits");
  const next = numbers(6);
  const complaints = open(
    "complaints",
    "Complaint No|Customer No|Complaint date|Collector ID|Reason|Upheld",
    ledgerDialect,
  );
  const nextComplaint = numbers(4, "K-");
  const assignments = open(
    "assignments",
    "Customer No|Collector ID|Assigned from|Assigned to|Stage|Placed amount|Currency",
    serviceDialect,
  );
  return (until) => {
    for (const row of books.activities.upTo(until)) {
      const sheet = row.channel === "Phone" ? calls : letters;
      sheet.row([
        next(),
        row.customerId,
        sheet.moment(row.day, row.minute ?? -1),
        row.channel,
        row.direction,
        row.collectorId,
        row.stage,
        row.outcome,
        row.minutes === null ? "" : String(row.minutes),
        row.cost === 0 ? "" : sheet.money(row.cost),
      ]);
    }
    for (const row of books.complaints.upTo(until)) {
      complaints.row([
        nextComplaint(),
        row.customerId,
        complaints.date(row.day),
        row.collectorId,
        row.reason,
        row.upheld,
      ]);
    }
    for (const row of books.assignments.upTo(until)) {
      assignments.row([
        row.customerId,
        row.collectorId,
        assignments.date(row.day),
        assignments.date(row.toDay),
        row.stage,
        assignments.money(row.placed),
        row.currency,
      ]);
    }
  };
}

function openAgreements(open: OpenSheet, books: Books): (until: Day) => void {
  const promises = open(
    "promises",
    "Promise ID|Customer No|Invoice No|Promise date|Due date|Promised amount|Currency|Collector ID",
    serviceDialect,
  );
  const instalments = open(
    "plan_instalments",
    "Plan No|Customer No|Due date|Instalment amount|Currency|Interest|Fee|Collector ID",
    ledgerDialect,
  );
  const disputes = open(
    "disputes",
    "Dispute No|Customer No|Invoice No|Opened on|Closed on|Reason|Disputed amount|Currency|Outcome",
    { ...serviceDialect, encoding: "utf-8-bom" },
  );
  const nextPromise = numbers(6, "P");
  const nextPlan = numbers(4, "RP-");
  const nextDispute = numbers(5, "D");
  return (until) => {
    for (const row of books.promises.upTo(until)) {
      promises.row([
        nextPromise(),
        row.customerId,
        row.invoiceId,
        promises.date(row.day),
        promises.date(row.dueOn),
        promises.money(row.amount),
        row.currency,
        row.collectorId,
      ]);
      promises.add(row.currency, row.amount);
    }
    for (const row of books.instalments.upTo(until)) {
      if (row.plan.id === "") row.plan.id = nextPlan();
      instalments.row([
        row.plan.id,
        row.customerId,
        instalments.date(row.dueOn),
        instalments.money(row.amount),
        row.currency,
        instalments.money(row.interest),
        instalments.money(row.fee),
        row.collectorId,
      ]);
      instalments.add(row.currency, row.amount);
    }
    for (const row of books.disputes.upTo(until)) {
      // Where the data ends, nobody knows yet how a dispute will close.
      const isOpen = row.closedOn > books.until;
      disputes.row([
        nextDispute(),
        row.customerId,
        row.invoiceId,
        disputes.date(row.day),
        disputes.date(isOpen ? null : row.closedOn),
        row.reason,
        row.amount === null ? "" : disputes.money(row.amount),
        row.currency,
        isOpen ? "" : row.outcome,
      ]);
    }
  };
}

export function writeTargets(open: OpenSheet, targets: readonly Target[]): void {
  const sheet = open(
    "targets",
    "Period|Metric|Target value|Currency|Collector ID|Team",
    serviceDialect,
  );
  for (const target of targets) {
    sheet.row([
      target.period,
      target.metric,
      String(target.value),
      target.currency,
      target.collectorId,
      target.team,
    ]);
  }
}
