import { expect, test } from "vitest";
import { staged } from "../stage/staging.ts";
import { rowsOf } from "./rows.ts";

const debtColumns = [
  "line",
  "invoice_id",
  "customer_id",
  "kind",
  "amount",
  "paid_amount",
  "issue_date",
];
const placementColumns = ["customer_id", "collector_id", "from_date", "placed_amount", "currency"];

test("placed debts: when, with whom, and how much of it was paid", async () => {
  await staged(
    "debtors.csv",
    "Account Number,Debtor Name,Total Debt (EUR),Amount Paid (EUR),Placement Date,Agency\n1001,Smith,500.00,50.00,2026-01-15,ACME\n1002,Jones,300.00,0.00,2026-02-16,\n1003,Brown,200.00,,2026-02-17,BCD\n",
    async (outcome) => {
      expect(outcome.recognition.mapping?.shape).toBe("debtor_list");
      expect(await rowsOf(outcome, "invoices", debtColumns)).toEqual([
        ["2", "1001", "1001", "debt", "500.0000", "50.0000", "2026-01-15"],
        ["3", "1002", "1002", "debt", "300.0000", "0.0000", "2026-02-16"],
        ["4", "1003", "1003", "debt", "200.0000", "", "2026-02-17"],
      ]);
      // Nobody was given the debt of Jones.
      expect(await rowsOf(outcome, "assignments", placementColumns)).toEqual([
        ["1001", "ACME", "2026-01-15", "500.0000", "EUR"],
        ["1003", "BCD", "2026-02-17", "200.0000", "EUR"],
      ]);
      expect(await rowsOf(outcome, "customers", ["customer_id", "name"])).toEqual([
        ["1001", "Smith"],
        ["1002", "Jones"],
        ["1003", "Brown"],
      ]);
    },
  );
});

test.each([
  [
    "Czech",
    "Číslo dlužníka;Dlužník;Dlužná částka (CZK)\n1;Novák;1 000,50\n2;Svoboda;20,00\n",
    "1000.5000",
  ],
  [
    "Polish",
    "Numer dłużnika;Dłużnik;Kwota zadłużenia PLN\n1;Nowak;1 000,50\n2;Kowal;20,00\n",
    "1000.5000",
  ],
  [
    "German",
    "Schuldnernummer;Schuldner;Forderungsbetrag EUR\n1;Maier;1.000,50\n2;Huber;20,00\n",
    "1000.5000",
  ],
])("a list of debts without dates in %s", async (_, content, amount) => {
  await staged("list.csv", content, async (outcome) => {
    expect(outcome.recognition.mapping?.shape).toBe("debtor_list");
    expect(await rowsOf(outcome, "invoices", ["customer_id", "amount", "issue_date"])).toEqual([
      ["1", amount, ""],
      ["2", "20.0000", ""],
    ]);
  });
});
