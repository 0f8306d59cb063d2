import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aliasesOf,
  type Decision,
  groupSuspects,
  type Suspect,
} from "../../../app/imports/duplicates/duplicates.ts";

const suspect = (id: string, group_key = "g", reason: Suspect["reason"] = "spelling"): Suspect => ({
  kind: "customers",
  reason,
  group_key,
  id,
});

const said = (
  verdict: Decision["verdict"],
  ids: readonly string[],
  more: Partial<Decision> = {},
): Decision => ({
  id: ids.join(),
  kind: "customers",
  verdict,
  members: ids.map((id) => ({ id, client: null })),
  canonical: verdict === "same" ? (ids[0] ?? null) : null,
  decidedAt: "2026-11-22T09:00:00",
  decidedBy: null,
  ...more,
});

const ids = (suspects: readonly Suspect[], ...decisions: Decision[]) =>
  groupSuspects(suspects, decisions).map((group) => group.ids);

describe("groups", () => {
  test("hold what any reason links, with all of its reasons, the best first", () => {
    const suspects = [
      suspect("c", "2", "same_name"),
      suspect("d", "2", "same_name"),
      suspect("a", "1"),
      suspect("b", "1"),
      suspect("b", "0", "lost_zeros"),
      suspect("0b", "0", "lost_zeros"),
    ];
    expect(groupSuspects(suspects, [])).toMatchObject([
      { ids: ["0b", "a", "b"], reasons: ["lost_zeros", "spelling"] },
      { ids: ["c", "d"], reasons: ["same_name"] },
    ]);
  });

  test("leave out what is different by the user's word, until something new links it", () => {
    const two = [suspect("a"), suspect("b")];
    expect(ids(two, said("different", ["a", "b"]))).toEqual([]);
    expect(ids([...two, suspect("c")], said("different", ["a", "b"]))).toEqual([["a", "b", "c"]]);
    const three = [...two, suspect("c")];
    expect(ids(three, said("different", ["a", "b", "c"]))).toEqual([]);
    expect(ids(three, said("different", ["b", "c"]), said("different", ["a", "c"]))).toEqual([
      ["a", "b"],
    ]);
  });

  test("do not ask again of what counts as something that is known to differ", () => {
    // x was different from a; a now counts as b.
    const decisions = [said("different", ["x", "a"]), said("same", ["b", "a"])];
    expect(ids([suspect("b"), suspect("x")], ...decisions)).toEqual([]);
  });

  test("do not grow from letter to letter beyond what can be one thing, whatever their number", () => {
    const chain = [...Array(20_000).keys()].flatMap((place) =>
      [place, place + 1].map((id) => suspect(`n${id}`, `${place}`, "mistyped")),
    );
    const groups = groupSuspects(chain, []);
    expect(Math.max(...groups.map((group) => group.ids.length))).toBe(6);
    const alike = [...Array(20_000).keys()].map((id) => suspect(`${id}`));
    expect(ids(alike)).toHaveLength(1);
  });

  test("of another kind are not meant", () => {
    const decision = said("different", ["a", "b"], { kind: "invoices" });
    expect(ids([suspect("a"), suspect("b")], decision)).toEqual([["a", "b"]]);
  });
});

describe("aliases", () => {
  const pairs = (...decisions: Decision[]) =>
    aliasesOf(decisions)
      .map(({ id, canonical }) => `${id}→${canonical}`)
      .sort();

  test("lead to the id that counts, also over several words, the latest last", () => {
    expect(pairs(said("same", ["A", "a", "aa"]))).toEqual(["aa→A", "a→A"]);
    expect(pairs(said("same", ["A", "a"]), said("same", ["B", "A"]))).toEqual(["A→B", "a→B"]);
    expect(pairs(said("same", ["A", "a"]), said("same", ["a", "b"]))).toEqual(["A→a", "b→a"]);
    expect(pairs(said("different", ["A", "a"]))).toEqual([]);
  });

  test("are told apart by kind and client", () => {
    const invoice = (client: string | null) =>
      said("same", ["1", "01"], {
        kind: "invoices",
        members: [
          { id: "1", client },
          { id: "01", client },
        ],
      });
    expect(aliasesOf([invoice("north"), invoice(null), said("same", ["1", "01"])])).toEqual([
      { kind: "invoices", id: "01", canonical: "1", client: "north" },
      { kind: "invoices", id: "01", canonical: "1", client: null },
      { kind: "customers", id: "01", canonical: "1", client: null },
    ]);
  });

  test("never lead to an alias, and no id counts as two", () => {
    const members = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 2 });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 6 }), (words) => {
        const aliases = aliasesOf(words.map((word) => said("same", word)));
        const names = aliases.map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
        for (const { canonical } of aliases) expect(names).not.toContain(canonical);
        // Whatever was named together counts as one.
        const counts = new Map(aliases.map(({ id, canonical }) => [id, canonical]));
        for (const word of words) {
          expect(new Set(word.map((id) => counts.get(id) ?? id)).size).toBe(1);
        }
      }),
    );
  });
});
