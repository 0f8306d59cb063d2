import { isNamed, payablesWord, speaksOfCustomers } from "../vocabulary/vocabulary.ts";
import { bankStatementOf } from "./bank.ts";
import type { Profile } from "./values.ts";

/** What of a file speaks for or against it: its columns and its titles. */
interface Spoken {
  readonly profiles: readonly Profile[];
  readonly titles: readonly string[];
}

/** What says that a file is about what we owe, not what we are owed; null where nothing does. */
export function payables(evidence: Spoken): string | null {
  const headers = evidence.profiles.map((profile) => profile.header);
  const isOwedToUs = headers.some(
    (header) => !isNamed("payables", header) && speaksOfCustomers(header),
  );
  const party = headers.find(
    (header) => isNamed("payables", header) && !(isNamed("bank", header) && statesBoth(evidence)),
  );
  if (party !== undefined && !isOwedToUs) return party;
  for (const profile of evidence.profiles) {
    if (!isNamed("ledger", profile.header)) continue;
    const filled = profile.values.filter((cell) => cell.trim() !== "");
    const payable = filled.filter(
      (cell) => isNamed("payables", cell) || payablesWord(cell) !== null,
    );
    if (filled.length > 0 && payable.length > filled.length / 2) {
      return `${profile.header}: ${payable[0]?.trim() ?? ""}`;
    }
  }
  if (isOwedToUs) return null;
  return evidence.titles.find((title) => payablesWord(title) !== null) ?? null;
}

/** Whether it may be an account on which money came in and went out: to its bank we are a payee too. */
function statesBoth({ profiles, titles }: Spoken): boolean {
  const bank = bankStatementOf(profiles, titles, null);
  const rows = profiles[0]?.values.length ?? 0;
  return bank !== null && bank.paidOut.length > 0 && bank.paidOut.length < rows;
}
