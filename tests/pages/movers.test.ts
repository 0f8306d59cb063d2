import { describe, expect, it } from "vitest";
import { largestMover } from "../../app/pages/movers.ts";

const group = (key: string, value: number | null) => ({ key, label: key.toUpperCase(), value });

describe("the largest mover", () => {
  it("is the group that changed most in the direction of the whole", () => {
    // a +30, b −50, c +40: +20 in all; b moved most, but the other way.
    const now = [group("a", 130), group("b", 50), group("c", 140)];
    const before = [group("a", 100), group("b", 100), group("c", 100)];
    expect(largestMover(now, before)).toEqual({ label: "C", by: 40, total: 20 });
  });
  it("counts a group that came or went", () => {
    // a 10 → nothing: −10; b 5 → 2: −3; −13 in all.
    expect(largestMover([group("b", 2)], [group("a", 10), group("b", 5)])).toEqual({
      label: "A",
      by: -10,
      total: -13,
    });
  });
  it("is nobody where nothing moved, or there is but one group, or none", () => {
    expect(largestMover([group("a", 1), group("b", 2)], [group("a", 2), group("b", 1)])).toBeNull();
    expect(largestMover([group("a", 5)], [group("a", 1)])).toBeNull();
    expect(largestMover([], [])).toBeNull();
  });
});
