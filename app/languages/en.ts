/**
 * Every text of the product in English, as ICU messages. An id is
 * `area.what`; the areas stand in alphabetical order.
 */
export const en = {
  "app.name": "Recoup",

  // refusals: what is wrong, where, and what to do
  "warehouse.locked":
    "The warehouse {file} is in use by another process ({process}). Stop that process, or choose another folder with --data.",
} as const satisfies Record<string, string>;
