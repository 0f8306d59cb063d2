import { ask } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { type DocumentFacts, documentLife, documentsOf } from "../reports/document.server.ts";
import { type PageContext, part } from "./load.server.ts";

/**
 * A document by its number, with all that happened to it. Where several documents share
 * the number, the reader chooses among them by their customer.
 *
 * @throws Refusal `document.unknown` where there is none.
 */
export async function documentData(context: PageContext, number: string) {
  const { warehouse, scope, parameters } = context;
  const { asOf } = await ask(warehouse, scope);
  const found = await documentsOf(warehouse, number, parameters.get("customer") ?? "", asOf);
  const [first] = found;
  if (!first) throw new Refusal("document.unknown", { number }, 404);
  const documents = await Promise.all(
    found.slice(0, shownAtOnce).map(async (facts) => ({
      facts,
      life: await part(context, async () => ({
        events: await documentLife(warehouse, facts.document_key),
      })),
    })),
  );
  return { number, asOf, documents, others: found.slice(shownAtOnce) satisfies DocumentFacts[] };
}

/** More documents of one number than these are listed, and not told at length. */
const shownAtOnce = 5;

export type DocumentData = Awaited<ReturnType<typeof documentData>>;
