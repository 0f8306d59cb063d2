import { attributeOf } from "../xml.ts";
import type { Zip } from "../zip.server.ts";
import { builtInFormat, type NumberFormat, numberFormat } from "./number-format.ts";
import { readXml } from "./xml-part.server.ts";

/** The number format of each cell style, by its index; none where the workbook has no styles. */
export async function readStyles(
  zip: Zip,
  part: string | null,
  name: string,
): Promise<readonly NumberFormat[]> {
  if (part === null) return [];
  const custom = new Map<number, NumberFormat>();
  const styles: number[] = [];
  let inCells = false;
  await readXml(zip, part, name, {
    open(tag, attributes) {
      if (tag === "cellXfs") inCells = true;
      else if (tag === "numFmt") {
        const id = Number(attributeOf(attributes, "numFmtId"));
        custom.set(id, numberFormat(attributeOf(attributes, "formatCode") ?? ""));
      } else if (tag === "xf" && inCells) {
        styles.push(Number(attributeOf(attributes, "numFmtId") ?? "0"));
      }
    },
    close(tag) {
      if (tag === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  return styles.map((id) => custom.get(id) ?? builtInFormat(id));
}
