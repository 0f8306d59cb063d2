import { describe, expect, it } from "vitest";
import { aging } from "../../app/charts/aging.ts";
import { svgText } from "../../app/charts/draw.server.ts";
import { darkTheme, lightTheme } from "../../app/charts/theme.ts";
import { png } from "../../app/exports/png.server.ts";
import { svgFile, wrapped } from "../../app/exports/svg.ts";
import { draw } from "../charts/drawing.ts";

const rows = [{ bucket: "not_due", open_amount: 10, invoice_count: 1 }];
const file = (headline: string, theme = lightTheme) => {
  const svg = draw(aging, rows, { theme });
  return svgFile({
    svg: svgText(svg),
    width: 760,
    height: Number(svg.getAttribute("height")),
    theme,
    headline,
    description: "What is open, by how late it is",
    footer: "As of 31 May 2026",
  });
};

describe("a chart as a file", () => {
  it("stands on its own: explicit colours, a name space, no style or script", () => {
    const svg = file("Nothing is past due");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(--|currentColor|<style|style="|<script|href/);
    expect(svg).toContain("Nothing is past due");
    expect(svg).toContain("As of 31 May 2026");
    expect(svg).toContain("<desc>What is open, by how late it is</desc>");
    expect(file("Nothing is past due", darkTheme)).toContain(`fill="${darkTheme.ground}"`);
  });

  it("escapes what the data says", () => {
    expect(file("R&D <b>")).toContain("R&amp;D &lt;b&gt;");
  });

  it("breaks a long headline and cuts a word that no line can hold", () => {
    expect(wrapped("one two three", 60, 10)).toEqual(["one two", "three"]);
    expect(wrapped("x".repeat(500), 60, 10)).toHaveLength(1);
    expect(wrapped("", 60, 10)).toEqual([]);
  });

  it("becomes a PNG of twice its size, with text", async () => {
    const picture = await png(file("Nothing is past due"));
    const header = new DataView(picture.buffer, picture.byteOffset, 24);
    expect([...picture.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    // 760 + 2 × 24 of margin, twice.
    expect(header.getUint32(16)).toBe(1616);
    const empty = await png(file(" "));
    expect(picture.length).toBeGreaterThan(empty.length);
  });
});
