import { describe, expect, test } from "vitest";
import type { Block, PaperPage } from "../../app/papers/block.ts";
import { pagePaper } from "../../app/papers/paper.server.ts";
import { readPage } from "../../app/papers/read-page.server.ts";
import "../../app/languages/current.server.ts";

const drawing =
  '<svg width="760" height="200" fill="currentColor"><text x="5" y="20">Łódź</text></svg>';

const html = `<!doctype html><html><body><nav>Places</nav><main>
  <header><div><h1>Aging</h1><p class="lead">Who owes what?</p></div><div class="actions"><a>PDF</a></div></header>
  <section class="filters"><form><input></form><ul class="chips">
    <li><a aria-label="Remove Region: North">Region: North <span aria-hidden="true">×</span></a></li>
    <li><a>Clear</a></li></ul></section>
  <p class="note scope-line">As of 31 March 2026</p>
  <section><h2 class="visually-hidden">Key figures</h2><div class="cards"><article class="card">
    <h3>Open</h3><p class="card-value">EUR 1.5&nbsp;m</p><p class="card-change">better</p></article></div></section>
  <section class="section"><header><div><h2>How late is it?</h2><p class="note">A note</p></div></header>
    <figure class="chart"><h3>26 % is late</h3><details><a>PNG</a></details>
      <div class="chart-wide">${drawing}</div><div class="chart-narrow">${drawing}</div></figure>
    <div class="table-block"><div class="table-tools"><button>Copy</button></div><table>
      <caption class="visually-hidden">Customers</caption>
      <thead><tr><th class="words">Customer<span class="sort-mark">▲</span></th><th class="number">Open</th></tr></thead>
      <tbody><tr><td class="words"><a href="/x">Škoda řů</a></td><td class="number">10</td></tr></tbody>
      <tfoot><tr><th class="words">Total</th><td class="number">10</td></tr></tfoot></table>
      <nav class="pages"><span>Page 1 of 2</span><a>Next</a></nav></div>
    <dl><div><dt>Scope</dt><dd>Everything</dd></div></dl>
    <ul><li>One</li></ul></section></main></body></html>`;

describe("a page as paper", () => {
  test("has its words, figures, drawings and tables, without what only a screen needs", () => {
    const words = (text: string, tone = "muted") => ({ kind: "words", text, tone, isLarge: false });
    const cell = (text: string, isNumber = false) => ({ text, isNumber });
    const page = readPage(html);
    expect(page?.title).toBe("Aging");
    expect(page?.scope).toBe("As of 31 March 2026 · Region: North");
    expect(page?.blocks).toEqual([
      { kind: "heading", level: 1, text: "Aging" },
      words("Region: North", "ink"),
      words("Who owes what?"),
      words("As of 31 March 2026"),
      {
        kind: "cards",
        cards: [{ title: "Open", value: "EUR 1.5 m", lines: ["better"], picture: null }],
      },
      { kind: "heading", level: 2, text: "How late is it?" },
      words("A note"),
      { kind: "heading", level: 3, text: "26 % is late" },
      { kind: "chart", picture: expect.objectContaining({ width: 760, height: 200 }) },
      {
        kind: "table",
        table: {
          header: [cell("Customer"), cell("Open", true)],
          rows: [[cell("Škoda řů"), cell("10", true)]],
          sums: [cell("Total"), cell("10", true)],
        },
      },
      words("Page 1 of 2"),
      { kind: "facts", facts: [["Scope", "Everything"]] },
      { kind: "list", items: ["One"] },
    ]);
    expect(readPage("<html><body><p>No page</p></body></html>")).toBeNull();
  });

  /** How many sheets there are, and how many of them lie on their side. */
  async function sheets(blocks: readonly Block[]) {
    const page: PaperPage = { title: "ąčęėįšųūž řů å ł ñ", scope: "As of 31 March", blocks };
    const paper = Buffer.from(await pagePaper(page, "en")).toString("latin1");
    expect(paper).toMatch(/^%PDF-/);
    const boxes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) /g)].map(([, width]) =>
      Number(width),
    );
    return { all: boxes.length, wide: boxes.filter((width) => width > 800).length };
  }

  const table = (columns: number, rows: number): Block => {
    const row = Array.from({ length: columns }, (_, at) => ({
      text: `EUR 1,234,567.${at}`,
      isNumber: true,
    }));
    return { kind: "table", table: { header: row, rows: Array(rows).fill(row), sums: row } };
  };

  test("goes on over sheets, and lies on its side for a table that is too wide", async () => {
    const heading: Block = { kind: "heading", level: 2, text: "Rows" };
    expect(await sheets([heading, table(3, 5)])).toEqual({ all: 1, wide: 0 });
    const long = await sheets([heading, table(3, 100)]);
    expect(long.all).toBeGreaterThan(1);
    expect(long.wide).toBe(0);
    // Upright again for what follows.
    const first: Block = { kind: "heading", level: 1, text: "Open receivables" };
    const wide = await sheets([first, heading, table(12, 5), heading, table(3, 5)]);
    expect(wide).toEqual({ all: 3, wide: 1 });
  });
});
