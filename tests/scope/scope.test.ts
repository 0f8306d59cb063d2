import { describe, expect, test } from "vitest";
import { readScope } from "../../app/scope/read-scope.ts";
import { writeScope } from "../../app/scope/scope.ts";

const read = (text: string) => readScope(new URLSearchParams(text));

describe("a scope", () => {
  test("comes back from its own parameters, whatever their order", () => {
    const text =
      "where=segment%3D&where=client_id%3Db&where=client_id%3Da&as-of=2025-03-31&from=2025-01-01&to=2025-03-31&grain=month&compare=year&currency=eur&window=12&age_by=issue_date&cei=monthly_average&buckets=10,20";
    const { scope, faults } = read(text);
    expect(faults).toEqual([]);
    expect(scope).toMatchObject({
      asOf: "2025-03-31",
      currency: "EUR",
      window: 12,
      buckets: [10, 20],
      where: { client_id: ["b", "a"], segment: [""] },
    });
    const written = writeScope(scope).toString();
    expect(writeScope(readScope(new URLSearchParams(written)).scope).toString()).toBe(written);
    expect(writeScope({ where: {} }).toString()).toBe("");
  });

  test.each(["previous", "year", "none"] as const)("sets against: %s", (compare) => {
    expect(read(`compare=${compare}`)).toMatchObject({ scope: { compare }, faults: [] });
    expect(writeScope({ where: {}, compare }).toString()).toBe(`compare=${compare}`);
  });

  test("keeps an equals sign in a value", () => {
    expect(read("where=service%3Da%3Db").scope.where).toEqual({ service: ["a=b"] });
  });

  test.each([
    ["as-of=2025-02-29", "as-of"],
    ["from=31.01.2025", "from"],
    ["grain=decade", "grain"],
    ["currency=euro", "currency"],
    ["window=2", "window"],
    ["buckets=30,30", "buckets"],
    ["buckets=60,30", "buckets"],
    ["buckets=0,30", "buckets"],
    ["where=nonsense%3D1", "where"],
    ["where=segment", "where"],
    ["from=2025-02-01&to=2025-01-01", "from"],
  ])("names what cannot be understood in %s", (text, parameter) => {
    const { scope, faults } = read(text);
    expect(faults.map((fault) => fault.parameter)).toEqual([parameter]);
    expect(writeScope(scope).toString()).toBe("");
  });
});
