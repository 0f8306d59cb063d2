import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { confirm, customers, figure, invoices, payments, upload } from "./ledger.ts";
import { page, server } from "./opened.ts";

const open = (query = "") => figure(server.address, "open_receivables", query);
const overdue = (query = "") => figure(server.address, "overdue_receivables", query);
const seen = async () => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

test("an empty warehouse has no figures rather than zeros", async () => {
  expect(await open()).toBeNull();
  const response = await fetch(`${server.address}/api/reports/aging`);
  expect(response.status).toBe(200);
  expect(((await response.json()) as { data_through: null }).data_through).toBeNull();
});

test("a file that is dropped on the first page is previewed before anything is loaded", async () => {
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  const transfer = await page.evaluateHandle(({ name, text }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: "text/csv" }));
    return data;
  }, invoices);
  await page.dispatchEvent("form.drop", "drop", { dataTransfer: transfer });
  await page.waitForURL(/\/data\/uploads\//);
  await page.locator("button[value=confirm]").waitFor();
  // 1000.10 + 250.25 + 500.00 + 99.99
  expect(await seen()).toContain("1,850.34");

  await confirm(page);
  expect(await seen()).toContain("1,850.34");
  expect(await open()).toBe(1850.34);
});

test("with payments and customers the figures are right to the cent", async () => {
  for (const file of [payments, customers]) {
    await upload(page, server.address, file);
    await confirm(page);
  }
  expect(await open()).toBe(950.24);
  expect(await overdue()).toBe(850.25);
  // 850.25 / 950.24
  expect(await figure(server.address, "overdue_share")).toBeCloseTo(0.894774, 6);
  // As it stood before the first payment: everything issued by then.
  expect(await open("?as-of=2026-02-19")).toBe(1750.35);

  await page.goto(`${server.address}/aging`);
  const aging = await seen();
  for (const amount of ["600.00", "250.25", "99.99"]) expect(aging).toContain(amount);
});

test("the pages and the API give the same report", async () => {
  const response = await fetch(`${server.address}/api/reports/aging`);
  const report = (await response.json()) as {
    data_through: string;
    rows: { bucket: string; open_amount: number; invoice_count: number }[];
  };
  const rows = Object.fromEntries(report.rows.map((row) => [row.bucket, row.open_amount]));
  expect(report.data_through).toBe("2026-03-25");
  expect(rows).toMatchObject({ not_due: 99.99, "1-30": 250.25, "31-60": 600 });
});

test("the same file again changes nothing and says so", async () => {
  await upload(page, server.address, invoices);
  await confirm(page);
  expect(page.url()).toContain("already=1");
  expect(await open()).toBe(950.24);
});

test("a newer export of the same invoices updates them by their number", async () => {
  const newer = {
    name: "invoices-newer.csv",
    text: invoices.text.replace(
      "I-2,C1,2026-02-10,2026-03-12,250.25",
      "I-2,C1,2026-02-10,2026-03-12,260.25",
    ),
  };
  await upload(page, server.address, newer);
  const id = await confirm(page);
  // 950.24 + 10.00
  expect(await open()).toBe(960.24);

  await page.goto(`${server.address}/data/imports/${id}?withdraw=ask`);
  await page.locator("form.actions button.danger").click();
  await page.waitForURL((url) => !url.search.includes("withdraw"));
  expect(await open()).toBe(950.24);
  expect(await overdue()).toBe(850.25);
});

test("a figure opens its explanation and the rows behind it, down to file and line", async () => {
  await page.goto(`${server.address}/`);
  await page.locator("article.card h3 a", { hasText: "Overdue" }).first().click();
  await page.locator("h1", { hasNotText: "Overview" }).waitFor();
  const explained = await seen();
  expect(explained).toContain("850.25");
  expect(explained).toContain("I-1");
  expect(explained).toContain("I-2");
  expect(explained).not.toContain("I-4");
  expect(explained).toContain("invoices.csv");
});

test("a filter stays in the address from page to page", async () => {
  await page.goto(`${server.address}/aging`);
  await page.waitForLoadState("networkidle");
  await page.locator("details.picker", { hasText: "Segment" }).locator("summary").click();
  await page.getByLabel("Wholesale").check();
  await page.locator(".filter-form button[type=submit]:not([name])").click();
  await page.waitForURL(/where=segment(%3D|=)Wholesale/);
  // The address changes a moment before the page does.
  await page.locator(".chips", { hasText: "Wholesale" }).waitFor();
  // Of Birch Ltd only I-4 is open.
  expect(await seen()).toContain("99.99");
  expect(await seen()).not.toContain("600.00");
  await page.getByRole("link", { name: "DSO", exact: true }).click();
  await page.waitForURL(/\/dso\?.*where=segment(%3D|=)Wholesale/);
  expect(await open("?where=segment%3DWholesale")).toBe(99.99);
});

test("rows that cannot be used are kept, shown with their reason and can be taken back", async () => {
  await upload(page, server.address, {
    name: "more-invoices.csv",
    text: `invoice_id,customer_id,issue_date,due_date,amount,currency
I-5,C1,2026-03-02,2026-04-01,10.00,EUR
I-6,C1,2026-03-02,2026-04-31,10.00,EUR
I-7,C1,2026-03-02,2026-04-01,ten,EUR
`,
  });
  await confirm(page);
  const result = await seen();
  expect(result).toContain("2026-04-31");
  expect(result).toContain("ten");
  expect(await open()).toBe(960.24);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("a[href$='/rejects']").click(),
  ]);
  const back = await readFile(await download.path(), "utf8");
  expect(back.trim().split(/\r?\n/)).toHaveLength(3);
  expect(back).toContain("I-6,C1,2026-03-02,2026-04-31,10.00,EUR");
});

test("a file that is no table is refused in plain words and leaves the data as it was", async () => {
  await page.goto(`${server.address}/data`);
  await page.waitForLoadState("networkidle");
  await page.locator("input[type=file]").setInputFiles({
    name: "picture.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 0]),
  });
  await page.waitForURL(/\/data\/uploads\//);
  await page.locator("button[value=discard]").waitFor();
  expect(await page.locator("button[value=confirm]").count()).toBe(0);
  expect(await seen()).toContain("picture.csv");
  await page.locator("button[value=discard]").click();
  await page.waitForURL(/\/data$/);
  expect(await open()).toBe(960.24);
});
