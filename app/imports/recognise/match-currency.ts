import type { Message } from "../mapping.ts";
import { currencyInHeader } from "../vocabulary/names.ts";
import { namesLocalCurrency } from "../vocabulary/vocabulary.ts";
import type { Match } from "./matched.ts";
import type { Profile } from "./values.ts";

/** The currencies that a column's cells name. */
function currenciesIn(profile: Profile): Set<string> {
  return new Set(
    profile.values.map((cell) => cell.trim().toUpperCase()).filter((cell) => cell !== ""),
  );
}

/**
 * Amounts of a document stand in its currency, in the currency of the books, or in both.
 * Where the file has both they are never mixed: the document's amounts go with its
 * currency, and the amounts of the books with theirs only where there are no others.
 */
export function oneCurrency(
  pairs: readonly Match[],
  profiles: readonly Profile[],
): { pairs: readonly Match[]; reasons: readonly Message[] } {
  const money = pairs.filter((pair) => pair.column.type === "money");
  const local = money.filter((pair) => namesLocalCurrency(pair.profile.header));
  const codes = profiles.filter((profile) => profile.filled > 0 && profile.currencies >= 0.5);
  if (local.length === 0 || !isMixed(codes, local)) return { pairs, reasons: [] };
  const leading = (pair: Match) =>
    pair.column.name === "amount" || pair.column.name === "open_amount";
  const ofDocument = money.some(
    (pair) => leading(pair) && pair.strength >= 0.4 && !namesLocalCurrency(pair.profile.header),
  );
  const fits = (pair: Match) =>
    (pair.column.type !== "money" && pair.column.type !== "currency") ||
    namesLocalCurrency(pair.profile.header) !== ofDocument;
  const left = [
    ...new Set(pairs.filter((pair) => leading(pair) && !fits(pair)).map((pair) => pair.profile)),
  ];
  return {
    pairs: pairs.filter(fits),
    reasons: left.map(({ header }) => ({
      id: ofDocument ? "imports.reason.local_currency" : "imports.reason.document_currency",
      values: { header },
    })),
  };
}

/** Whether amounts of the books may be in another currency than the document's column says. */
function isMixed(codes: readonly Profile[], local: readonly Match[]): boolean {
  const named = new Set(codes.flatMap((profile) => [...currenciesIn(profile)]));
  if (named.size > 1) return true;
  const [only] = named;
  return local.some(({ profile }) => {
    const stated = currencyInHeader(profile.header);
    return only !== undefined && stated !== null && stated !== only;
  });
}
