/** Tables as programs write them, and what befalls them on the way. */

export interface Writing {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly lineEnd: string;
  /** Columns that are always quoted; the others only where they must be. */
  readonly quoted: readonly number[];
}

export const plain: Writing = {
  delimiter: ",",
  quote: '"',
  escape: '"',
  lineEnd: "\r\n",
  quoted: [6, 7],
};

/** One row's cells as they are written, quotes and all. */
export function writtenCells(row: readonly string[], writing: Writing): string[] {
  const { delimiter, quote, escape: escaping, quoted } = writing;
  return row.map((cell, index) => {
    const must = cell.includes(delimiter) || /[\r\n]/.test(cell) || /^\s|\s$/.test(cell);
    if (!must && !quoted.includes(index) && !cell.includes(quote)) return cell;
    return quote + cell.replaceAll(quote, escaping + quote) + quote;
  });
}

export const writtenRow = (row: readonly string[], writing: Writing): string =>
  writtenCells(row, writing).join(writing.delimiter) + writing.lineEnd;

export const written = (rows: readonly (readonly string[])[], writing: Writing = plain): string =>
  rows.map((row) => writtenRow(row, writing)).join("");

/** A list of things in a shop: dates, times, counts, ids, prices, words, sentences, links, blanks. */
export const shop: readonly (readonly string[])[] = [
  ["DAY", "HOUR", "Qty", "ITEMID", "Price", "Kind", "Description", "Link", "Remarks"],
  ...Array.from({ length: 14 }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    const kinds = [
      "Men's Boots",
      "Lamp",
      "Pillow, Wool",
      'Table, Round 48"',
      "Women's  Rod 8 Wt.",
      "Socks",
    ];
    const sentences = [
      "These boots are rugged enough for the hills, yet light",
      "Great grip and breathability make these ideal for warm, dry days.",
      "A light feel in our 8\\'9\" length, designed for her.",
      "Our best-value vest: packed with 650-fill for warmth and protection.",
      "A pillow without commas",
    ];
    return [
      `${day}/0${(index % 6) + 1}/2018`,
      `${String(index % 24).padStart(2, "0")}:${index % 2 === 0 ? "00" : "15"}`,
      String(index % 11),
      `MG-${8769 + 7 * index}`,
      `$${(74.69 + index * 1.5).toFixed(2)}`,
      kinds[index % kinds.length] as string,
      sentences[index % sentences.length] as string,
      `https://www.example.com/item/MG_${8769 + 7 * index}.html`,
      "",
    ];
  }),
];

/** Open invoices as a ledger in central Europe writes them. */
export const invoices: readonly (readonly string[])[] = [
  ["Doklad", "Odběratel", "Vystaveno", "Splatnost", "Částka", "Zbývá", "Měna"],
  ...Array.from({ length: 25 }, (_, index) => [
    `FV2024${String(index + 1).padStart(4, "0")}`,
    ["Novák, s.r.o.", "ABC a.s.", 'Hotel "U Lva"', "Žďár & syn"][index % 4] as string,
    `${(index % 28) + 1}.${(index % 12) + 1}.2024`,
    `${((index + 14) % 28) + 1}.${((index + 1) % 12) + 1}.2024`,
    `${1 + index} ${String(200 + index * 3)},${String(10 + index)}`,
    index % 3 === 0 ? "0,00" : `${200 + index},50`,
    index % 5 === 0 ? "EUR" : "CZK",
  ]),
];

/** Names and words only. */
export const people: readonly (readonly string[])[] = [
  ["Given name", "Family name", "City", "Role"],
  ["Ann", "Lee", "Oslo", "Agent"],
  ["Bob", "Stone", "Rome", "Agent"],
  ["Cyd", "Marsh", "Oslo", "Manager"],
  ["Dov", "Field", "Kyiv", "Agent"],
  ["Eva", "Brook", "Rome", "Manager"],
];
