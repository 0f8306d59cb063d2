import { writeFile } from "node:fs/promises";
import { currentLocale } from "../languages/current.server.ts";
import { localeOf, locales } from "../languages/languages.ts";
import { text } from "../languages/text.ts";
import { packFile, packFormatOf } from "../packs/pack-file.server.ts";
import { packOf } from "../packs/packs.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Arguments } from "./arguments.ts";
import { type Console, exitCode, UsageError } from "./console.ts";

export const packOptions = { valued: ["data", "out", "language"], flags: [] } as const;

/** `recoup pack NAME --out FILE`: a saved board pack, of the data as it is now, for a schedule. */
export async function runPack(
  warehouse: Warehouse,
  { words, options }: Arguments,
  { out }: Console,
): Promise<number> {
  const [name, more] = words;
  const file = options.get("out")?.[0];
  if (!name || !file) throw new UsageError("command.pack.needs");
  if (more !== undefined) throw new UsageError("command.too_many", { text: more });
  const wanted = options.get("language")?.[0];
  const locale = wanted === undefined ? currentLocale() : localeOf(wanted);
  if (!locale) {
    throw new UsageError("command.pack.language", {
      language: wanted ?? "",
      known: locales.join(", "),
    });
  }
  const pack = await packOf(warehouse.directory, name);
  const { body } = await packFile(warehouse, pack, packFormatOf(file), locale);
  await writeFile(file, body);
  out(text(currentLocale(), "command.pack.written", { file, pack: pack.name }));
  return exitCode.done;
}
