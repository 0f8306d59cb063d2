import { type ZipMember, zipOf } from "./zip.ts";

export interface TestSheet {
  readonly name: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows: string;
  /** What stands before and after it: columns, merged cells. */
  readonly before?: string;
  readonly after?: string;
  /** ` state="hidden"` and the like. */
  readonly attributes?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly strings?: readonly string[];
  /** Format codes by their numbers, and the number of each cell style's format. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly workbook?: string;
  /** Parts to put in place of others, or beside them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Buffer | null>>;
  /** What each part is called in the zip. */
  readonly pathOf?: (path: string) => string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook made of plain XML, as little of it as a test needs. */
export function workbookOf(book: TestWorkbook): Buffer {
  const parts: Record<string, string | Buffer | null> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${book.workbook ?? ""}<sheets>${book.sheets
      .map(
        ({ name, attributes }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${attributes ?? ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}">${book.sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="rId91" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId92" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  };
  for (const [index, { rows, before, after }] of book.sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${before ?? ""}<sheetData>${rows}</sheetData>${after ?? ""}</worksheet>`;
  }
  if (book.strings) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${book.strings
      .map((item) => (item.startsWith("<") ? `<si>${item}</si>` : `<si><t>${item}</t></si>`))
      .join("")}</sst>`;
  }
  if (book.styles) {
    const codes = Object.entries(book.formats ?? {});
    parts["xl/styles.xml"] = `<styleSheet xmlns="${main}"><numFmts>${codes
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${book.styles
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join("")}</cellXfs></styleSheet>`;
  }
  const members: ZipMember[] = [];
  for (const [path, content] of Object.entries({ ...parts, ...book.parts })) {
    if (content !== null) members.push({ path: book.pathOf?.(path) ?? path, content });
  }
  return zipOf(members);
}

/** A sheet's rows of inline strings and numbers: `["A", 1]` is row 1 with A1 and B1. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) => {
        if (cell === null) return "";
        const at = `${String.fromCharCode(65 + column)}${row + 1}`;
        return typeof cell === "number"
          ? `<c r="${at}"><v>${cell}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${row + 1}">${inside.join("")}</row>`;
    })
    .join("");
}
