import type { Condition, Message } from "../mapping.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import type { Evidence } from "./decide.server.ts";
import { conditionWord } from "./record-kinds.ts";
import { distinctCells } from "./whole-file.server.ts";

/** Only so many different words are those of a status. */
const mostWords = 30;

/**
 * A list of payments with their status, where some failed or are still to come: only the
 * others were received. Null where no column says so.
 */
export async function receivedOnly(
  { opened, sample, profiles }: Evidence,
  taken: ReadonlySet<number>,
): Promise<{ when: Condition; reason: Message } | null> {
  for (const { index, header, values, distinct } of profiles) {
    if (taken.has(index) || distinct === 0 || distinct > mostWords) continue;
    if (!values.some((cell) => isNamed("not_received", cell))) continue;
    const cells = sample.complete
      ? [...new Set(values)]
      : await distinctCells(opened, sample.layout, index);
    const words = [...new Set(cells.map(conditionWord))];
    const lost = words.filter((word) => isNamed("not_received", word));
    const received = words.filter((word) => !lost.includes(word));
    if (received.every((word) => word === "")) continue;
    return {
      when: { kind: "words", index, words: received },
      reason: { id: "imports.reason.not_received", values: { header, words: lost.join(", ") } },
    };
  }
  return null;
}
