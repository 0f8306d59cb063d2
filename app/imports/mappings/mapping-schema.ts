import { z } from "zod";
import { isEncoding } from "../encodings.ts";
import type { Mapping } from "../mapping.ts";
import { type TableName, tableNames, tables } from "../tables.ts";
import { isValueOf } from "./column-value.ts";

/**
 * What a mapping that comes as a file must be. Anybody may have written it, and reading by it
 * makes queries of what it says: every part that is known is held to what it may be.
 */

const index = z.number().int().nonnegative();
const decimal = z.enum([".", ","]);
const dateOrder = z.enum(["ymd", "dmy", "mdy"]);
const marks = z.record(z.string(), z.enum(["+", "-", "="]));
const words = z.array(z.string());
const side = z.looseObject({ index, marks: z.record(z.string(), z.enum(["+", "-"])) });
const short = z.string().max(20);

const layout = z.looseObject({
  container: z.enum(["csv", "sheet", "parquet", "json_lines"]),
  encoding: z.string().refine((label) => label === "utf-8" || isEncoding(label)),
  delimiter: short,
  widths: z.array(index).optional(),
  quote: short,
  escape: short,
  wrapped: z.literal(true).optional(),
  headerRecord: index.nullable(),
  headerRecords: index.optional(),
  firstRecord: index,
  lastRecord: index.optional(),
  headers: words.min(1),
});

const source = z.looseObject({
  column: z.string(),
  index,
  dateOrder: dateOrder.optional(),
  decimal: decimal.optional(),
  choices: z.record(z.string(), z.string()).optional(),
  negate: z.boolean().optional(),
  minus: index.optional(),
  plus: index.optional(),
  late: z.literal(true).optional(),
  orElse: index.optional(),
  prefix: z.string().optional(),
  time: z.enum(["milliseconds", "seconds", "minutes", "hours"]).optional(),
  unit: z.number().finite().positive().optional(),
  marks: marks.optional(),
  side: side.optional(),
  behind: z.looseObject({ mark: z.enum([":", "/"]), labels: words.min(1), ends: words }).optional(),
});

const condition = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("words"),
    index,
    words,
    within: z.literal(true).optional(),
    code: z.literal(true).optional(),
    except: z.literal(true).optional(),
  }),
  z.looseObject({
    kind: z.literal("amount"),
    index,
    decimal,
    minus: index.optional(),
    plus: index.optional(),
    marks: marks.optional(),
    side: side.optional(),
    sign: z.enum(["positive", "negative", "not_negative", "not_positive"]),
  }),
]);

const table = z
  .looseObject({
    table: z.enum(tableNames as unknown as [TableName, ...TableName[]]),
    when: z.array(condition).optional(),
    unpivot: z
      .looseObject({
        nameColumn: z.string(),
        valueColumn: z.string(),
        from: z.array(z.looseObject({ index, name: z.string() })).min(1),
        decimal,
        unit: z.number().finite().positive().optional(),
        skipBlank: z.literal(true).optional(),
      })
      .optional(),
    sources: z.array(source),
    constants: z.array(z.object({ column: z.string(), value: z.string() })),
  })
  .refine(({ table: name, sources, constants, unpivot }) => {
    const columnOf = (column: string) => tables[name].columns.find((each) => each.name === column);
    const isChoice = (column: string, value: string) => {
      const found = columnOf(column);
      return found !== undefined && isValueOf(found, value);
    };
    return (
      sources.every(
        ({ column, choices = {} }) =>
          columnOf(column) && Object.values(choices).every((value) => isChoice(column, value)),
      ) &&
      constants.every(({ column, value }) => isChoice(column, value)) &&
      (unpivot === undefined ||
        (["money", "number"].includes(columnOf(unpivot.valueColumn)?.type ?? "") &&
          unpivot.from.every((each) => isChoice(unpivot.nameColumn, each.name))))
    );
  });

const parts = z.array(z.looseObject({ index, negate: z.literal(true).optional() }));
const day = z.union([
  z.looseObject({ index, dateOrder }),
  z.looseObject({ day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
]);
const check = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("sum"), index, decimal, of: parts }),
  z.looseObject({
    kind: z.literal("running"),
    index,
    decimal,
    of: parts,
    group: index.optional(),
    upward: z.literal(true).optional(),
  }),
  z.looseObject({
    kind: z.literal("days"),
    index,
    from: day,
    to: day,
    floored: z.literal(true).optional(),
  }),
]);

const mapping = z
  .looseObject({
    layout,
    shape: z.enum(["table", "flat_list", "open_items", "debtor_list", "aging_report", "ledger"]),
    tables: z.array(table).min(1),
    gone: z.enum(["paid", "open"]).optional(),
    mends: z.object({ importId: index, index }).optional(),
    leftOut: z.array(
      z.object({ index, reason: z.enum(["unknown", "derived", "not_needed", "empty"]) }),
    ),
    checks: z.array(check).optional(),
  })
  .refine((value) => everyIndex(value).every((each) => each < value.layout.headers.length));

/** A mapping of which every part is sound, and which reads no column that the file lacks. */
export const mappingSchema = z.custom<Mapping>((value) => mapping.safeParse(value).success);

/** The number under each `index`, `minus`, `plus`, `orElse` and `group`, wherever it stands below. */
function everyIndex(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    typeof each === "number" && ["index", "minus", "plus", "orElse", "group"].includes(name)
      ? [each]
      : everyIndex(each),
  );
}
