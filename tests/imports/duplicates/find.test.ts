import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findDuplicates } from "../../../app/imports/duplicates/find.server.ts";
import { invoice, payment } from "../../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

async function found(...reasons: string[]) {
  const groups = await findDuplicates(department.warehouse);
  return groups
    .filter((group) => group.reasons.some((reason) => reasons.includes(reason)))
    .map(({ kind, ids }) => [kind, ...ids]);
}

/** Customers named so, with their names as ids and the given columns beside. */
function customers(names: readonly string[], more: GivenRow = {}) {
  return { customers: names.map((name) => ({ customer_id: name, name, ...more })) };
}

describe("leading zeros that were lost", () => {
  test("in ids of customers, whoever names them, and of collectors", async () => {
    await department.load({
      customers: [{ customer_id: "00123" }, { customer_id: "0A7" }, { customer_id: "A7" }],
      invoices: [invoice("1", { customer_id: "44" }), invoice("2", { customer_id: "0" })],
      payments: [payment("2025-02-01", 5, { customer_id: "123" })],
      activities: [
        { customer_id: "044", at: "2025-02-01", channel: "phone", collector_id: "7" },
        { customer_id: "00", at: "2025-02-01", channel: "phone", collector_id: "07" },
      ],
    });
    // 0 and 00 have nothing but zeros, and 0A7 is no number that a spreadsheet cuts.
    expect(await found("lost_zeros")).toEqual([
      ["customers", "00123", "123"],
      ["customers", "044", "44"],
      ["collectors", "07", "7"],
    ]);
  });

  test("in customers of one client only", async () => {
    const rows = (client: string) => ({
      customers: [
        { customer_id: "01", client_id: "north" },
        { customer_id: "1", client_id: client },
      ],
    });
    await department.load(rows("south"));
    expect(await found("lost_zeros")).toEqual([]);
    await department.load(rows("north"));
    expect(await found("lost_zeros")).toEqual([["customers", "01", "1"]]);
  });

  test("in invoice numbers of one customer, and where payments and others name them", async () => {
    await department.load({
      invoices: [
        invoice("0001"),
        invoice("1"),
        invoice("0002"),
        invoice("2", { customer_id: "another" }),
        invoice("0003"),
        invoice("0004"),
        invoice("5"),
      ],
      payments: [
        payment("2025-02-01", 5, { invoice_id: "3" }),
        payment("2025-02-02", 5, { invoice_id: "99" }),
        payment("2025-02-03", 5, { invoice_id: "099" }),
      ],
      write_offs: [{ invoice_id: "4", date: "2025-02-01", amount: 1 }],
      promises: [
        {
          customer_id: "K",
          invoice_id: "05",
          made_on: "2025-02-01",
          due_on: "2025-02-02",
          amount: 1,
        },
      ],
    });
    // 2 and 0002 belong to two customers; of 99 and 099 neither is an invoice.
    expect(await found("lost_zeros")).toEqual([
      ["invoices", "0001", "1"],
      ["invoices", "0003", "3"],
      ["invoices", "0004", "4"],
      ["invoices", "05", "5"],
    ]);
  });
});

describe("one customer under several spellings", () => {
  test("is found whatever the case, accents, punctuation, legal form and order of words", async () => {
    const same = [
      ["Kozłowski Hurtownia Sp. z o.o.", "HURTOWNIA KOZLOWSKI", "Hurtownia Kozłowski sp.z o.o."],
      ["Pekárna Říha s.r.o.", "Pekarna Riha, s. r. o."],
      ["Ekström Bygg AB", "Ekstrom Bygg Aktiebolag"],
      ["UAB Klaipėda prekyba", "Klaipeda Prekyba"],
      ["Smith & Sons Inc.", "Smith and Sons, Incorporated"],
      ["Müller Straßenbau GmbH & Co. KG", "MULLER STRASSENBAU"],
      ["Dupont Frères S.A.R.L.", "Dupont Freres"],
      ["Železárny Brno a.s.", "Zelezarny Brno, a. s."],
      ["Auto-Mobil Ltd", "Automobil Limited"],
      ["Dela Cruz, Juan", "Juan dela Cruz"],
    ];
    await department.load(customers(same.flat()));
    expect(await found("spelling")).toEqual(
      same
        .map((names) => ["customers", ...[...names].sort()])
        .sort((left, right) => ((left[1] as string) < (right[1] as string) ? -1 : 1)),
    );
  });

  test("is found where one letter is wrong, missing, too many or in another place", async () => {
    await department.load(
      customers([
        "Vilniaus prekyba",
        "Vilniaus prekiba",
        "Lundgren Maskin",
        "Lundgrn Maskin",
        "Stavebniny Novák",
        "Stavebniny Novákk",
        "Manila Trading",
        "Manlia Trading",
      ]),
    );
    expect(await found("mistyped")).toEqual([
      ["customers", "Lundgren Maskin", "Lundgrn Maskin"],
      ["customers", "Manila Trading", "Manlia Trading"],
      ["customers", "Stavebniny Novák", "Stavebniny Novákk"],
      ["customers", "Vilniaus prekiba", "Vilniaus prekyba"],
    ]);
  });

  test("is not found where names only look alike", async () => {
    await department.load(
      customers([
        // Numbers tell branches apart.
        "Supermarket 12",
        "Supermarket 13",
        // Short names have too many neighbours.
        "Nova",
        "Novak",
        // Two letters.
        "Hermansson Bygg",
        "Hermannson Bugg",
        // Nothing but a legal form is a name as good as another.
        "Ltd",
        "GmbH",
        "AB",
      ]),
    );
    expect(await found("spelling", "mistyped", "same_name")).toEqual([]);
  });

  test("is found within one client and country; a name that is the very same comes last", async () => {
    await department.load({
      customers: [
        { customer_id: "1", name: "Acme", client_id: "north", country: "SE" },
        { customer_id: "2", name: "ACME", client_id: "south", country: "SE" },
        { customer_id: "3", name: "Bolt Ltd", country: "GB" },
        { customer_id: "4", name: "Bolt Limited", country: "PH" },
        { customer_id: "5", name: "Carl Ltd", country: "GB" },
        { customer_id: "6", name: "Carl Ltd" },
        { customer_id: "7", name: "Dora Ltd" },
        { customer_id: "8", name: "DORA" },
      ],
    });
    const groups = await findDuplicates(department.warehouse);
    expect(groups.map(({ ids, reasons }) => [...ids, ...reasons])).toEqual([
      ["7", "8", "spelling"],
      ["5", "6", "same_name"],
    ]);
  });

  test("is found by the id where there is no name, and not for a name that very many have", async () => {
    await department.load({
      invoices: [
        invoice("1", { customer_id: "Olsson Tryck AB" }),
        invoice("2", { customer_id: "OLSSON TRYCK" }),
      ],
      ...{
        customers: [...Array(21).keys()].map((n) => ({ customer_id: `n${n}`, name: "Jan Novák" })),
      },
    });
    expect(await found("spelling", "same_name")).toEqual([
      ["customers", "OLSSON TRYCK", "Olsson Tryck AB"],
    ]);
  });
});

describe("one invoice under two numbers", () => {
  test("is found by the number's letters and digits, with customer, amount and day the same", async () => {
    await department.load({
      invoices: [
        invoice("INV-001"),
        invoice("INV 001"),
        invoice("inv1"),
        invoice("INV-002"),
        invoice("INV002", { amount: 101 }),
        invoice("INV-003"),
        invoice("INV003", { issue_date: "2025-01-02" }),
        invoice("INV-004"),
        invoice("INV004", { customer_id: "L" }),
        invoice("INV-005"),
        invoice("INV005", { currency: "SEK" }),
        invoice("10"),
        invoice("100"),
      ],
    });
    expect(await found("number_formats")).toEqual([["invoices", "INV 001", "INV-001", "inv1"]]);
  });
});

describe("equal payments", () => {
  test("are those of one customer, day, amount and invoice with different numbers", async () => {
    const paid = (payment_id: string | null, more: GivenRow = {}) =>
      payment("2025-02-01", 10, { payment_id, ...more });
    await department.load({
      invoices: [invoice("1"), invoice("2"), invoice("3", { customer_id: "L" })],
      payments: [
        paid("a"),
        paid("b"),
        paid("c", { invoice_id: "1" }),
        paid("d", { invoice_id: "2" }),
        paid("e", { invoice_id: "2" }),
        paid("f", { customer_id: "L" }),
        paid("g", { amount: 11 }),
        paid("h", { paid_date: "2025-02-02" }),
        paid("i", { invoice_id: "gone" }),
        paid("j", { invoice_id: "lost" }),
        paid("k", { amount: -5 }),
        paid("l", { amount: -5 }),
        paid(null),
        paid(null),
        // Nobody knows whose these are.
        paid("m", { customer_id: null }),
        paid("n", { customer_id: null }),
      ],
    });
    expect(await found("equal_payments")).toEqual([
      ["payments", "a", "b"],
      ["payments", "d", "e"],
    ]);
  });
});

test("where nothing is loaded nothing is found", async () => {
  await department.load({});
  expect(await findDuplicates(department.warehouse)).toEqual([]);
});
