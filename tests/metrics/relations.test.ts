import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

function call(at: string, outcome: string, more: GivenRow = {}): GivenRow {
  return { customer_id: "K", at, channel: "phone", outcome, collector_id: "ann", ...more };
}

const complaint = (date: string, more: GivenRow = {}): GivenRow => ({
  complaint_id: date,
  customer_id: "K",
  date,
  collector_id: "ann",
  ...more,
});

const invoices = [invoice("1")];
const march = over("2025-03-01", "2025-03-31");

describe("the complaint rate", () => {
  test("is complaints for every 1,000 contacts", async () => {
    await department.load({
      invoices,
      activities: [
        call("2025-03-01", "spoke"),
        call("2025-03-02", "third party"),
        call("2025-03-03", "refused to pay"),
        call("2025-03-31", "promise"),
        // No contacts: nobody answered, a letter, a call that came in, another month.
        call("2025-03-04", "no answer"),
        call("2025-03-05", "sent", { channel: "letter" }),
        call("2025-03-06", "spoke", { direction: "incoming" }),
        call("2025-04-01", "spoke"),
      ],
      complaints: [complaint("2025-03-01"), complaint("2025-03-31"), complaint("2025-04-01")],
    });
    // 2 complaints ÷ 4 contacts × 1,000
    expect(await figure(department.warehouse, "complaint_rate", march)).toMatchObject({
      value: 500,
      numerator: 2,
      denominator: 4,
      unit: "per_thousand",
    });
    expect(await ask("contacts", march)).toBe(4);
    expect(await ask("complaints", march)).toBe(2);
  });

  test("is 0 where nobody complained of a period that is covered, n/a where nothing is known", async () => {
    const activities = [call("2025-01-10", "spoke"), call("2025-03-10", "spoke")];
    await department.load({ invoices, activities, complaints: [complaint("2025-02-01")] });
    expect(await ask("complaint_rate", march)).toBe(0);
    // Nobody was spoken to in February: there is nothing to divide by.
    expect(await ask("complaint_rate", over("2025-02-01", "2025-02-28"))).toBeNull();
    // Before the first complaint nobody knows whether any were written down.
    expect(await ask("complaint_rate", over("2025-01-01", "2025-01-31"))).toBeNull();
    await department.load({ invoices, activities });
    expect(await ask("complaints", march)).toBeNull();
    expect(await ask("complaint_rate", march)).toBeNull();
    await department.load({ invoices, complaints: [complaint("2025-03-01")] });
    expect(await ask("complaint_rate", march)).toBeNull();
    expect(await ask("complaints", march)).toBe(1);
  });

  test("splits by collector, those without complaints among them", async () => {
    await department.load({
      invoices,
      collectors: [
        { collector_id: "ann", name: "Ann" },
        { collector_id: "bob", name: "Bob" },
      ],
      activities: [
        call("2025-03-01", "spoke"),
        call("2025-03-02", "spoke"),
        call("2025-03-03", "spoke", { collector_id: "bob" }),
      ],
      // Of a collector whom no list and no activity names.
      complaints: [complaint("2025-03-01"), complaint("2025-03-05", { collector_id: "eve" })],
    });
    const rows = await breakdown(department.warehouse, "complaint_rate", march, "collector_id");
    expect(rows.map((row) => [row.key, row.value])).toEqual([
      ["ann", 500],
      ["bob", 0],
      ["eve", null],
    ]);
  });
});

describe("the promise rate", () => {
  const promise = (made_on: string, more: GivenRow = {}): GivenRow => ({
    promise_id: made_on,
    customer_id: "K",
    made_on,
    due_on: "2025-04-15",
    amount: 10,
    collector_id: "ann",
    ...more,
  });

  test("is promises for each right-party contact", async () => {
    await department.load({
      invoices,
      activities: [
        call("2025-03-01", "promise"),
        call("2025-03-02", "refused"),
        call("2025-03-03", "third party"),
        call("2025-03-04", "no answer"),
        call("2025-03-31", "spoke"),
      ],
      promises: [promise("2025-03-01"), promise("2025-04-01")],
    });
    // 1 promise made in March ÷ 3 conversations with the customer
    expect(await figure(department.warehouse, "promise_rate", march)).toMatchObject({
      value: 1 / 3,
      numerator: 1,
      denominator: 3,
    });
    expect(await ask("right_party_contacts", march)).toBe(3);
  });

  test("exceeds 1 where promises come by themselves, and is n/a without conversations", async () => {
    const promises = [promise("2025-03-01"), promise("2025-03-02")];
    await department.load({ invoices, activities: [call("2025-03-01", "spoke")], promises });
    expect(await ask("promise_rate", march)).toBe(2);
    await department.load({ invoices, activities: [call("2025-03-01", "no answer")], promises });
    expect(await ask("promise_rate", march)).toBeNull();
    await department.load({ invoices, promises });
    expect(await ask("promise_rate", march)).toBeNull();
    await department.load({ invoices, activities: [call("2025-03-01", "spoke")] });
    expect(await ask("promise_rate", march)).toBeNull();
    expect(await ask("right_party_contacts", on("2025-03-01"))).toBe(1);
  });

  test("is split by collector and cannot be by channel", async () => {
    await department.load({
      invoices,
      activities: [
        call("2025-03-01", "spoke"),
        call("2025-03-02", "spoke", { collector_id: "bob" }),
      ],
      promises: [promise("2025-03-01")],
    });
    const rows = await breakdown(department.warehouse, "promise_rate", march, "collector_id");
    expect(rows.map((row) => [row.key, row.value])).toEqual([
      ["ann", 1],
      ["bob", 0],
    ]);
    await expect(
      breakdown(department.warehouse, "promise_rate", march, "channel"),
    ).rejects.toMatchObject({ id: "figure.no_dimension" });
  });
});
