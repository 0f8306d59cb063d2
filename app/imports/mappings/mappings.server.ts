import path from "node:path";
import { z } from "zod";
import { localMoment } from "../../clock.server.ts";
import { Refusal } from "../../refusal.ts";
import { readJson, writeJson } from "../load/atomic-file.server.ts";
import { type CatalogueEntry, readCatalogue } from "../load/catalogue.server.ts";
import { turns } from "../load/turns.ts";
import type { Mapping } from "../mapping.ts";
import { type Edit, edited } from "./edit.ts";
import { mappingSchema } from "./mapping-schema.ts";
import { shapeKey } from "./shape.ts";

/** How files of one shape are read: what was confirmed last, or edited since. */
export interface KnownMapping {
  /** Names the shape, see `shapeKey`. */
  readonly key: string;
  /** What the user calls it: "SAP FBL5N, Germany". */
  readonly name: string | null;
  readonly mapping: Mapping;
  /** The last import that was read so; null for one that was brought from elsewhere. */
  readonly lastUsed: {
    readonly importId: number;
    readonly fileName: string;
    readonly importedAt: string;
  } | null;
  readonly imports: number;
  readonly editedAt: string | null;
}

/**
 * What the user says about shapes, over what the imports say of themselves: a name,
 * an edited mapping, or that those up to an import are to be forgotten.
 */
const wordSchema = z.object({
  name: z.string().nullable().default(null),
  mapping: mappingSchema.nullable().default(null),
  editedAt: z.string().nullable().default(null),
  /** The latest import there was when it was edited. */
  editedAfter: z.number().int().nonnegative().default(0),
  forgottenUpTo: z.number().int().nonnegative().default(0),
});
const wordsSchema = z.record(z.string(), wordSchema);

type Word = z.output<typeof wordSchema>;

const noWord: Word = wordSchema.parse({});

const fileOf = (dataDir: string) => path.join(dataDir, "mappings.json");

async function readWords(dataDir: string): Promise<Record<string, Word>> {
  const file = fileOf(dataDir);
  try {
    return wordsSchema.parse((await readJson(file)) ?? {});
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("mappings.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

/** Words follow each other: of two said at once, neither may take the other's away. */
const oneByOne = turns(1);

function say(dataDir: string, key: string, word: Partial<Word>): Promise<void> {
  return oneByOne(async () => {
    const words = await readWords(dataDir);
    await writeJson(fileOf(dataDir), { ...words, [key]: { ...noWord, ...words[key], ...word } });
  });
}

/**
 * All mappings that are offered for the next file of their shape, the latest used
 * first. Withdrawn imports do not count: their mapping may be why they were withdrawn.
 *
 * @throws Refusal `mappings.refusal.unreadable` if `mappings.json` was damaged.
 */
export async function knownMappings(dataDir: string): Promise<KnownMapping[]> {
  const words = await readWords(dataDir);
  const uses = new Map<string, CatalogueEntry[]>();
  for (const entry of await readCatalogue(dataDir)) {
    const { headers, headerRecord } = entry.mapping.layout;
    // Without headers in the file, "column 1" and "column 2" say nothing of its shape.
    if (entry.state !== "loaded" || headerRecord === null) continue;
    const key = shapeKey(headers);
    if (entry.importId <= (words[key]?.forgottenUpTo ?? 0)) continue;
    uses.set(key, [...(uses.get(key) ?? []), entry]);
  }
  const known: KnownMapping[] = [];
  for (const key of new Set([...uses.keys(), ...Object.keys(words)])) {
    const { name, mapping, editedAt, editedAfter } = words[key] ?? noWord;
    const entries = uses.get(key) ?? [];
    const last = entries.at(-1);
    // The later word counts: an edit, or a file that was confirmed another way since.
    const isEdited = mapping !== null && (last?.importId ?? 0) <= editedAfter;
    const inForce = isEdited ? mapping : last?.mapping;
    if (inForce === undefined || inForce === null) continue;
    known.push({
      key,
      name,
      mapping: inForce,
      lastUsed: last
        ? { importId: last.importId, fileName: last.fileName, importedAt: last.importedAt }
        : null,
      imports: entries.length,
      editedAt: isEdited ? editedAt : null,
    });
  }
  const latest = ({ lastUsed }: KnownMapping) => lastUsed?.importId ?? Number.POSITIVE_INFINITY;
  return known.sort((left, right) => latest(right) - latest(left) || 0);
}

/** @throws Refusal `mappings.refusal.unknown`, 404. */
export async function knownMapping(dataDir: string, key: string): Promise<KnownMapping> {
  const found = (await knownMappings(dataDir)).find((known) => known.key === key);
  if (!found) throw new Refusal("mappings.refusal.unknown", {}, 404);
  return found;
}

const longestName = 80;

/**
 * Gives a mapping a name, or takes it away with a blank one.
 *
 * @throws Refusal `mappings.refusal.unknown`, `mappings.refusal.name_taken`.
 */
export async function nameMapping(dataDir: string, key: string, name: string): Promise<void> {
  await knownMapping(dataDir, key);
  const plain = name.replace(/\s+/g, " ").trim().slice(0, longestName);
  const rival = (await knownMappings(dataDir)).find(
    (known) => known.key !== key && known.name?.toLowerCase() === plain.toLowerCase(),
  );
  if (plain !== "" && rival) throw new Refusal("mappings.refusal.name_taken", { name: plain });
  await say(dataDir, key, { name: plain === "" ? null : plain });
}

/**
 * Changes how the next file of the shape is read. What was loaded stays as it was.
 *
 * @throws Refusal `mappings.refusal.unknown`, and those of `edited`.
 */
export async function editMapping(dataDir: string, key: string, edit: Edit): Promise<void> {
  const { mapping } = await knownMapping(dataDir, key);
  await sayEdited(dataDir, key, { mapping: edited(mapping, edit) });
}

async function sayEdited(dataDir: string, key: string, word: Partial<Word>): Promise<void> {
  const latest = (await readCatalogue(dataDir)).at(-1)?.importId ?? 0;
  await say(dataDir, key, { ...word, editedAt: localMoment(), editedAfter: latest });
}

/** The next file of the shape is recognised anew; imports keep the mapping they were read by. */
export async function forgetMapping(dataDir: string, key: string): Promise<void> {
  const { lastUsed } = await knownMapping(dataDir, key);
  const forgottenUpTo = lastUsed?.importId ?? 0;
  await say(dataDir, key, { ...noWord, forgottenUpTo });
}

const exchangeSchema = z.object({
  recoup: z.literal("mapping"),
  name: z.string().nullable(),
  mapping: mappingSchema,
});

/** A mapping as a file, for another department or for support: no data of customers is in it. */
export function exportMapping({ name, mapping }: KnownMapping): string {
  return `${JSON.stringify({ recoup: "mapping", name, mapping }, null, 2)}\n`;
}

/**
 * Takes a mapping that `exportMapping` gave; it goes before what was known of the shape.
 *
 * @returns the key of its shape.
 * @throws Refusal `mappings.refusal.not_a_mapping`.
 */
export async function importMapping(dataDir: string, content: string): Promise<string> {
  const { name, mapping } = parsed(content);
  const key = shapeKey(mapping.layout.headers);
  await sayEdited(dataDir, key, { name, mapping });
  return key;
}

function parsed(content: string): z.output<typeof exchangeSchema> {
  try {
    return exchangeSchema.parse(JSON.parse(content));
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("mappings.refusal.not_a_mapping");
    }
    throw cause;
  }
}
