import { describe, expect, test } from "vitest";
import { filledRows, furnitureOf, report } from "./report.ts";

function filled(marked: string, hasRows = false) {
  const { text, layout } = report(marked);
  return filledRows(text, layout, furnitureOf(text, layout), hasRows);
}

describe("what headings and rows above give to the rows below", () => {
  test("a name alone is a customer's name", () => {
    const { headers, rows } = filled(`
      #|;Date;Num;Amount
      0|Smith;;;
      d|;01/13/2026;1;10.00
      0|Jones;;;
      d|;01/14/2026;2;20.00`);
    expect(headers).toEqual(["column 1", "Date", "Num", "Amount", "Customer name"]);
    expect(rows).toEqual([
      ["", "01/13/2026", "1", "10.00", "Smith"],
      ["", "01/14/2026", "2", "20.00", "Jones"],
    ]);
  });

  test.each([
    ["1201 - Kowalski Sp. z o.o.", "1202 - Nowak"],
    ["1201 Kowalski Sp. z o.o.", "1202 Nowak"],
    ["1201: Kowalski Sp. z o.o.", "1202: Nowak"],
    ["Kowalski Sp. z o.o. (1201)", "Nowak (1202)"],
    ["Kowalski Sp. z o.o. [1201]", "Nowak [1202]"],
    ["1201;Kowalski Sp. z o.o.", "1202;Nowak"],
    ["Kontrahent: 1201 Kowalski Sp. z o.o.", "Kontrahent: 1202 Nowak"],
  ])("number and name apart: %s", (one, other) => {
    const { headers, rows, furniture } = filled(`
      #|Data;Numer;Termin;Kwota
      0|${one}
      d|2026-01-01;F1;2026-02-01;10,00
      d|2026-01-02;F2;2026-02-01;20,00
      0|${other}
      d|2026-01-03;F3;2026-02-01;5,50`);
    expect(headers.slice(4)).toEqual(["Customer number", "Customer name"]);
    expect(rows.map((row) => row.slice(4))).toEqual([
      ["1201", "Kowalski Sp. z o.o."],
      ["1201", "Kowalski Sp. z o.o."],
      ["1202", "Nowak"],
    ]);
    expect(furniture?.groups).toBe(2);
  });

  test("one heading without a number leaves all of them names", () => {
    const { headers, rows } = filled(`
      #|Data;Numer;Termin;Kwota
      0|3M Poland;;;
      d|2026-01-01;F1;2026-02-01;10,00
      0|Nowak;;;
      d|2026-01-03;F3;2026-02-01;5,50`);
    expect(headers.slice(4)).toEqual(["Customer name"]);
    expect(rows.map((row) => row[4])).toEqual(["3M Poland", "Nowak"]);
  });

  test("words name the columns; buckets, currencies and months are no customers", () => {
    const { headers, rows } = filled(`
      #|Datum;Doklad;Splatnost;Částka
      0|Měna: CZK;;;
      1|Odběratel: Alfa s.r.o.;;;
      d|01.01.2026;FA1;15.01.2026;1 000,00
      1|Odběratel: Beta a.s.;;;
      d|02.01.2026;FA2;16.01.2026;500,00`);
    expect(headers.slice(4)).toEqual(["Měna", "Odběratel"]);
    expect(rows.map((row) => row.slice(4))).toEqual([
      ["CZK", "Alfa s.r.o."],
      ["CZK", "Beta a.s."],
    ]);
    for (const [one, other, header] of [
      ["1 - 30 days past due", "31 - 60 days past due", "Aging bucket"],
      ["EUR", "USD", "Currency"],
      ["January 2026", "February 2026", "Group heading"],
    ]) {
      const report = filled(`
        #|;Date;Num;Amount
        0|${one};;;
        d|;01/13/2026;1;10.00
        0|${other};;;
        d|;01/14/2026;2;20.00`);
      expect(report.headers.slice(4)).toEqual([header]);
    }
  });

  test("rows with a customer of their own keep it", () => {
    const { headers } = filled(`
      #|;Date;Customer;Num;Amount
      0|North;;;;
      d|;01/13/2026;Smith;1;10.00
      d|;01/13/2026;Young;2;10.00
      0|South;;;;
      d|;01/14/2026;Jones;3;20.00`);
    expect(headers.slice(5)).toEqual(["Group heading"]);
  });

  const twoLevels = `
      #|;Date;Num;Amount
      0|Smith;;;
      d|;01/13/2026;1;10.00
      1|Job 1;;;
      d|;01/14/2026;2;20.00
      t|Total Job 1;;;20.00
      t|Total Smith;;;30.00
      0|Jones;;;
      d|;01/15/2026;3;5.00
      t|Total Jones;;;5.00`;

  test("rows right below the outer heading: it is the customer, the inner ones are jobs", () => {
    const { headers, rows } = filled(twoLevels, true);
    expect(headers.slice(4)).toEqual(["Customer name", "Group heading"]);
    expect(rows.map((row) => row.slice(4))).toEqual([
      ["Smith", ""],
      ["Smith", "Job 1"],
      ["Jones", ""],
    ]);
  });

  test("words and values in several cells are a column each", () => {
    const { headers, rows } = filled(`
      #|No;Type;Date;Ref;Balance
      0|A/C: ABS001;Name: ABS Garages Ltd;Contact: Mike;;
      d|12;SI;01/02/2026;16;93.90
      0|A/C: BBS001;Name: Bobs Building;Contact: Rob;;
      d|15;SI;14/02/2026;18;4.00`);
    expect(headers.slice(5)).toEqual(["A/C", "Name", "Contact"]);
    expect(rows.map((row) => row.slice(5))).toEqual([
      ["ABS001", "ABS Garages Ltd", "Mike"],
      ["BBS001", "Bobs Building", "Rob"],
    ]);
  });

  test("a customer named above the first header is the first rows' too", () => {
    const { rows } = filled(`
      .|Customer: Smith;;;
      #|Invoice;Date;Due;Amount
      d|1;2026-01-01;2026-02-01;10.00
      0|Customer: Jones;;;
      p|Invoice;Date;Due;Amount
      d|2;2026-01-03;2026-02-01;5.00`);
    expect(rows.map((row) => row[4])).toEqual(["Smith", "Jones"]);
  });

  test("a pivot table: blanks take the value above, an inner one none of another group", () => {
    const { headers, rows, furniture } = filled(`
      #|Region;Customer;Invoice;Date;Amount
      d|North;Smith;1;2026-01-01;10
      d|;;2;2026-01-02;20
      d|;Jones;3;2026-01-03;5
      t|North Total;;;;35
      d|South;Young;4;2026-01-03;1
      t|South Total;;;;1
      t|Grand Total;;;;36`);
    expect(headers).toHaveLength(5);
    expect(furniture).toEqual({ groups: 0, totals: true, fillDown: [0, 1] });
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["North", "Smith", "1"],
      ["North", "Smith", "2"],
      ["North", "Jones", "3"],
      ["South", "Young", "4"],
    ]);
  });

  test("a column that merely lacks values is not filled: there a customer comes again", () => {
    const { furniture } = filled(`
      #|Customer;Invoice;Date;Amount
      d|Smith;1;2026-01-01;10
      d|;2;2026-01-02;20
      d|Jones;3;2026-01-03;5
      d|;4;2026-01-03;5
      d|Smith;5;2026-01-03;5`);
    expect(furniture?.fillDown).toBeUndefined();
  });
});
