/** As `folded` of `app/scope` does it. */
const fold = (sql: string) =>
  `replace(replace(translate(lower(strip_accents(${sql})), 'łđø', 'ldo'), 'ß', 'ss'), 'æ', 'ae')`;

/** The condition that each of the words in the list `$find` stands somewhere in the texts of a row. */
export function findSql(
  columns: readonly { readonly column_name: string; readonly column_type: string }[],
): string {
  const texts = columns
    .filter(({ column_type: type }) => type === "VARCHAR" || type.startsWith("ENUM"))
    .map(({ column_name: name }) => `cast("${name}" as varchar)`);
  if (texts.length === 0) return "false";
  const folded = fold(`concat_ws(' ', ${texts.join(", ")})`);
  return `list_bool_and(list_transform($find, lambda word: contains(${folded}, word)))`;
}
