import { languages } from "../../../app/imports/vocabulary/languages.ts";
import { nameKey } from "../../../app/imports/vocabulary/names.ts";
import type { Dice } from "../any-table/dice.ts";

const lists = [
  ...(["derived", "not_needed", "debts", "paid", "balance", "debit", "credit", "bank"] as const),
  ...(["ledger", "payables", "times", "refunded", "legal_numbers", "lines"] as const),
];

/** The names of a language by the place that they stand in: a column, or a list of words. */
const namesOf = new Map(
  [...languages].map(([code, language]) => [
    code,
    new Map<string, readonly string[]>([
      ...Object.entries(language.columns),
      ...lists.map((list) => [list, language[list] ?? []] as const),
    ]),
  ]),
);

/** All places in which a name stands, and the languages that it stands there in. */
const placesOf = new Map<string, Map<string, Set<string>>>();
for (const [code, places] of namesOf) {
  for (const [place, names] of places) {
    for (const key of names.map(nameKey)) {
      const known = placesOf.get(key) ?? new Map<string, Set<string>>();
      known.set(place, (known.get(place) ?? new Set()).add(code));
      placesOf.set(key, known);
    }
  }
}

const places = (name: string) => [...(placesOf.get(nameKey(name))?.keys() ?? [])].sort().join(" ");

/**
 * Another name of a column that stands in the very places that its own name stands in, of a language
 * or, without one, of those that have its own; the same where there is none.
 */
export function anotherName(dice: Dice, name: string, language: string | null): string {
  const own = placesOf.get(nameKey(name));
  if (own === undefined) return name;
  const codes =
    language === null ? [...new Set([...own.values()].flatMap((each) => [...each]))] : [language];
  const names = codes.flatMap((code) =>
    [...own.keys()].flatMap((place) => namesOf.get(code)?.get(place) ?? []),
  );
  const others = names.filter(
    (each) => nameKey(each) !== nameKey(name) && places(each) === places(name),
  );
  return others.length === 0 ? name : dice.of(others);
}
