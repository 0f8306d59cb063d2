import fc from "fast-check";
import { expect, test } from "vitest";
import type { Layout, Mapping } from "../../../app/imports/mapping.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { Refusal } from "../../../app/refusal.ts";
import { withFile } from "./staging.ts";

const layout: Layout = {
  container: "csv",
  encoding: "utf-8",
  delimiter: ",",
  quote: '"',
  escape: '"',
  headerRecord: 1,
  firstRecord: 2,
  headers: ["Customer No", "Customer name"],
};
const mapping: Mapping = {
  layout,
  shape: "table",
  tables: [
    {
      table: "customers",
      sources: [
        { column: "customer_id", index: 0 },
        { column: "name", index: 1 },
      ],
      constants: [],
    },
  ],
  leftOut: [],
};

/** Every id that stands at the start of a line must be found again: as a row or in a reject. */
async function account(
  body: Buffer,
): Promise<{ read: number; rows: number; rejected: number } | string> {
  const content = Buffer.concat([Buffer.from("Customer No,Customer name\n"), body]);
  return withFile("customers.csv", content, async (file, out) => {
    try {
      const staged = await stageFile({ file, mapping, out });
      return { read: staged.read, rows: staged.tables[0]?.rows ?? -1, rejected: staged.rejected };
    } catch (cause) {
      if (cause instanceof Refusal) return cause.id;
      throw cause;
    }
  });
}

test("whatever the bytes are, what was read is rows and rejects, or it is refused", async () => {
  const piece = fc.constantFrom(
    '"',
    ",",
    "\n",
    "\r\n",
    "\r",
    "a",
    "1",
    " ",
    "\u0000",
    '""',
    "é",
    "\u001f",
    "\ufeff",
    "\u001e",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(""))),
        fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      ),
      async (body) => {
        const result = await account(body);
        if (typeof result === "string") expect(result).toMatch(/^imports\./);
        else expect(result.rows + result.rejected).toBe(result.read);
      },
    ),
    { seed: 3, numRuns: 60 },
  );
});

test("records without quotes are counted exactly: every line with anything in it", async () => {
  const line = fc.constantFrom("1,a", "2", "", ",", "3,b,c", "4,\u00a0");
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const result = await account(Buffer.from(lines.join("\n")));
      // Lines of blanks only are skipped; "3,b,c" is wider than the headers.
      const rejected = lines.filter((each) => each === "3,b,c").length;
      const rows = lines.filter((each) => ["1,a", "2", "4,\u00a0"].includes(each)).length;
      expect(result).toEqual({ read: rows + rejected, rows, rejected });
    }),
    { seed: 4, numRuns: 30 },
  );
});
