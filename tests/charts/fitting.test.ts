import { describe, expect, it } from "vitest";
import { extentOf, shorten, spread, thinned } from "../../app/charts/fitting.ts";

describe("spread", () => {
  it("leaves positions that are far enough apart", () => {
    expect(spread([10, 50], 15, 0, 100)).toEqual([10, 50]);
  });
  it("moves crowded ones apart and keeps their order as given", () => {
    // 40 stays, 41 goes to 40 + 15.
    expect(spread([41, 40], 15, 0, 100)).toEqual([55, 40]);
  });
  it("stays within its bounds: at the end it pushes back", () => {
    // 98 → 100 − 0; the one before → 100 − 15.
    expect(spread([97, 98], 15, 0, 100)).toEqual([85, 100]);
  });
  it("takes nothing", () => {
    expect(spread([], 15, 0, 100)).toEqual([]);
  });
});

describe("extentOf", () => {
  it("includes zero, ends at the values and has round ticks", () => {
    expect(extentOf([180, 930], 5)).toEqual({ domain: [0, 930], ticks: [0, 200, 400, 600, 800] });
  });
  it("reaches below zero for negative values", () => {
    expect(extentOf([-60, 190], 5)).toEqual({
      domain: [-60, 190],
      ticks: [-50, 0, 50, 100, 150],
    });
  });
  it("has no floating dust", () => {
    expect(extentOf([0.61], 4).ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });
  it("ignores what is not known, and stands with nothing or only zero", () => {
    expect(extentOf([null, Number.NaN], 4)).toEqual({ domain: [0, 1], ticks: [0] });
    expect(extentOf([0], 4)).toEqual({ domain: [0, 1], ticks: [0] });
  });
});

describe("shorten", () => {
  it("leaves out what may not stand in an SVG file", () => {
    expect(shorten("a\u0001b\ufffec\ud800d", 20)).toBe("a b c d");
  });
  it("marks what it cuts off and counts letters, not code units", () => {
    expect(shorten("Łódź Energia", 6)).toBe("Łódź…");
    expect(shorten("🏠🏠🏠", 3)).toBe("🏠🏠🏠");
  });
  it("drops control characters, which a file may not hold", () => {
    expect(shorten("a\u0000b\tc", 10)).toBe("a b c");
  });
});

describe("thinned", () => {
  it("keeps the newest and a step that months divide by", () => {
    const months = Array.from({ length: 25 }, (_, index) => index);
    expect(thinned(months, 9)).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24]);
  });
  it("keeps all that fit", () => {
    expect(thinned(["a", "b"], 5)).toEqual(["a", "b"]);
  });
});
