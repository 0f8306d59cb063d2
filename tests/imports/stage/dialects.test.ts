import { describe, expect, test } from "vitest";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { staged, withFile } from "./staging.ts";

const rows = [
  ["Invoice No", "Customer No", "Invoice date", "Due date", "Amount", "Currency"],
  ["00123", "C1", "2024-01-31", "2024-02-29", "10.50", "EUR"],
  ["00124", "C2", "2024-02-01", "2024-03-01", "20.00", "EUR"],
  ["00125", "C1", "2024-02-03", "2024-03-04", "30.25", "EUR"],
];
const joined = (delimiter: string) => rows.map((row) => `${row.join(delimiter)}\n`).join("");

async function expectLoaded(content: string | Buffer, lines: readonly string[] = ["2", "3", "4"]) {
  await staged("invoices.txt", content, async (outcome) => {
    expect(outcome.rejects).toEqual([]);
    const found = await outcome.rows("invoices");
    expect(found.map((row) => [row.line, row.invoice_id, row.due_date, row.amount])).toEqual([
      [lines[0], "00123", "2024-02-29", "10.5000"],
      [lines[1], "00124", "2024-03-01", "20.0000"],
      [lines[2], "00125", "2024-03-04", "30.2500"],
    ]);
  });
}

describe("a list of invoices is loaded", () => {
  test.each(["||", "§", "\u001f", ", ", "|~|", "^", "_", "/", "%", "\\"])(
    "with %j between cells",
    async (delimiter) => {
      await expectLoaded(joined(delimiter));
    },
  );

  test.each(["\v", "\f", "\u001e", "\u0085", "\u2028", "\u2029"])(
    "with %j after each record",
    async (end) => {
      const text = joined(",").replaceAll("\n", end);
      await expectLoaded(text);
      await expectLoaded(text.slice(0, -end.length));
      await expectLoaded(Buffer.from(`\ufeff${text}`, "utf16le"));
      await expectLoaded(Buffer.from(`\ufeff${text}`, "utf16le").swap16());
      if (end === "\u0085") await expectLoaded(Buffer.from(text.replace("C2", "Zoë"), "latin1"));
    },
  );

  test("in columns of fixed width, with a line of dashes below the headers", async () => {
    const widths = [12, 13, 14, 12, 8, 8];
    const padded = rows.map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join(" ")
        .trimEnd(),
    );
    await expectLoaded(`${padded.join("\n")}\n`);
    const rule = widths.map((width) => "-".repeat(width)).join(" ");
    const [header, ...data] = padded;
    await expectLoaded(`${[header, rule, ...data].join("\n")}\n`, ["3", "4", "5"]);
  });

  test("with another delimiter in one row, and a stray quote told", async () => {
    const text = joined(",").replace(
      "00124,C2,2024-02-01,2024-03-01,20.00,EUR",
      "00124;C2;2024-02-01;2024-03-01;20.00;EUR",
    );
    await expectLoaded(text);
    const stray = joined(",").replace("C2", '"C2').replace("EUR\n00125", '"EUR"\n00125');
    await staged("invoices.txt", stray, async (outcome) => {
      expect(outcome.rejects.map((each) => [each.line, each.reason.id])).toEqual([
        [3, "imports.reject.unclosed_quote"],
      ]);
      expect(outcome.staged.read).toBe(3);
    });
  });

  test("below a smaller table of other columns, and every record of its own is accounted for", async () => {
    const text = `Contact,Phone\nAnn,123\nBob,456\n\n${joined(",")}`;
    await staged("invoices.txt", text, async (outcome) => {
      const found = await outcome.rows("invoices");
      expect(found.map((row) => row.invoice_id)).toEqual(["00123", "00124", "00125"]);
      expect(outcome.staged.read).toBe(3);
    });
    await staged(
      "invoices.txt",
      `${joined(",")}\nContact,Phone\nAnn,123\nBob,456\n`,
      async (outcome) => {
        const found = await outcome.rows("invoices");
        expect(found.map((row) => row.invoice_id)).toEqual(["00123", "00124", "00125"]);
        expect(outcome.rejects).toEqual([]);
        expect(outcome.staged.read).toBe(3);
      },
    );
  });
});

test("the beginning of a file is read as all of it, in its encoding and by its own dialect", async () => {
  const many = Array.from(
    { length: 20_000 },
    (_, at) => `${at};Zoë;2024-01-31;2024-02-29;${at},50`,
  );
  const content = Buffer.from(
    `\ufeff${["Invoice No;Customer No;Invoice date;Due date;Amount", ...many].join("\r\n")}`,
    "utf16le",
  );
  await withFile("invoices.txt", content, async (file, out) => {
    const { mapping } = await recogniseFile({ file });
    if (mapping === null) throw new Error("nothing was recognised");
    const begun = await stageFile({ file, mapping, out, onlyBeginning: true });
    expect(begun.tables.map(({ table }) => table)).toEqual(["invoices"]);
    expect(begun.rejected).toBe(0);
    expect(begun.read).toBeGreaterThan(1000);
    expect(begun.read).toBeLessThan(20_000);
    expect((await stageFile({ file, mapping, out })).read).toBe(20_000);
  });
});
