import { isDeepStrictEqual } from "node:util";
import { type Alias, aliasesInForce, sorted } from "./aliases.server.ts";
import type { Reader } from "./warehouse.ts";

/** What the user may decide about how the marts are derived. */
export interface MartSettings {
  /** Days after its due date within which a promise still counts as kept. */
  readonly promiseGraceDays: number;
  /** Imports whose stated paid totals count instead of the loaded payments. */
  readonly statementImports: readonly number[];
  /** Upper ends of the aging buckets that losses are measured by; 30, 60, 90 and 120 by default. */
  readonly bucketEnds?: readonly number[];
  /** Ids that count as others, by the user's word. */
  readonly aliases?: readonly Alias[];
  /** Contact rules that the user set, as `queries/marts/contact_rules.sql` reads them. */
  readonly contactRules?: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** Goals that were typed in and count, as `queries/marts/given_targets.sql` reads them. */
  readonly targets?: readonly Readonly<Record<string, string | null>>[];
}

export const defaultBucketEnds: readonly number[] = [30, 60, 90, 120];

export const defaultMartSettings: MartSettings = { promiseGraceDays: 3, statementImports: [] };

/** Whether the marts of a warehouse were derived by these settings. */
export async function martsFollow(reader: Reader, settings: MartSettings): Promise<boolean> {
  const plain = ({
    promiseGraceDays,
    statementImports,
    bucketEnds,
    aliases = [],
    contactRules = [],
    targets = [],
  }: MartSettings) => ({
    promiseGraceDays,
    statementImports: [...statementImports],
    bucketEnds: [...(bucketEnds ?? defaultBucketEnds)],
    aliases: sorted(aliases),
    contactRules: [...contactRules],
    targets: [...targets],
  });
  return isDeepStrictEqual(plain(await settingsInForce(reader)), plain(settings));
}

/** The settings that the marts were derived by; the usual ones where none were. */
export async function settingsInForce(reader: Reader): Promise<MartSettings> {
  const row = await heldSettings(reader);
  if (!row?.bucket_ends) return defaultMartSettings;
  return {
    promiseGraceDays: row.promise_grace_days,
    statementImports: row.statement_imports,
    bucketEnds: row.bucket_ends,
    aliases: await aliasesInForce(reader),
    contactRules: JSON.parse(row.contact_rules ?? "[]"),
    targets: JSON.parse(row.targets ?? "[]"),
  };
}

/** A fingerprint of what the marts were derived by; null where none were. */
export async function martsMadeBy(reader: Reader): Promise<string | null> {
  return (await heldSettings(reader))?.made_by ?? null;
}

/** The one row of `marts.settings`. An older version may have made it, which knew of less. */
interface HeldSettings {
  readonly promise_grace_days: number;
  readonly statement_imports: number[];
  readonly bucket_ends?: number[];
  readonly contact_rules?: string;
  readonly targets?: string;
  readonly made_by?: string;
}

async function heldSettings(reader: Reader): Promise<HeldSettings | null> {
  const [exists] = await reader.query(
    "select 1 from duckdb_tables() where schema_name = 'marts' and table_name = 'settings'",
  );
  if (!exists) return null;
  const [row] = await reader.query<HeldSettings>("select * from marts.settings");
  return row ?? null;
}
