import type { SideMarks } from "../mapping.ts";
import { text, trimmed } from "./cells.ts";

/** The words of a column of sides that give one sign, as a list of SQL. */
const wordsOf = ({ marks }: SideMarks, sign: "+" | "-") =>
  `cast([${Object.keys(marks)
    .filter((word) => marks[word] === sign)
    .map(text)
    .join(", ")}] as varchar[])`;

const wordIn = ({ index }: SideMarks) => `lower(${trimmed(`x${index}`)})`;

/** An amount with the sign that the column of sides gives it; null where its word says nothing. */
export function signedBy(side: SideMarks, value: string): string {
  return `case when list_contains(${wordsOf(side, "+")}, ${wordIn(side)}) then ${value}
    when list_contains(${wordsOf(side, "-")}, ${wordIn(side)}) then -${value} end`;
}

/** Whether the column of sides says nothing that is known, not even a word. */
export function isSideUnknown(side: SideMarks): string {
  const known = [wordsOf(side, "+"), wordsOf(side, "-")];
  return `not coalesce(${known.map((words) => `list_contains(${words}, ${wordIn(side)})`).join(" or ")}, false)`;
}
