import type { Question, Source } from "../mapping.ts";
import { isRefund, recordKindOf } from "./record-kinds.ts";
import { amountIn } from "./sides.ts";
import type { Profile } from "./values.ts";

/** Payments below zero, as books have what they credit: turned where a column calls them payments, else asked. */
export interface CreditsBelow {
  readonly isSure: boolean;
  readonly question: Question;
}

/**
 * A list of payments nearly all of which stand below zero: its system writes credits so, or money
 * went back to customers. Null where amounts stand above zero, or something says that they were given back.
 */
export function creditsBelow(
  sources: readonly Source[],
  profiles: readonly Profile[],
): CreditsBelow | null {
  const source = sources.find(({ column }) => column === "amount");
  const profile = profiles.find(({ index }) => index === source?.index);
  if (source === undefined || profile === undefined) return null;
  if (source.minus !== undefined || source.plus !== undefined || source.side !== undefined)
    return null;
  let [above, below] = [0, 0];
  for (let row = 0; row < profile.values.length; row += 1) {
    const amount = amountIn(profile, row) ?? 0;
    if (amount > 0) above += 1;
    if (amount < 0) below += 1;
  }
  if (below === 0 || above * 9 > below) return null;
  const words = profiles.filter(({ index, distinct }) => index !== profile.index && distinct <= 30);
  if (words.some(({ header, values }) => isRefund(header) || values.some(isRefund))) return null;
  const isSure = words.some(
    ({ filled, values }) =>
      filled > values.length * 0.9 &&
      values.every((cell) => cell.trim() === "" || recordKindOf(cell) === "payment"),
  );
  return {
    isSure,
    question: {
      about: "sign",
      index: profile.index,
      choices: [{ value: "received" }, { value: "given_back" }],
    },
  };
}

/** What stands below zero was received. */
export const withTurnedAmounts = (sources: readonly Source[]): Source[] =>
  sources.map((source) => {
    if (source.column !== "amount") return source;
    const { negate, ...own } = source;
    return negate === true ? own : { ...own, negate: true };
  });
