import { factsOf, memberName } from "../imports/duplicates/facts.server.ts";
import { findDuplicates } from "../imports/duplicates/find.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { ask } from "../metrics/question.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Arguments } from "./arguments.ts";
import { type Console, exitCode, plainTable, UsageError } from "./console.ts";

export const duplicatesOptions = { valued: ["data"], flags: ["json"] } as const;

/** `duplicates [--json]`: ids that may mean one thing and on which nobody has said a word. */
export async function runDuplicates(
  warehouse: Warehouse,
  args: Arguments,
  { out }: Console,
): Promise<number> {
  const [word] = args.words;
  if (word !== undefined) throw new UsageError("command.too_many", { text: word });
  const groups = await findDuplicates(warehouse);
  if (args.options.has("json")) {
    out(JSON.stringify(groups.map(({ kind, reasons, ids }) => ({ kind, reasons, ids }))));
    return exitCode.done;
  }
  if (groups.length === 0) out(text(currentLocale(), "command.duplicates.none"));
  const { asOf } = await ask(warehouse, { where: {} });
  const facts = await factsOf(warehouse, groups, asOf);
  for (const { kind, reasons, ids } of groups) {
    const because = reasons
      .map((reason) => text(currentLocale(), `duplicates.because.${reason}`))
      .join(" ");
    out(`${text(currentLocale(), `tables.${kind}`)}: ${because}`);
    const rows = ids.flatMap((id) =>
      (facts.get(memberName(kind, id)) ?? []).map((member) => [
        member.id,
        member.name ?? member.customer,
        member.on,
        member.amount,
        member.currency,
        member.file_name,
        member.line,
      ]),
    );
    const header = ["id", "name", "date", "amount", "currency", "file_name", "line"];
    for (const line of plainTable(header, rows)) out(`  ${line}`);
  }
  return exitCode.done;
}
