import { describe, expect, test } from "vitest";
import { copiedTable } from "../../app/components/copy-table.ts";
import { shownColumns, writeColumns } from "../../app/components/table-columns.ts";
import { columnsCookie, readColumns } from "../../app/server/columns.server.ts";

describe("a copied table", () => {
  const columns = [
    { name: "name", unit: "text", label: "Customer" },
    { name: "amount", unit: "money", label: "Open" },
    { name: "share", unit: "ratio", label: "Share" },
    { name: "due_on", unit: "date", label: "Due" },
  ] as const;
  const rows = [
    { name: "1", amount: 1234.5, share: 0.07, due_on: "2026-03-31" },
    { name: "2", amount: -10, share: null, due_on: null },
  ];
  const shown = ["Łódź\t& <Co>", "n/a ignored", "7 %", "31 Mar"];
  const names = (row: number, column: number) =>
    column === 0 && row === 1
      ? "=cmd()"
      : row === 1 && column === 2
        ? "n/a"
        : (shown[column] ?? "");

  test("has numbers with the reader's decimal sign, days as days, and nothing that runs", () => {
    expect(copiedTable(columns, rows, names, "en").text).toBe(
      "Customer\tOpen\tShare\tDue\r\n" +
        "Łódź & <Co>\t1234.5\t7%\t2026-03-31\r\n" +
        "'=cmd()\t-10\tn/a\t",
    );
    const polish = copiedTable(columns, rows, names, "pl").text;
    expect(polish).toContain("1234,5\t7%");
  });

  test("is a table too, with numbers as what they are and texts that are no markup", () => {
    const { html } = copiedTable(columns, rows, names, "pl");
    expect(html).toContain('<td x:num="1234.5">1234,5</td>');
    expect(html).toContain(">Łódź &amp; &lt;Co&gt;</td>");
  });
});

describe("the columns of a table", () => {
  const columns = [{ name: "id" }, { name: "amount" }, { name: "region", isExtra: true }];

  test("are the usual ones, or those asked for that there are; the first stays", () => {
    const shown = (asked: string | null) => shownColumns(columns, asked).shown;
    expect(shown(null)).toEqual(["id", "amount"]);
    expect(shown("region,password")).toEqual(["id", "region"]);
    expect(shown("password")).toEqual(["id", "amount"]);
  });

  test("that stay in sight come first, in their order; one that is not shown is not kept", () => {
    expect(shownColumns(columns, null).pinned).toEqual(["id"]);
    expect(shownColumns(columns, "id,amount,region*")).toEqual({
      shown: ["id", "region", "amount"],
      pinned: ["id", "region"],
    });
    const written = writeColumns(["id", "amount"], ["region", "amount"]);
    expect(written).toBe("id,amount*");
    expect(shownColumns(columns, written).pinned).toEqual(["id", "amount"]);
  });

  test("are remembered by table, the latest choices first where there are too many", () => {
    const asked = (cookie: string) =>
      new Request("http://localhost/", { headers: { cookie: cookie.split(";")[0] ?? "" } });
    let cookie = columnsCookie(asked(""), "customers", "name,1-30");
    expect(readColumns(asked(cookie))).toEqual({ customers: "name,1-30" });
    for (let at = 0; at < 100; at += 1) {
      cookie = columnsCookie(asked(cookie), `rows.${at}`, "item_id,value,customer_name");
      expect(cookie.length).toBeLessThan(4000);
    }
    const kept = readColumns(asked(cookie));
    expect(kept["rows.99"]).toBe("item_id,value,customer_name");
    expect(kept.customers).toBeUndefined();
    expect(columnsCookie(asked("recoup_columns=%E0%A4"), "customers", null)).toMatch(/Max-Age=0/);
  });
});
