import { expect, test } from "vitest";
import { recognised, staged } from "../stage/staging.ts";

const rows = 6000;
const two = (value: number) => String(value).padStart(2, "0");
const header = "Invoice number;Customer number;Customer name;Invoice date;Due date;Amount;Currency";
const row = (index: number) =>
  `A${index};C${index % 900};Customer ${index % 900};2024-01-${two(1 + (index % 28))};2024-03-01;${index}.50;EUR`;

/** A file larger than what is always looked at whole, smaller than what never is. */
function middling(odd: Readonly<Record<number, string>>): string {
  const lines = [header];
  for (let index = 0; index < rows; index += 1) lines.push(odd[index] ?? row(index));
  const content = `${lines.join("\n")}\n`;
  expect(content.length).toBeGreaterThan(192 << 10);
  expect(content.length).toBeLessThan(4 << 20);
  return content;
}

test("one subtotal in the middle of an even file is found", async () => {
  // 0.50 to 2999.50: 3000 × 0.5 + 2999 × 3000 / 2.
  const content = middling({ 3000: "Subtotal;;;;;4500000.00;" });
  const { mapping } = await recognised("middling.csv", content);
  expect(mapping?.layout.furniture?.totals).toBe(true);
});

test("an even file is read the same whether a part or all of it was looked at", async () => {
  const whole = await recognised(
    "middling.csv",
    middling({ 4000: row(4000).replaceAll(";EUR", ";EUR\n") }),
  );
  const part = await recognised("middling.csv", middling({}));
  expect(part.mapping?.tables).toEqual(whole.mapping?.tables);
  expect(part.questions).toEqual(whole.questions);
});

test("a second table far down is another part", async () => {
  const content = `${middling({})}\nPayment number;Invoice number;Payment date;Amount paid\n${Array.from(
    { length: 30 },
    (_, index) => `P${index};A${index};2024-02-${two(1 + (index % 28))};10.00`,
  ).join("\n")}\n`;
  const { mapping } = await recognised("two.csv", content);
  expect(mapping?.layout.part?.table).toBe(1);
  expect(mapping?.layout.lastRecord).toBe(rows + 1);
});

test("a customer that comes again all over a large file numbers no row", async () => {
  await staged("middling.csv", middling({}), async ({ recognition, staged: result }) => {
    const sources = recognition.mapping?.tables[0]?.sources ?? [];
    expect(sources.find(({ column }) => column === "customer_id")?.index).toBe(1);
    expect(result.tables.map(({ table, rows: count }) => [table, count])).toEqual([
      ["invoices", rows],
      ["customers", 900],
    ]);
  });
});
