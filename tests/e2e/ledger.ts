import type { Page } from "playwright-core";
import { text } from "../../app/languages/text.ts";

/** A file as a browser or a form sends it. */
export interface TestFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Two customers, four invoices, two payments. On 25 March 2026, the day of the
 * last payment, which is what the data goes through:
 *
 * | invoice | amount  | paid   | open   | due    | days late |
 * |---------|---------|--------|--------|--------|-----------|
 * | I-1 C1  | 1000.10 | 400.10 | 600.00 | 4 Feb  | 49        |
 * | I-2 C1  | 250.25  |        | 250.25 | 12 Mar | 13        |
 * | I-3 C2  | 500.00  | 500.00 | 0      | 19 Feb | paid      |
 * | I-4 C2  | 99.99   |        | 99.99  | 31 Mar | not due   |
 *
 * Open 600.00 + 250.25 + 99.99 = 950.24, overdue 600.00 + 250.25 = 850.25.
 */
export const customers: TestFile = {
  name: "customers.csv",
  text: `customer_id,name,segment,region
C1,Alder & Sons,Retail,North
C2,Birch Ltd,Wholesale,South
`,
};

export const invoices: TestFile = {
  name: "invoices.csv",
  text: `invoice_id,customer_id,issue_date,due_date,amount,currency
I-1,C1,2026-01-05,2026-02-04,1000.10,EUR
I-2,C1,2026-02-10,2026-03-12,250.25,EUR
I-3,C2,2026-01-20,2026-02-19,500.00,EUR
I-4,C2,2026-03-01,2026-03-31,99.99,EUR
`,
};

export const payments: TestFile = {
  name: "payments.csv",
  text: `payment_id,paid_date,amount,invoice_id,customer_id,currency
P-1,2026-02-20,400.10,I-1,C1,EUR
P-2,2026-03-25,500.00,I-3,C2,EUR
`,
};

/** Chooses a file on the Data page and waits until its preview is complete. */
export async function upload(page: Page, address: string, file: TestFile): Promise<void> {
  await page.goto(`${address}/data`);
  // Before the page has come alive a chosen file only lies in the form.
  await page.waitForLoadState("networkidle");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) });
  await page.waitForURL(/\/data\/uploads\//);
  await page.locator("button[value=confirm]").waitFor();
}

/** Confirms the preview that the page shows; resolves on the import's own page. */
export async function confirm(page: Page): Promise<number> {
  await page.locator("button[value=confirm]").click();
  await page.waitForURL(/\/data\/imports\/\d+/);
  // The address changes a moment before the page does.
  await page.locator("h2", { hasText: text("en", "import.result") }).waitFor();
  return Number(/\/data\/imports\/(\d+)/.exec(page.url())?.[1]);
}

/** The value of a figure as the API gives it. */
export async function figure(address: string, id: string, query = ""): Promise<number | null> {
  const response = await fetch(`${address}/api/metrics/${id}${query}`);
  if (!response.ok) throw new Error(`${id}${query} answered ${response.status}.`);
  return ((await response.json()) as { value: number | null }).value;
}

/** Sends a file as a plain form does; resolves with the address of its preview. */
export async function post(address: string, file: TestFile): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([file.text], { type: "text/csv" }), file.name);
  const response = await fetch(`${address}/api/uploads`, {
    method: "POST",
    headers: { Origin: address },
    body: form,
    redirect: "manual",
  });
  const preview = response.headers.get("location");
  if (!preview) throw new Error(`The upload was answered with ${response.status}.`);
  return preview;
}

/** Presses a button of a preview, as a plain form does. */
export async function press(address: string, preview: string, action: string): Promise<void> {
  const response = await fetch(address + preview, {
    method: "POST",
    headers: { Origin: address, "Content-Type": "application/x-www-form-urlencoded" },
    body: `do=${action}`,
    redirect: "manual",
  });
  if (response.status >= 400) throw new Error(`${action} was answered with ${response.status}.`);
}

/** Waits until a preview offers to load the file. */
export async function ready(address: string, preview: string): Promise<void> {
  await until(async () => {
    const page = await (await fetch(address + preview)).text();
    return page.includes('value="confirm"');
  });
}

/** Waits until a confirmed file is loaded: its preview then leads to the import. */
export async function loaded(address: string, preview: string): Promise<void> {
  await until(async () => {
    const response = await fetch(address + preview, { redirect: "manual" });
    return response.headers.get("location")?.includes("/data/imports/") === true;
  });
}

/** Asks again and again until the answer is yes; fails after so many seconds. */
export async function until(asked: () => Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await asked())) {
    if (performance.now() > end) throw new Error(`It did not come about within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
