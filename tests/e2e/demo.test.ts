import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { text } from "../../app/languages/text.ts";
import { barriers, lostAnchors, refusesToCompile, shifts } from "./judging.ts";
import { customers, figure, post, ready, until } from "./ledger.ts";
import { browser, page, server } from "./opened.ts";
import { followLinks, pageRoutes } from "./page-list.ts";

/** The pages that answer by charts. */
const drawn = new Set([
  ...["_index", "aging", "dso", "recovery", "stages", "contact", "promises", "disputes"],
  ...["collectors._index", "collectors.$id", "agencies", "figures.$metric"],
]);

test("an empty warehouse offers two ways in; the demo department is one click", async () => {
  await page.goto(server.address);
  expect(await page.locator("h1").innerText()).toBe("Welcome to Recoup");
  expect(await page.locator("input[type=file]").count()).toBe(1);
  await page.getByRole("button", { name: "Open the demo department" }).click();
  await page.waitForURL(/\/data/);
  await page.locator("main progress").first().waitFor();
  // As soon as it is there, the Overview opens by itself.
  await until(async () => new URL(page.url()).pathname === "/", 180);
  await page.locator("article.card .card-value").first().waitFor();
  const values = page.locator("article.card .card-value");
  expect(await values.count()).toBeGreaterThanOrEqual(6);
  expect(await values.first().innerText()).toMatch(/\d/);
  expect(await page.locator("article.card .card-value.missing").count()).toBe(0);
}, 240_000);

test("the Overview, its explanation and the API show the same number", async () => {
  await page.goto(server.address);
  const link = page.locator("article.card h3 a").first();
  const address = (await link.getAttribute("href")) ?? "";
  const shown = await page.locator("article.card .card-value").first().getAttribute("title");
  await link.click();
  await page.locator("h1", { hasNotText: "Overview" }).waitFor();
  const id = /([a-z_]+)(?:\?|$)/.exec(address)?.[1] ?? "";
  const value = await figure(server.address, id, new URL(page.url()).search);
  const number = (shown ?? "").replaceAll(/[^\d.-]/g, "");
  expect(Number(number)).toBeCloseTo(value ?? Number.NaN, 2);
  const explained = (await page.locator("main").innerText()).replaceAll(/[\u00a0\s]+/g, " ");
  expect(explained).toContain((shown ?? "").replaceAll("\u00a0", " "));
});

test("rows are looked through, their columns chosen and remembered, and copied", async () => {
  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${server.address}/figures/open_receivables`);
  const rows = page.locator("#rows");
  const total = rows.locator("tfoot td").first();
  const shown = await page.locator(".figure-value .card-value").innerText();
  // The table says its currency once, above it.
  expect(`EUR ${await total.innerText()}`).toBe(shown.replace("\u00a0", " "));
  await rows.getByRole("searchbox").fill("hurtownia");
  await rows.getByRole("button", { name: "Find" }).click();
  await rows.getByText(/rows have “hurtownia”/).waitFor();
  expect(shown).not.toContain(await total.innerText());
  for (const name of await rows.locator("tbody tr").allInnerTexts()) {
    expect(name).toContain("Hurtownia");
  }
  await rows.locator("summary").click();
  await rows.getByLabel("Country", { exact: true }).check();
  await rows.getByLabel("Keep “Country” in sight").check();
  await rows.getByLabel("File", { exact: true }).uncheck();
  await rows.getByRole("button", { name: "Show these columns" }).click();
  await rows.getByRole("columnheader", { name: "Country" }).waitFor();
  // The choice stays for the table, whatever the address says.
  await page.goto(`${server.address}/figures/open_receivables`);
  const headers = await rows.getByRole("columnheader").allInnerTexts();
  expect(headers[1]).toBe("Country");
  expect(headers).not.toContain("File");
  // A column that was asked to stay in sight moves as far as the others are scrolled under it.
  await page.setViewportSize({ width: 700, height: 900 });
  const kept = rows.locator("thead th.pinned").nth(1);
  await kept.waitFor();
  const before = await kept.evaluate((cell) => cell.getBoundingClientRect().left);
  const scrolled = await rows.locator(".table-scroll").evaluate((around) => {
    around.scrollBy({ left: 300, behavior: "instant" });
    return around.scrollLeft;
  });
  expect(scrolled).toBeGreaterThan(100);
  expect(await kept.evaluate((cell) => cell.getBoundingClientRect().left)).toBeCloseTo(before, 0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await rows.getByRole("button", { name: "Copy" }).click();
  await rows.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\r\n")).toHaveLength(51);
  expect(copied.split("\r\n")[1]).toMatch(/^[\w-]+\t[A-Z]{2}\t\d+(\.\d+)?\t/);
});

test("a long table is looked through as one list, and stands in pages again", async () => {
  await page.goto(`${server.address}/figures/attempts?from=2026-01-01&to=2026-09-30`);
  await page.waitForLoadState("networkidle");
  const button = page.getByRole("button", { name: /^Scroll through all/ });
  const total = Number((await button.innerText()).replaceAll(/\D/g, ""));
  await button.click();
  const table = page.locator("#rows .is-list table");
  await table.locator("tr[aria-rowindex]").first().waitFor();
  expect(await table.getAttribute("aria-rowcount")).toBe(String(total + 1));
  // The list has the keyboard; its end is fetched when it is come to, and only what is near stands in the page.
  await page.keyboard.press("End");
  const last = table.locator(`tr[aria-rowindex="${total + 1}"]`);
  await last.locator("td", { hasNotText: "…" }).first().waitFor();
  expect(await table.locator("tbody tr").count()).toBeLessThan(100);
  await page.getByRole("button", { name: "Show in pages" }).click();
  expect(await page.locator("#rows tbody tr").count()).toBe(50);
});

test("a board pack is built and saved as slides, as a PDF and as a workbook", async () => {
  await page.goto(`${server.address}/board-pack`);
  await page.getByRole("link", { name: text("en", "pack.new") }).click();
  await page.getByLabel(text("en", "pack.field.name")).fill("Monthly board paper");
  await page.getByLabel(text("en", "pack.field.company")).fill("Alder & Sons");
  await page.getByRole("button", { name: text("en", "pack.save"), exact: true }).click();
  await page.locator("h1", { hasText: "Monthly board paper" }).waitFor();
  expect(await page.locator("main section").count()).toBeGreaterThan(3);
  // Of a zip, of a PDF, of a zip.
  for (const [format, start] of [
    ["pptx", "PK"],
    ["pdf", "%PDF"],
    ["xlsx", "PK"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: text("en", `pack.save.${format}`) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const saved = await readFile(await download.path());
    expect(saved.subarray(0, start.length).toString("latin1")).toBe(start);
  }
});

test.each(["/", "/aging", "/figures/dso"])("%s is had as a paper", async (address) => {
  const answer = await page.request.get(`${server.address}/pdf${address}?where=region%3DNordics`);
  expect(answer.headers()["content-type"]).toBe("application/pdf");
  expect((await answer.body()).subarray(0, 5).toString("latin1")).toBe("%PDF-");
});

describe("every page", () => {
  let walk: Awaited<ReturnType<typeof followLinks>>;

  beforeAll(async () => {
    // A file that waits for its answer, so that its preview is one of the pages.
    const preview = await post(server.address, customers);
    await ready(server.address, preview);
    walk = await followLinks(server.address);
  });

  test("no link leads nowhere", () => {
    expect(walk.dead).toEqual([]);
  });

  test.each([...pageRoutes, "/board-pack/new"])("%s", async (route) => {
    const address = route.startsWith("/") ? route : walk.found.get(route);
    if (!address) throw new Error("No link leads to it.");
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(server.address + address);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toContain("Recoup");
    // A drawing that has come alive has replaced the server's three.
    const charts = page.locator("figure.chart");
    const count = await charts.count();
    if (drawn.has(route)) expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const chart = charts.nth(index);
      await chart.scrollIntoViewIfNeeded();
      await chart.locator(".chart-drawing-frame > svg, .chart-drawing-frame > figure").waitFor();
    }
    expect(await shifts(page)).toBeLessThanOrEqual(0.02);
    expect(await lostAnchors(page)).toEqual([]);
    expect(await barriers(page, "light")).toEqual([]);
    expect(await barriers(page, "dark")).toEqual([]);

    await refusesToCompile(page);
    // Chromium reports what it refused; that is the report we asked for.
    expect(browser.faults().filter((fault) => !/unsafe-eval|'eval'|eval/i.test(fault))).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(width).toBeLessThanOrEqual(390);
  });
});

test("a chart is saved as SVG, PNG and CSV", async () => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${server.address}/aging`);
  await page.waitForLoadState("networkidle");
  const chart = page.locator("figure.chart").first();
  await chart.locator("summary").click();
  const saved: Record<string, Buffer> = {};
  for (const format of ["SVG", "PNG", "CSV"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      chart.locator(".chart-formats a", { hasText: format }).click(),
    ]);
    expect(download.suggestedFilename().toUpperCase()).toContain(format);
    saved[format] = await readFile(await download.path());
  }
  expect(saved.SVG?.toString("utf8")).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
  expect(saved.PNG?.subarray(1, 4).toString("latin1")).toBe("PNG");
  const lines = (saved.CSV?.toString("utf8") ?? "").trim().split(/\r?\n/);
  expect(lines.length).toBeGreaterThan(2);
});

test("a step of the ladder opens the letters behind it, and the chart is had as a table", async () => {
  await page.goto(`${server.address}/stages`);
  await page.waitForLoadState("networkidle");
  const chart = page.locator("figure.chart").first();
  const mark = chart.locator(".chart-drawing-frame > svg a.chart-mark").first();
  await mark.waitFor();
  await mark.click();
  await page.waitForURL(/\/rows\/reminder_ladder\?.*only\.step=/);
  const sent = await page.locator("#rows .note").first().innerText();
  const [, counted = ""] = /([\d,]+) rows?/.exec(sent) ?? [];
  expect(Number(counted.replaceAll(",", ""))).toBeGreaterThan(0);

  await page.goBack();
  await page.waitForLoadState("networkidle");
  await chart.locator("summary").first().click();
  await chart.getByRole("link", { name: /^Table of/ }).click();
  await page.waitForURL(/\/charts\/reminder_ladder\/table/);
  // The step that was opened has as many letters in the table.
  await page
    .locator("td", { hasText: new RegExp(`^${counted}$`) })
    .first()
    .waitFor();
});

test("the table of a chart of any figure is refused without one, and of one that is none", async () => {
  for (const [asked, status] of [
    ["", 400],
    ["?metric=nothing", 404],
    ["?metric=collected", 200],
  ] as const) {
    const { status: answered } = await fetch(`${server.address}/charts/metric_trend/table${asked}`);
    expect(answered, asked).toBe(status);
  }
});

describe("a chart over time", () => {
  const picture = () =>
    page
      .locator("figure.chart", { has: page.locator("[data-from]") })
      .first()
      .locator(".chart-picture");
  const live = async () => {
    await page.goto(server.address);
    await page.waitForLoadState("networkidle");
    await picture().scrollIntoViewIfNeeded();
    await picture().locator(".chart-drawing-frame > svg").waitFor();
    return picture();
  };

  test("is walked through by keyboard, says its marks, and makes a period the page's", async () => {
    const chart = await live();
    await chart.focus();
    for (const key of ["ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    const tip = chart.locator(".chart-tip");
    const said = (await tip.innerText()).split("\n")[0] ?? "";
    expect(said).toMatch(/20\d\d/);
    const heard = page.locator("figure.chart [aria-live]", { hasText: said });
    expect(await heard.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await page.keyboard.press("End");
    for (const key of ["Shift+ArrowLeft", "Shift+ArrowLeft", "Enter"]) {
      await page.keyboard.press(key);
    }
    await page.waitForURL(/from=/);
    const chosen = new URL(page.url()).searchParams;
    const [from = "", to = ""] = [chosen.get("from") ?? "", chosen.get("to") ?? ""];
    expect(from.slice(8)).toBe("01");
    const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    expect((months + 12) % 12).toBe(2);
    // The days that were chosen are shaded on the chart itself.
    await page.locator(".chart-drawing-frame > svg .in-period").first().waitFor();
  });

  test("takes a period by dragging, and a mark that is clicked opens what is behind", async () => {
    const chart = await live();
    const box = await chart.boundingBox();
    if (!box) throw new Error("The chart has no place on the page.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/from=.*to=/);

    const again = await live();
    const mark = again.locator(".chart-drawing-frame > svg a.chart-mark").nth(3);
    const address = (await mark.getAttribute("href")) ?? "";
    await mark.click();
    await page.waitForURL(server.address + address);
    expect(address).toContain("as-of=");
    await page.locator("h1", { hasText: "Aging" }).waitFor();
  });

  test("is copied as a picture", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await live();
    const chart = page.locator("figure.chart").first();
    await chart.locator("summary").click();
    await chart.getByRole("button", { name: /copy/i }).click();
    await chart.getByText("Copied").waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("image/png"))?.size ?? 0;
    });
    expect(copied).toBeGreaterThan(1000);
  });
});

test("a comparison and a filter change the address and the figures", async () => {
  const all = await figure(server.address, "open_receivables", "?currency=EUR");
  await page.goto(`${server.address}/?currency=EUR`);
  await page.waitForLoadState("networkidle");
  const picker = page.locator("details.picker", { hasText: "Segment" });
  await picker.locator("summary").click();
  const box = picker.locator("input[type=checkbox]").first();
  const segment = (await box.getAttribute("value")) ?? "";
  await box.check();
  await page.locator("select[name=compare]").selectOption("year");
  await page.locator(".filter-form button[type=submit]:not([name])").click();
  await page.waitForURL(/compare=year/);
  expect(new URL(page.url()).searchParams.get("where")).toBe(segment);
  const part = await figure(server.address, "open_receivables", new URL(page.url()).search);
  expect(part).not.toBeNull();
  expect(part).toBeLessThan(all ?? 0);
  await page.reload();
  expect(await page.locator("details.picker", { hasText: "Segment" }).innerText()).toContain(
    segment.slice(segment.indexOf("=") + 1),
  );
});

test("what was typed into a pack outlives a reload, and a removed pack comes back", async () => {
  await page.goto(`${server.address}/board-pack/new`);
  await page.waitForLoadState("networkidle");
  await page.locator("input[name=name]").fill("Of slips");
  await page.locator("textarea").first().fill("Žalgiris pays late");
  await page.reload();
  await page.getByRole("button", { name: "Discard it" }).waitFor();
  expect(await page.locator("textarea").first().inputValue()).toBe("Žalgiris pays late");
  await page.locator("button[value=save]").click();
  await page.waitForURL(/of-slips\?saved=1/);

  await page.waitForLoadState("networkidle");
  await page.locator(".pack-form summary").click();
  await page.locator("button[value=remove]").click();
  await page.waitForURL(/removed=packs\.of-slips/);
  expect(await page.getByRole("link", { name: "Of slips" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "Of slips" }).waitFor();
});

test("with the keyboard alone one comes from the top to a figure", async () => {
  await page.goto(server.address);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});
