import { readFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { text } from "../../app/languages/text.ts";
import { confirm, figure, type TestFile, upload } from "./ledger.ts";
import { page, server } from "./opened.ts";

const open = () => figure(server.address, "open_receivables");
const seen = async () => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

/** Chooses a file of any kind on the Data page and waits until its preview is complete. */
async function uploadBytes(name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${server.address}/data`);
  await page.waitForLoadState("networkidle");
  await page.locator("form.drop input[type=file]").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer,
  });
  await page.waitForURL(/\/data\/uploads\//);
  await settled();
}

/** The preview is complete, and the page no longer asks for news: a form that is sent then breaks nothing off. */
async function settled(): Promise<void> {
  await page.locator("button[value=confirm]:enabled").waitFor();
  await page.locator(".is-current table.figures-if").waitFor();
  await page.waitForLoadState("networkidle");
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

test("the sheets of a workbook are seen next to each other and loaded together", async () => {
  const book = await writeXlsx({
    sheets: [
      {
        name: "Invoices",
        rows: [
          ["Invoice No", "Customer No", "Invoice date", "Due date", "Amount", "Currency"],
          ["INV-1", "C1", day("2026-01-05"), day("2026-02-04"), 1000.1, "EUR"],
          ["INV-2", "C2", day("2026-02-10"), day("2026-03-12"), 250.25, "EUR"],
        ],
      },
      {
        name: "Payments",
        rows: [
          ["Payment No", "Payment date", "Amount", "Invoice No", "Customer No", "Currency"],
          ["P-1", day("2026-03-20"), 400.1, "INV-1", "C1", "EUR"],
        ],
      },
    ],
  });
  await uploadBytes("march.xlsx", Buffer.from(book));
  const parts = page.locator("ul.uploads");
  await parts.getByRole("link", { name: "Payments" }).click();
  await page.locator("h1", { hasText: "march.xlsx › Payments" }).waitFor();
  await parts.getByRole("link", { name: "Invoices" }).waitFor();
  await page
    .getByRole("button", { name: text("en", "data.uploads.load_all", { count: 2 }) })
    .click();
  await page.waitForURL(/\/data$/);
  // 1000.10 + 250.25 - 400.10
  await expect.poll(open, { timeout: 20_000 }).toBe(850.25);
});

test("each answer of a question shows its effect, and the figures follow the answer", async () => {
  await upload(page, server.address, {
    name: "sign.csv",
    text: "invoice_id,customer_id,issue_date,due_date,amount,currency\nS-1,C1,2026-01-05,2026-02-04,1.234,EUR\nS-2,C1,2026-01-06,2026-02-05,2.500,EUR\n".replaceAll(
      ",",
      ";",
    ),
  });
  await settled();
  const question = page.locator("fieldset.question", { hasText: "decimal sign" });
  // A comma: 1234 + 2500; a point: 1.234 + 2.500, seen in cents.
  const comma = question.locator("label", { hasText: "Comma" });
  const point = question.locator("label", { hasText: "Point" });
  expect(await comma.innerText()).toContain("3,734.00");
  expect(await point.innerText()).toContain("3.73");
  await point.locator("input").check();
  await page.locator("button[value=answer]").click();
  await question.getByText(text("en", "preview.questions.answered")).waitFor();
  await settled();
  expect(await point.locator("input").isChecked()).toBe(true);
  // What was understood of it stays in sight, whatever is worked out.
  expect(await page.locator("table.mapping").count()).toBe(1);
  await page.locator("button[value=discard]").click();
  await page.waitForURL(/\/data$/);
});

test("letters that were read in the wrong encoding are mended in the preview", async () => {
  const rows =
    "invoice_id;name;customer_id;issue_date;due_date;amount;currency\nE-1;P\u00e8kn\u00fd;C3;2026-01-05;2026-02-04;10.00;EUR\n";
  // 0xE8 is è in windows-1252 and č in windows-1250.
  await uploadBytes("letters.csv", Buffer.from(rows, "latin1"));
  const encoding = page.locator("select[name=encoding]");
  for (const [label, name] of [
    ["windows-1252", "Pèkný"],
    ["windows-1250", "Pčkný"],
  ] as const) {
    await encoding.selectOption(label);
    await page.locator("button[value=layout]").click();
    await page.locator("table.raw-rows td", { hasText: name }).waitFor();
    await settled();
  }
  expect(await encoding.inputValue()).toBe("windows-1250");
  await page.locator("button[value=discard]").click();
  await page.waitForURL(/\/data$/);
});

test("rejected rows are downloaded, mended, uploaded again, and no longer rejected", async () => {
  await upload(page, server.address, {
    name: "april.csv",
    text: `invoice_id,customer_id,issue_date,due_date,amount,currency
M-1,C1,2026-03-01,2026-03-15,100.00,EUR
M-2,C1,2026-03-01,2026-03-15,ten,EUR
`,
  });
  const id = await confirm(page);
  expect(await open()).toBe(950.25);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("a[href$='/rejects']").click(),
  ]);
  const back = await readFile(await download.path(), "utf8");
  await uploadBytes(download.suggestedFilename(), Buffer.from(back.replace(",ten,", ",10.00,")));
  await confirm(page);
  // 850.25 + 100.00 + 10.00
  expect(await open()).toBe(960.25);
  await page.goto(`${server.address}/data/imports/${id}`);
  expect(await seen()).toContain(text("en", "import.rejects.none_left"));
});

const may: TestFile = {
  name: "fbl5n-may.csv",
  text: "Doc;Acct;Posted;Net due;Value in EUR\nD-1;C9;01.05.2026;31.05.2026;70,50\nD-2;C9;14.05.2026;13.06.2026;29,50\n",
};

test("a mapping that was given a name is used for the next month's file, which asks nothing", async () => {
  await upload(page, server.address, may);
  await confirm(page);
  await page.goto(`${server.address}/data/mappings`);
  await page.getByRole("link", { name: /fbl5n-may/ }).click();
  await page.getByLabel(text("en", "mapping.name.label")).fill("SAP FBL5N");
  await page.locator("button[value=name]").click();
  await page.locator("h1", { hasText: "SAP FBL5N" }).waitFor();

  await upload(page, server.address, {
    name: "fbl5n-june.csv",
    text: may.text.replaceAll("D-", "E-").replaceAll(".05.2026", ".06.2026"),
  });
  expect(await seen()).toContain("“SAP FBL5N”");
  expect(await page.locator("fieldset.question").count()).toBe(0);
  await page.locator("button[value=discard]").click();
  await page.waitForURL(/\/data$/);
});

test("customers that are one are merged by a word, and apart again when it is taken back", async () => {
  await upload(page, server.address, {
    name: "customers.csv",
    text: "customer_id,name,segment,region\nC1,Alder & Sons,Retail,North\nK-77,Alder and Sons Ltd,Retail,North\n",
  });
  await confirm(page);
  await page.goto(`${server.address}/data/duplicates`);
  await page.locator("input[type=radio][value=same]").first().check();
  await page.locator("button[value=decide]").click();
  const undo = page.locator("button[value=undo]").first();
  await undo.waitFor();
  await undo.click();
  await undo.waitFor({ state: "detached" });
  await page.locator("input[type=radio][value=same]").first().waitFor();
});
