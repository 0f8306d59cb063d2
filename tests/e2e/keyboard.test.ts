import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { text } from "../../app/languages/text.ts";
import { invoices } from "./ledger.ts";
import { page, server } from "./opened.ts";

// The main flows, one after the other, by somebody who has no mouse.

/** More stops than any page has on the way to what a flow needs. */
const mostStops = 150;

/** Goes on by Tab until it has arrived, and sees that the place can be seen. */
async function tabTo(place: Locator): Promise<void> {
  await place.first().waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    if (!(await place.first().evaluate((element) => element === document.activeElement))) continue;
    const ring = await place.first().evaluate((element) => {
      // A card has the ring of the link that it is.
      const around = [element, element.closest(".card") ?? element];
      return around.some((each) => getComputedStyle(each).outlineStyle !== "none");
    });
    expect(ring, "a ring around what has the focus").toBe(true);
    return;
  }
  throw new Error(`${place} cannot be reached with the keyboard.`);
}

async function press(place: Locator): Promise<void> {
  await tabTo(place);
  await page.keyboard.press("Enter");
}

const link = (name: string) => page.getByRole("link", { name, exact: true });
const masthead = (name: string) =>
  page.getByRole("navigation").getByRole("link", { name, exact: true });

test("from the first upload to the first insight", async () => {
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  // Asked for before the way there: the browser hears of it later than of a key.
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    press(page.locator("input[type=file]")),
  ]);
  const buffer = Buffer.from(invoices.text);
  await chooser.setFiles({ name: invoices.name, mimeType: "text/csv", buffer });
  await page.waitForURL(/\/data\/uploads\//);
  await page.locator("button[value=confirm]:enabled").waitFor();
  await page.waitForLoadState("networkidle");
  await press(page.locator("button[value=confirm]"));
  await page.waitForURL(/\/data\/imports\/\d+/);
  await page.locator("h2", { hasText: text("en", "import.result") }).waitFor();

  await press(masthead(text("en", "nav.overview")));
  await page.locator("h1", { hasText: text("en", "overview.title") }).waitFor();
  // 1000.10 + 250.25 + 500.00 + 99.99
  const open = page.locator("article.card", { hasText: "Open receivables" }).locator(".card-value");
  expect((await open.first().getAttribute("title"))?.replaceAll("\u00a0", " ")).toContain(
    "1,850.34",
  );
});

test("from the Overview to an invoice", async () => {
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  await press(page.locator("article.card h3 a", { hasText: "Overdue" }));
  await page.waitForURL(/\/figures\//);
  await press(link("I-1"));
  await page.waitForURL(/\/documents\/I-1/);
  await page.locator("h1", { hasText: "I-1" }).waitFor();
  // What it was issued for, and by which line of which file we know.
  const shown = (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
  expect(shown).toContain("1,000.10");
  expect(shown).toContain("invoices.csv");
});

test("a board pack and its files", async () => {
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  await press(masthead(text("en", "nav.board_pack")));
  await press(link(text("en", "pack.new")));
  await tabTo(page.getByLabel(text("en", "pack.field.name")));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("March");
  await press(page.getByRole("button", { name: text("en", "pack.save"), exact: true }));
  await page.locator("h1", { hasText: "March" }).waitFor();
  await page.waitForLoadState("networkidle");
  // A zip, a PDF, a zip.
  for (const [format, start] of [
    ["pptx", "PK"],
    ["pdf", "%PDF"],
    ["xlsx", "PK"],
  ] as const) {
    await tabTo(link(text("en", `pack.save.${format}`)));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const saved = await readFile(await download.path());
    expect(saved.subarray(0, start.length).toString("latin1")).toBe(start);
  }
});

test("another language and back, with the same page and the same scope", async () => {
  await page.goto(`${server.address}/aging?as-of=2026-02-28`);
  await page.waitForLoadState("networkidle");
  for (const [first, locale] of [
    ["P", "pl"],
    ["E", "en"],
  ] as const) {
    await tabTo(page.locator("select[name=language]"));
    await page.keyboard.type(first);
    await page.locator(`html[lang=${locale}]`).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator("h1").innerText()).toBe(text(locale, "aging.title"));
    expect(new URL(page.url()).search).toBe("?as-of=2026-02-28");
  }
});
