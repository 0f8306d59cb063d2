import { declaration, escaped, mainSpace } from "./sheet-xml.ts";

/** The cell formats that every workbook has; those of numbers follow them. */
export const styles = { plain: 0, heading: 1, name: 2, words: 3, firstNumber: 4 } as const;

interface Book {
  /** Of its sheets, in their order. */
  readonly names: readonly string[];
  /** The number formats of its cells, as Excel writes them. */
  readonly formats: readonly string[];
  /** Of each sheet the cells that are repeated on every printed page and that can be filtered. */
  readonly titled: readonly boolean[];
  readonly creator: string;
}

const office = "http://schemas.openxmlformats.org";
const packageSpace = `${office}/package/2006`;
const relations = `${office}/officeDocument/2006/relationships`;
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook is made of beside its sheets, which stand at `xl/worksheets/sheet1.xml` and so on. */
export function bookParts(
  book: Book,
): { readonly path: string; readonly text: readonly string[] }[] {
  const part = (path: string, xml: string) => ({ path, text: [declaration + xml] });
  const { names } = book;
  const each = (xml: (name: string, number: number) => string) =>
    names.map((name, at) => xml(name, at + 1)).join("");
  return [
    part(
      "[Content_Types].xml",
      `<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>` +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
        `${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${main}.worksheet+xml"/>`)}</Types>`,
    ),
    part(
      "_rels/.rels",
      `<Relationships xmlns="${packageSpace}/relationships">` +
        `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>` +
        `<Relationship Id="rId2" Type="${packageSpace}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
    part(
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:creator>${escaped(book.creator)}</dc:creator></cp:coreProperties>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packageSpace}/relationships">` +
        each(
          (_, number) =>
            `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        ) +
        `<Relationship Id="rId${names.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `<workbook xmlns="${mainSpace}" xmlns:r="${relations}"><sheets>` +
        each(
          (name, number) =>
            `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
        ) +
        `</sheets>${printTitles(book)}</workbook>`,
    ),
    part("xl/styles.xml", stylesXml(book.formats)),
  ];
}

/** The header stands on every printed page. */
function printTitles({ names, titled }: Book): string {
  const defined = names.flatMap((name, at) =>
    titled[at]
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`
      : [],
  );
  return defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "";
}

/** Numbers of Excel's own formats are below this. */
const firstFormat = 164;

function stylesXml(formats: readonly string[]): string {
  const top = '<alignment vertical="top" wrapText="1"/>';
  const format = (code: string, at: number) =>
    `<numFmt numFmtId="${firstFormat + at}" formatCode="${escaped(code)}"/>`;
  const cell = (_: string, at: number) =>
    `<xf numFmtId="${firstFormat + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const numbers = formats.length
    ? `<numFmts count="${formats.length}">${formats.map(format).join("")}</numFmts>`
    : "";
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  return (
    `<styleSheet xmlns="${mainSpace}">${numbers}` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.firstNumber + formats.length}">` +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${top}</xf>` +
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${top}</xf>` +
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf>` +
    `${formats.map(cell).join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
