import { describe, expect, test } from "vitest";
import { pageRows, readTableState, writeSort } from "../../app/components/table-state.ts";

const read = (query: string, options = {}) =>
  readTableState(new URLSearchParams(query), ["name", "amount"], options);

describe("what the URL says", () => {
  test("nothing: the first page, unsorted", () => {
    expect(read("")).toEqual({ page: 1, pageSize: 25, sort: null, find: "" });
  });

  test("a column, and one with the largest first", () => {
    expect(read("sort=name").sort).toEqual({ column: "name", descending: false });
    expect(read("sort=-amount&page=3")).toEqual({
      page: 3,
      pageSize: 25,
      find: "",
      sort: { column: "amount", descending: true },
    });
  });

  test("what cannot be: ignored, and the page's own order holds", () => {
    expect(read("sort=password").sort).toBeNull();
    expect(read("sort=--amount", { sort: "-amount" }).sort).toEqual({
      column: "amount",
      descending: true,
    });
    for (const page of ["0", "-1", "x", "1.5", "99999999999"]) {
      expect(read(`page=${page}`).page).toBe(1);
    }
  });

  test("two tables of one page do not disturb each other", () => {
    const query = "sort=name&customers.sort=-amount&customers.page=2";
    expect(read(query).sort).toEqual({ column: "name", descending: false });
    const second = read(query, { prefix: "customers" });
    expect(second.page).toBe(2);
    expect(writeSort(second.sort)).toBe("-amount");
  });
});

describe("sorting and cutting", () => {
  const rows = [
    { name: "b", amount: 2 },
    { name: "a", amount: null },
    { name: "c", amount: 10 },
    { name: "d", amount: 2 },
  ];
  const names = (query: string, pageSize = 25) =>
    pageRows(rows, read(query, { pageSize }), "en").rows.map(({ name }) => name);

  test("numbers as numbers, equal rows in their order, nulls last either way", () => {
    expect(names("sort=amount")).toEqual(["b", "d", "c", "a"]);
    expect(names("sort=-amount")).toEqual(["c", "b", "d", "a"]);
  });

  test("four rows in pages of three: three, then one; a page beyond the last is the last", () => {
    expect(names("sort=name", 3)).toEqual(["a", "b", "c"]);
    expect(names("sort=name&page=2", 3)).toEqual(["d"]);
    expect(pageRows(rows, read("page=9", { pageSize: 3 }), "en").page).toBe(2);
  });

  test("no rows are one empty page", () => {
    expect(pageRows([], read("page=4"), "en")).toEqual({
      rows: [],
      total: 0,
      page: 1,
      sums: {},
    });
  });

  test("only rows that have every word, whatever its case and marks", () => {
    const people = [
      { name: "Żółć Sp. z o.o.", collector: "Ona Žukauskienė", amount: 12 },
      { name: "Zoltan", collector: "Łukasz", amount: 12 },
    ];
    const found = (find: string) =>
      pageRows(people, { ...read(""), find }, "en").rows.map(({ name }) => name);
    expect(found("zolc")).toEqual(["Żółć Sp. z o.o."]);
    expect(found("ZOL lukasz")).toEqual(["Zoltan"]);
    expect(found("12")).toEqual([]);
    // A page that the found rows do not reach is their last.
    const state = { ...read("page=3&find=zol", { pageSize: 1 }) };
    const last = pageRows(people, state, "en", ["amount", "name"]);
    // Added up over both, though one is on this page: 12 + 12. Names add up to nothing.
    expect(last).toMatchObject({ page: 2, total: 2, sums: { amount: 24, name: null } });
  });
});
