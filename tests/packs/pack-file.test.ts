import { readXlsx } from "hucre/xlsx";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { png } from "../../app/exports/png.server.ts";
import { headline } from "../../app/metrics/measure.server.ts";
import { packContent } from "../../app/packs/content.server.ts";
import { logoOf } from "../../app/packs/logo.server.ts";
import { nativeChart } from "../../app/packs/native-chart.ts";
import type { Pack } from "../../app/packs/pack.ts";
import { packFile, packFormatOf } from "../../app/packs/pack-file.server.ts";
import { keptPacks, lastLook, listPacks, packOf, savePack } from "../../app/packs/packs.server.ts";
import { sectionIds } from "../../app/packs/sections.ts";
import { packSlides } from "../../app/packs/slides.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { members } from "./members.ts";

const name = "Žalgiris <b> & „Łódź“ =1+1 ąčęėįšųūž řůě åäö ñ";
const pack: Pack = {
  key: "board",
  name: "Board",
  title: name,
  company: "A & B <Ltd>",
  colour: "#1f4e79",
  logo: null,
  period: "month",
  compare: "previous",
  query: "",
  sections: [...sectionIds],
  commentary: { position: "=HYPERLINK(1)\nsecond <line>" },
};

let department: Department;

beforeAll(async () => {
  department = await openDepartment({
    customers: [{ customer_id: "K", name, region: `North & ${name}` }],
    invoices: [
      invoice("1", { amount: 1000 }),
      invoice("2", { issue_date: "2025-02-10", due_date: "2025-02-20", amount: 500 }),
    ],
    payments: [payment("2025-02-15", 400), payment("2025-03-31", 1)],
  });
});

afterAll(() => department.close());

const xml = (text: string) =>
  new (parseHTML("<html></html>").window.DOMParser)().parseFromString(text, "text/xml")
    .documentElement;

describe("a board pack", () => {
  test("shows the numbers of the metrics themselves, of the last whole month", async () => {
    const content = await packContent(department.warehouse, pack, "en");
    expect(content.scope).toMatchObject({
      asOf: "2025-03-31",
      from: "2025-03-01",
      to: "2025-03-31",
    });
    const [position] = content.slides;
    const own = await headline(department.warehouse, "open_receivables", content.scope);
    // 1,000 and 500 invoiced, 400 and 1 paid
    expect(own.value).toBe(1099);
    expect(position?.figures[0]?.figure.value).toBe(own.value);
    expect(position?.definitions).toContain(
      "Open receivables = Σ balances of documents − unapplied money and credit",
    );
    expect(content.slides.map(({ id }) => id)).toEqual(sectionIds);
  });

  test("is had as slides whose charts are PowerPoint's own, every letter as it is", async () => {
    const { name: file, body } = await packFile(department.warehouse, pack, "pptx", "en");
    expect(file).toBe("board-2025-03-31.pptx");
    const parts = members(body);
    const charts = [...parts].filter(([path]) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(7);
    // The base of a bridge is there and not seen.
    const bridge = charts.find(([, text]) => text.includes("Below the step"))?.[1] ?? "";
    expect(bridge).toContain("<a:noFill/>");
    expect(bridge).toContain('<c:grouping val="stacked"/>');
    // What PowerPoint has no chart for is a picture: the roll rates, at least.
    expect([...parts.keys()].some((path) => /^ppt\/media\/.*\.png$/.test(path))).toBe(true);
    expect(charts.some(([, text]) => text.includes("<c:v>1099</c:v>"))).toBe(true);
    const titles = xml(parts.get("ppt/slides/slide1.xml") ?? "").textContent ?? "";
    expect(titles).toContain(name);
    const second = xml(parts.get("ppt/slides/slide2.xml") ?? "").textContent ?? "";
    expect(second).toContain("=HYPERLINK(1)");
    for (const [path, text] of parts) {
      if (!path.endsWith(".xml")) continue;
      // Every sign that XML reads as its own is told from the words.
      expect(text, path).not.toMatch(/<b>|<Ltd>|<line>|&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    }
  });

  test("is had as PDF, one page a message and a cover", async () => {
    const { body } = await packFile(department.warehouse, pack, "pdf", "en");
    const text = Buffer.from(body).toString("latin1");
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(sectionIds.length + 1);
  });

  test("is had as a workbook with the figures and the rows of every chart", async () => {
    const { body } = await packFile(department.warehouse, pack, "xlsx", "en");
    const { sheets } = await readXlsx(body);
    expect(sheets[0]?.rows.some((row) => row[1] === 1099)).toBe(true);
    expect(sheets.map((sheet) => sheet.name)).toContain("Aging today");
    expect(sheets.at(-1)?.rows[0]).toEqual(["Title on the cover", name]);
  });

  test("draws a target as a line across the columns that it is for", async () => {
    const content = await packContent(
      department.warehouse,
      { ...pack, sections: ["collected"] },
      "en",
    );
    const [slide] = content.slides;
    const found = slide?.found;
    if (!found) throw new Error("Nothing was collected.");
    const rows = found.rows.map((row) => ({ ...row, target: 500 }));
    const file = members(
      await packSlides({ ...content, slides: [{ ...slide, found: { ...found, rows } }] }),
    );
    const [drawn = ""] = [...file]
      .filter(([name]) => /charts\/chart\d+\.xml/.test(name))
      .map(([, xml]) => xml);
    const parts = (kind: string) => drawn.split(`<c:${kind}>`).length - 1;
    expect([parts("barChart"), parts("lineChart"), parts("ser")]).toEqual([1, 1, 2]);
    expect(drawn.split("<c:lineChart>")[1]).toContain("<c:v>Target</c:v>");
  });

  test("of nothing is refused", async () => {
    const empty = await openDepartment();
    await expect(packContent(empty.warehouse, pack, "en")).rejects.toMatchObject({
      id: "pack.refusal.no_data",
    });
    await empty.close();
  });

  test("knows its formats by the ending of a file", () => {
    expect(packFormatOf("C:\\board.PPTX")).toBe("pptx");
    expect(() => packFormatOf("board.docx")).toThrow();
  });
});

const inEuros = { locale: "en", currency: "EUR" } as const;

describe("a chart that PowerPoint draws", () => {
  const bridge = (amounts: readonly number[]) =>
    nativeChart(
      "receivables_bridge",
      ["opening", "invoiced", "collected", "closing"].map((step, index) => ({
        step,
        day: step === "opening" ? "2025-02-28" : step === "closing" ? "2025-03-31" : null,
        amount: amounts[index] ?? null,
      })),
      inEuros,
    );

  test("of a bridge: each step stands where the one before ended", () => {
    // 1,000 + 500 = 1,500; 1,500 − 700 = 800
    const drawn = bridge([1000, 500, -700, 800]);
    expect(drawn?.series.map(({ values }) => values)).toEqual([
      [0, 1000, 800, 0],
      [1000, 0, 0, 800],
      [0, 500, 0, 0],
      [0, 0, 700, 0],
    ]);
    expect(drawn?.series[0]?.colour).toBe("transparent");
    expect(drawn?.categories[2]).toBe("Collected\nEUR\u00a0\u2212700");
  });

  test("of a bridge through zero there is none: it goes on the slide as a picture", () => {
    expect(bridge([100, 50, -400, -250])).toBeNull();
  });

  test("of agencies sets those that can be compared beside the house, and first", () => {
    const agency = (name: string, own: number, compared: number | null, house: number | null) => ({
      agency: name,
      name,
      placed_amount: 100,
      liquidation_rate: own,
      net_rate: null,
      compared_amount: compared === null ? null : 50,
      compared_rate: compared,
      in_house_rate: house,
    });
    const rows = [agency("A", 0.9, null, null), agency("B", 0.2, 0.1, 0.3)];
    const drawn = nativeChart("agencies", rows, inEuros);
    expect(drawn?.categories).toEqual(["B", "A"]);
    expect(drawn?.series.map(({ values }) => values)).toEqual([
      [0.1, 0.9],
      [0.3, null],
    ]);
    // Where nothing is compared there is nothing to set beside.
    expect(nativeChart("agencies", rows.slice(0, 1), inEuros)?.series).toHaveLength(1);
  });

  test("of placements is a ratio of sums over the months that are known", () => {
    const row = (cohort: string, age_months: number, placed: number, collected: number | null) => ({
      cohort,
      agency: "A",
      name: "Agency",
      stage: "",
      age_months,
      placed_amount: placed,
      collected_amount: collected,
      liquidation_rate: collected === null ? null : collected / placed,
    });
    const rows = [
      row("2025-01", 0, 100, 10),
      row("2025-02", 0, 300, 90),
      row("2025-01", 1, 100, 40),
    ];
    const drawn = nativeChart("liquidation_curves", rows, inEuros);
    expect(drawn?.categories).toEqual(["0", "1"]);
    expect(drawn?.series[0]?.values).toEqual([(10 + 90) / 400, 0.4]);
  });

  test("of disputes names the most frequent reason first, and one that is not given", () => {
    const row = (reason: string, opened_count: number) => ({
      reason,
      opened_count,
      opened_amount: null,
      open_count: 0,
      open_disputed_amount: null,
      median_days: null,
      closed_count: 0,
      in_our_favour_rate: null,
    });
    const drawn = nativeChart("dispute_reasons", [row("", 2), row("Price", 5)], inEuros);
    expect(drawn?.categories).toEqual(["Price", "not given"]);
    expect(drawn?.series[0]?.values).toEqual([5, 2]);
  });
});

describe("packs that are saved", () => {
  const directory = () => department.warehouse.directory;
  const { key: _, ...unnamed } = pack;

  test("are found by name and key, renamed, and taken away", async () => {
    await savePack(directory(), { ...unnamed, name: "Rada nadzorcza" }, null);
    expect((await packOf(directory(), "Rada nadzorcza")).key).toBe("rada-nadzorcza");
    await expect(
      savePack(directory(), { ...unnamed, name: "rada  nadzorcza" }, null),
    ).rejects.toMatchObject({ id: "pack.refusal.taken" });
    await savePack(directory(), { ...unnamed, name: "Board of March" }, "rada-nadzorcza");
    expect((await listPacks(directory())).map(({ key }) => key)).toEqual(["board-of-march"]);
    await expect(packOf(directory(), "rada-nadzorcza")).rejects.toMatchObject({ status: 404 });
    await keptPacks.remove(directory(), "board-of-march");
    expect(await listPacks(directory())).toEqual([]);

    // Brought back, but not in the place of another of its name.
    await savePack(directory(), { ...unnamed, name: "Board of March" }, null);
    await keptPacks.remove(directory(), "board-of-march");
    await savePack(directory(), { ...unnamed, name: "Board, of March" }, null);
    await expect(keptPacks.restore(directory(), "board-of-march")).rejects.toMatchObject({
      id: "pack.refusal.taken",
    });
    expect((await listPacks(directory())).map(({ name }) => name)).toEqual(["Board, of March"]);
    await keptPacks.remove(directory(), "board-of-march");
  });

  test("a new one begins to look as the one that was saved last", async () => {
    expect(await lastLook(directory())).toBeNull();
    await savePack(directory(), { ...unnamed, name: "Zarząd", colour: "#aa0000" }, null);
    await savePack(directory(), { ...unnamed, name: "Board" }, null);
    const look = { company: "C & D", colour: "#00aa00", logo: null };
    await savePack(directory(), { ...unnamed, ...look, name: "Zarząd" }, "zarzad");
    expect(await lastLook(directory())).toEqual(look);
    await keptPacks.remove(directory(), "zarzad");
    await keptPacks.remove(directory(), "board");
  });

  test("are refused where a field cannot be, and nothing is written", async () => {
    await expect(savePack(directory(), { ...unnamed, colour: "red" }, null)).rejects.toMatchObject({
      id: "pack.refusal.value",
      values: { field: "colour" },
    });
    await expect(
      savePack(directory(), { ...unnamed, logo: "data:image/svg+xml;base64,AAAA" }, null),
    ).rejects.toMatchObject({ id: "pack.refusal.value" });
    expect(await listPacks(directory())).toEqual([]);
  });

  test("saved at the same time are all kept", async () => {
    const names = ["One", "Two", "Three"];
    await Promise.all(names.map((name) => savePack(directory(), { ...unnamed, name }, null)));
    expect((await listPacks(directory())).map(({ name }) => name).sort()).toEqual(names.sort());
  });
});

describe("a logo", () => {
  /** A head that says so many pixels, and whatever follows it. */
  const head = (width: number, height: number, body: Buffer) => {
    const sides = Buffer.alloc(8);
    sides.writeUInt32BE(width);
    sides.writeUInt32BE(height, 4);
    const start = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    return Buffer.concat([start, sides, Buffer.from("0806000000", "hex"), body]);
  };

  test("is drawn into its place, whatever its shape", async () => {
    const square = await png(
      '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"><rect width="50" height="50" fill="#f00"/></svg>',
    );
    const address = await logoOf(Buffer.from(square));
    const kept = Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    // 3 by 1.1 inches of 300 dots
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([900, 330]);
  });

  test.each([
    ["text", Buffer.from("<svg/>")],
    ["a PNG without a picture", head(4, 4, Buffer.alloc(60, 9))],
    ["a PNG that unpacks to gigabytes", head(60_000, 60_000, Buffer.alloc(60, 9))],
    ["a JPEG that breaks off", Buffer.from("ffd8ffe000104a46", "hex")],
  ])("that is %s is refused before anything is saved", async (_, bytes) => {
    await expect(logoOf(bytes)).rejects.toMatchObject({ id: "pack.refusal.logo_kind" });
  });

  test("that is too heavy is refused", async () => {
    await expect(logoOf(Buffer.alloc(300_001))).rejects.toMatchObject({
      id: "pack.refusal.logo_size",
    });
  });
});
