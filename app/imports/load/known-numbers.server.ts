import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { Recognition } from "../mapping.ts";

/**
 * What is asked about a reference of payments, answered by the invoices that are loaded: half of the
 * numbers or more are theirs. Where none is, that it is something else is proposed.
 */
export async function withKnownNumbers(
  warehouse: Warehouse,
  recognition: Recognition,
): Promise<Recognition> {
  const asked = recognition.questions.find(({ about }) => about === "reference");
  const numbers = asked?.words ?? [];
  if (asked === undefined || numbers.length === 0) return recognition;
  const [found] = await warehouse.query<{ known: number; loaded: number }>(
    `select
        count(distinct lower(trim(invoice_id))) filter (
            where list_contains(from_json($numbers, '["VARCHAR"]'), lower(trim(invoice_id)))
        ) as known,
        count(*) as loaded
      from received.invoices`,
    { numbers: JSON.stringify(numbers) },
  );
  const { known = 0, loaded = 0 } = found ?? {};
  const others = recognition.questions.filter((each) => each !== asked);
  if (known * 2 >= numbers.length) return { ...recognition, questions: others };
  if (known > 0 || loaded === 0) return recognition;
  return {
    ...recognition,
    questions: [...others, { ...asked, choices: [...asked.choices].reverse() }],
  };
}
