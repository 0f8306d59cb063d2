import { Refusal } from "../../../refusal.ts";
import { attributeOf, attributesOf } from "../xml.ts";
import type { Zip } from "../zip.server.ts";
import type { DateSystem } from "./cell-text.ts";
import { readXml } from "./xml-part.server.ts";

export interface SheetInfo {
  readonly name: string;
  /** Where the sheet's cells stand in the zip. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself, without any cell. */
export interface WorkbookInfo {
  readonly sheets: readonly SheetInfo[];
  readonly dateSystem: DateSystem;
  /** Formulas are worked out when the file is opened: what stands in the cells may be no result. */
  readonly isCalculatedOnLoad: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, which transitional and strict workbooks share. */
  readonly type: string;
  readonly part: string;
}

/**
 * Finds a workbook's sheets as the workbook itself says, by its relationships.
 *
 * @throws Refusal `imports.workbook.broken`.
 */
export async function readWorkbook(zip: Zip, name: string): Promise<WorkbookInfo> {
  const known = (part: string) => zip.find(part);
  const top = await relationships(zip, name, "_rels/.rels", "", known);
  const workbook =
    top.find(({ type }) => type === "officedocument")?.part ?? known("xl/workbook.xml");
  if (workbook === null)
    throw new Refusal("imports.workbook.broken", { file: name, part: "xl/workbook.xml" });
  const slash = workbook.lastIndexOf("/");
  const folder = workbook.slice(0, slash + 1);
  const own = `${folder}_rels/${workbook.slice(slash + 1)}.rels`;
  const related = await relationships(zip, name, own, folder, known);

  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let dateSystem: DateSystem = 1900;
  let isCalculatedOnLoad = false;
  await readXml(zip, workbook, name, {
    open(tag, attributes) {
      if (tag === "workbookPr") {
        if (/^(1|true)$/i.test(attributeOf(attributes, "date1904") ?? "")) dateSystem = 1904;
      } else if (tag === "calcPr") {
        isCalculatedOnLoad = /^(1|true)$/i.test(attributeOf(attributes, "fullCalcOnLoad") ?? "");
      } else if (tag === "sheet") {
        const all = attributesOf(attributes);
        // The relationship's id has a prefix that each program chooses for itself.
        const id = [...all].find(([key]) => key === "id" || key.endsWith(":id"))?.[1] ?? "";
        const state = all.get("state") ?? "visible";
        listed.push({ name: all.get("name") ?? "", id, isHidden: state !== "visible" });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  const part = (type: string, fallback: string) =>
    related.find((each) => each.type === type)?.part ?? known(`${folder}${fallback}`);
  const sheets: SheetInfo[] = [];
  const isRelated = related.some(({ type }) => type.endsWith("sheet"));
  for (const [index, { name: sheet, id, isHidden }] of listed.entries()) {
    const relation = related.find((each) => each.id === id);
    // Where nothing says which part is which, they are numbered in the workbook's order.
    const numbered = isRelated ? null : known(`${folder}worksheets/sheet${index + 1}.xml`);
    // Sheets of charts, dialogues and macros have no cells.
    const own = relation?.type === "worksheet" ? relation.part : numbered;
    if (own !== null) sheets.push({ name: sheet, part: own, isHidden });
  }
  return {
    sheets,
    dateSystem,
    isCalculatedOnLoad,
    sharedStrings: part("sharedstrings", "sharedStrings.xml"),
    styles: part("styles", "styles.xml"),
  };
}

/** Relationships whose parts are there; `.rels` itself need not be. */
async function relationships(
  zip: Zip,
  name: string,
  rels: string,
  folder: string,
  known: (part: string) => string | null,
): Promise<Relationship[]> {
  const path = known(rels);
  if (path === null) return [];
  const found: Relationship[] = [];
  await readXml(zip, path, name, {
    open(tag, attributes) {
      if (tag !== "Relationship") return;
      const all = attributesOf(attributes);
      const target = all.get("Target") ?? "";
      // Some programs name a part from the top of the zip, and do not say so.
      const part = known(resolved(folder, target)) ?? known(resolved("", target));
      if (part === null) return;
      const type = (all.get("Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
      found.push({ id: all.get("Id") ?? "", type, part });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** A relationship's target, from the folder of the part it belongs to or from the top. */
function resolved(folder: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  const names = plain.startsWith("/") ? [] : folder.split("/").filter((name) => name !== "");
  for (const name of plain.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
