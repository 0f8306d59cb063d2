import { expect, test } from "vitest";
import { recognised, staged } from "../stage/staging.ts";

const rows = 110_000;

/** A file too large to be looked at whole, with one row of its own somewhere between the looks. */
function large(row: (index: number) => string, odd: Readonly<Record<number, string>>): string {
  const lines = ["Invoice number;Customer number;Invoice date;Due date;Amount;Currency"];
  for (let index = 0; index < rows; index += 1) lines.push(odd[index] ?? row(index));
  return `${lines.join("\n")}\n`;
}

const two = (value: number) => String(value).padStart(2, "0");
const openDay = (index: number) => `${two(1 + (index % 12))}/${two(1 + (index % 7))}/2024`;

test("a date and an amount that the looks do not meet decide for the whole column", async () => {
  const content = large(
    (index) => `A${index};C${index % 100};${openDay(index)};${openDay(index)};1.234;EUR`,
    { 61234: "B;C1;03/25/2024;03/25/2024;0,50;EUR" },
  );
  expect(content.length).toBeGreaterThan(4 << 20);
  const recognition = await recognised("large.csv", content);
  expect(recognition.questions).toEqual([]);
  const sources = recognition.mapping?.tables[0]?.sources ?? [];
  expect(sources.find(({ column }) => column === "issue_date")?.dateOrder).toBe("mdy");
  expect(sources.find(({ column }) => column === "amount")?.decimal).toBe(",");
});

test("amounts without cents wait for the whole file: one with a comma tells", async () => {
  const content = large(
    (index) => `A${index};C${index % 100};2024-01-${two(1 + (index % 28))};2024-03-01;${index};EUR`,
    { 61234: "B;C1;2024-01-01;2024-03-01;7,25;EUR" },
  );
  await staged("large.csv", content, async ({ recognition, staged: result, rows: rowsOf }) => {
    const amount = recognition.mapping?.tables[0]?.sources.find(
      ({ column }) => column === "amount",
    );
    expect(amount?.decimal).toBe(",");
    expect([result.read, result.rejected]).toEqual([rows, 0]);
    const odd = (await rowsOf("invoices")).find((row) => row.invoice_id === "B");
    expect(odd?.amount).toBe("7.2500");
  });
});

test("effects are counted over the whole file, not its sample", async () => {
  const content = large(
    (index) => `A${index};C${index % 100};${openDay(index)};${openDay(index)};1.5;EUR`,
    { 61234: "B;C1;01/01/2024;01/01/2024;0.25;EUR" },
  );
  const recognition = await recognised("large.csv", content);
  const question = recognition.questions.find(({ about }) => about === "date_order");
  // 109,999 × 1.5 + 0.25; two dates in each row.
  expect(
    question?.choices.map(({ value, effect }) => [value, effect?.total, effect?.readable]),
  ).toEqual([
    ["dmy", "164998.75", 220_000],
    ["mdy", "164998.75", 220_000],
  ]);
  // By days first the months are 1 to 7, by months first 1 to 12.
  expect(question?.choices.map(({ effect }) => [effect?.from, effect?.to])).toEqual([
    ["2024-01-01", "2024-07-12"],
    ["2024-01-01", "2024-12-07"],
  ]);
});

test("a word for a channel that the looks do not meet is shown as well, and its rows are loaded", async () => {
  const lines = ["Customer number;Contact date;Channel;Agent;Remark"];
  for (let index = 0; index < rows; index += 1) {
    const channel = index === 61_234 ? "Pigeon" : "Phone";
    lines.push(`C${index % 100};2024-01-${two(1 + (index % 28))};${channel};A${index % 7};talked`);
  }
  await staged("calls.csv", `${lines.join("\n")}\n`, async ({ recognition, staged: result }) => {
    const source = recognition.mapping?.tables[0]?.sources.find(
      ({ column }) => column === "channel",
    );
    expect(source?.choices).toEqual({ phone: "phone", pigeon: "other" });
    expect([result.read, result.rejected]).toEqual([rows, 0]);
  });
});
