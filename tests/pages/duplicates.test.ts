import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { changeCheck, loadCheck } from "../../app/pages/check.server.ts";
import {
  changeDuplicates,
  duplicateCount,
  loadDuplicates,
} from "../../app/pages/duplicates.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
const before = process.env.RECOUP_DATA;

beforeAll(async () => {
  department = await openDepartment();
  process.env.RECOUP_DATA = department.warehouse.directory;
});

afterAll(async () => {
  if (before === undefined) delete process.env.RECOUP_DATA;
  else process.env.RECOUP_DATA = before;
  await department.close();
});

const address = "http://localhost/data/duplicates";
const ann = { name: "Ann", role: "manager" } as const;
const get = (search = "") =>
  loadDuplicates({ request: new Request(address + search), params: {}, context: {} });

async function post(form: Readonly<Record<string, string | readonly string[]>>) {
  const body = new URLSearchParams(
    Object.entries(form).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );
  const request = new Request(`${address}?reason=lost_zeros`, { method: "POST", body });
  const response = await changeDuplicates({ request, params: {}, context: {} }, ann);
  const location = response.headers.get("Location");
  return { status: response.status, location, text: location ? "" : await response.text() };
}

afterEach(async () => {
  for (const { id } of (await get()).decisions) await post({ do: "undo", decision: id });
});

const rows = {
  customers: [
    { customer_id: "007", name: "Bond Ltd" },
    { customer_id: "7", name: "BOND" },
    { customer_id: "8", name: "Bond Limited" },
  ],
  invoices: [invoice("1", { customer_id: "007" }), invoice("2", { customer_id: "7", amount: 50 })],
  payments: [payment("2025-02-01", 120, { customer_id: "7" })],
};

test("the page shows a group with what is known, the reasons, and what merging would do", async () => {
  await department.load(rows);
  const data = await get();
  expect(data).toMatchObject({ total: 1, counts: [{ reason: "lost_zeros", count: 1 }], pages: 1 });
  expect(data.groups).toMatchObject([
    {
      ids: ["007", "7", "8"],
      reasons: ["lost_zeros", "spelling"],
      canonical: "007",
      members: [
        {
          id: "007",
          name: "Bond Ltd",
          amount: 100,
          row_count: 1,
          file_name: "customers.csv",
          line: 2,
        },
        { id: "7", name: "BOND", amount: -70, row_count: 1, line: 3 },
        { id: "8", name: "Bond Limited", row_count: 0, line: 4 },
      ],
      effects: [
        { before: { open: 30, overdue: 100, unapplied: 70 }, after: { open: 30, overdue: 30 } },
      ],
    },
  ]);
  expect(await duplicateCount(department.warehouse)).toBe(1);
  expect((await get("?reason=mistyped&page=99")).groups).toHaveLength(1);
});

test("a word on those that are ticked is taken, listed, and taken back", async () => {
  await department.load(rows);
  const [group] = (await get()).groups;
  const form = {
    do: "decide",
    group: group?.key ?? "",
    "verdict.0": "same",
    "member.0": ["007", "7"],
    "canonical.0": "7",
  };
  expect(await post(form)).toMatchObject({
    status: 302,
    location: "/data/duplicates?reason=lost_zeros",
  });
  const after = await get();
  expect(after.decisions).toMatchObject([{ verdict: "same", canonical: "7", decidedBy: "Ann" }]);
  // The third is still asked about.
  expect(after.groups.map(({ ids }) => ids)).toEqual([["7", "8"]]);
  // What was shown is not so any more.
  expect(await post(form)).toMatchObject({ status: 409 });
  await post({ do: "undo", decision: after.decisions[0]?.id ?? "" });
  expect((await get()).groups.map(({ ids }) => ids)).toEqual([["007", "7", "8"]]);
});

test("nothing chosen, or too few ticked, is said on the page and decides nothing", async () => {
  await department.load(rows);
  const [group] = (await get()).groups;
  const form = { do: "decide", group: group?.key ?? "" };
  const nothing = await post({ ...form, "verdict.0": "undecided" });
  expect(nothing).toMatchObject({ status: 400, location: null });
  expect(nothing.text).toContain("duplicates.refusal.nothing");
  const one = await post({ ...form, "verdict.0": "same", "member.0": "7", "canonical.0": "7" });
  expect(one.text).toContain("duplicates.refusal.members");
  expect((await get()).decisions).toEqual([]);
});

test("a check's page tells what its rows do to the figures, and takes “this is fine” and its undoing", async () => {
  await department.load({ invoices: [invoice("1", { due_date: "2024-12-01" })] });
  const check = "due_before_issue";
  const page = () =>
    loadCheck({
      request: new Request(`http://localhost/data/checks/${check}`),
      params: { check },
      context: {},
    });
  const say = (form: Record<string, string>) =>
    changeCheck(
      {
        request: new Request(`http://localhost/data/checks/${check}`, {
          method: "POST",
          body: new URLSearchParams(form),
        }),
        params: { check },
        context: {},
      },
      ann,
    );
  expect(await page()).toMatchObject({
    count: 1,
    effects: { effects: [{ figure: "open_receivables", value: 100, without: 0 }] },
    accepted: [],
  });
  await expect(say({ do: "accept", reason: " " })).rejects.toMatchObject({ status: 400 });
  await say({ do: "accept", reason: "agreed" });
  const accepted = await page();
  expect(accepted).toMatchObject({
    count: 0,
    acceptedCount: 1,
    accepted: [{ reason: "agreed", acceptedBy: "Ann", count: 1 }],
  });
  await say({ do: "take_back", acceptance: accepted.accepted[0]?.id ?? "" });
  expect(await page()).toMatchObject({ count: 1, acceptedCount: 0, accepted: [] });
});
