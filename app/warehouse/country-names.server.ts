import type { Transaction } from "./warehouse.ts";

/** The languages that a file may name countries in. */
const languages = ["en", "pl", "sv", "cs", "lt", "fil", "de", "fr", "nl", "es"];

/** Names in use that no list of names has. */
const others: readonly (readonly [name: string, code: string])[] = [
  ["usa", "US"],
  ["u.s.", "US"],
  ["u.s.a.", "US"],
  ["united states of america", "US"],
  ["uk", "GB"],
  ["u.k.", "GB"],
  ["great britain", "GB"],
  ["england", "GB"],
  ["czech republic", "CZ"],
  ["česká republika", "CZ"],
  ["the philippines", "PH"],
];

/** The codes that have a name and mean a country: not those of unions, nor those free for any use. */
function codes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !/^(X[A-JL-Z]|ZZ|EU|EZ|UN|QO)$/.test(code) && english.of(code) !== undefined);
}

/** The code in force for one that was replaced: GB for UK. */
const inForce = (code: string) => new Intl.Locale(`und-${code}`).region ?? code;

/** Builds `marts.country_names`: countries by their names, in small letters, and by their codes. */
export async function buildCountryNames({ connection, query }: Transaction): Promise<void> {
  const names = new Map<string, string>(others);
  const known = codes();
  for (const code of known) names.set(code.toLowerCase(), inForce(code));
  for (const language of languages) {
    const named = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of known) {
      const name = named.of(code)?.toLowerCase();
      // A name that means another country in a language asked earlier keeps its meaning.
      if (name !== undefined && !names.has(name)) names.set(name, inForce(code));
    }
  }
  await connection.run(
    "create or replace table marts.country_names (name varchar, country_code varchar)",
  );
  await query("insert into marts.country_names select unnest($names), unnest($codes)", {
    names: [...names.keys()],
    codes: [...names.values()],
  });
}
