import { expect, test } from "vitest";
import { LazyMacros } from "../../../app/imports/parser/lazy-macros.ts";

test("a macro is made before the first statement that names it, after those that it needs itself", () => {
  const macros = new LazyMacros();
  const trimmed = "create macro trimmed(cell) as trim(cell)";
  const amount = "create macro amount_of(cell) as trimmed(cell)::decimal(18, 4)";
  const unused = "create macro day_of(cell) as trimmed(cell)::date";
  macros.add([amount, unused, trimmed]);
  expect(macros.take("select 1")).toEqual([]);
  // A column of the name is no call.
  expect(macros.take("select amount_of from cells")).toEqual([]);
  expect(macros.take("select amount_of(c1) from cells")).toEqual([trimmed, amount]);
  expect(macros.take("select amount_of(c1), trimmed(c2) from cells")).toEqual([]);
  expect(macros.take("select day_of(c3) from cells")).toEqual([unused]);
});

test("what makes no macro is refused", () => {
  expect(() => new LazyMacros().add(["select 1"])).toThrow("makes no macro");
});
