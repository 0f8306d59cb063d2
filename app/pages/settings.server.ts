import { type Settings, settingsFaults } from "../settings.server.ts";
import type { TypedSettings } from "./settings.tsx";

/** Lines of tiers that the form offers: as many as there may be. */
const tierLines = 8;

/** The settings as the form shows them. */
export function typedSettings(settings: Settings): TypedSettings {
  const { commissionTiers } = settings;
  return {
    reportingCurrency: settings.reportingCurrency ?? "",
    buckets: settings.buckets.join(", "),
    promiseGraceDays: String(settings.promiseGraceDays),
    forwardFactor: String(settings.forwardFactor),
    fullTimeHours: String(settings.fullTimeHours),
    commissionTiers: withBlank(
      commissionTiers.map(({ from, times }) => ({
        from: String(Number((from * 100).toFixed(6))),
        times: String(times),
      })),
    ),
  };
}

/** Two blank lines to add tiers, as long as there may be more. */
function withBlank(tiers: TypedSettings["commissionTiers"]): TypedSettings["commissionTiers"] {
  const count = Math.min(tierLines, tiers.length + 2);
  return Array.from({ length: count }, (_, index) => tiers[index] ?? { from: "", times: "" });
}

/** What the form says: the settings that can be so, what was typed, and the fields that cannot. */
export function readSettingsForm(form: FormData): {
  changes: Partial<Settings>;
  typed: TypedSettings;
  faults: (keyof TypedSettings)[];
} {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const tierTimes = form.getAll("tier-times").map((one) => String(one).trim());
  const tiers = form
    .getAll("tier-from")
    .map((from, index) => ({ from: String(from).trim(), times: tierTimes[index] ?? "" }))
    .filter(({ from, times }) => from !== "" || times !== "");
  const typed: TypedSettings = {
    reportingCurrency: text("reportingCurrency").toUpperCase(),
    buckets: text("buckets"),
    promiseGraceDays: text("promiseGraceDays"),
    forwardFactor: text("forwardFactor"),
    fullTimeHours: text("fullTimeHours"),
    commissionTiers: withBlank(tiers),
  };
  const changes = {
    reportingCurrency: typed.reportingCurrency || null,
    buckets: typed.buckets
      .split(/[\s,;]+/)
      .filter((end) => end !== "")
      .map(number),
    promiseGraceDays: number(typed.promiseGraceDays),
    forwardFactor: number(typed.forwardFactor),
    fullTimeHours: number(typed.fullTimeHours),
    commissionTiers: tiers.map(({ from, times }) => ({
      from: Number((number(from.replace(/\s*%$/, "")) / 100).toFixed(8)),
      times: number(times),
    })),
  };
  const wrong = settingsFaults(changes);
  const faults = (Object.keys(changes) as (keyof TypedSettings)[]).filter((name) =>
    wrong.has(name),
  );
  return { changes, typed, faults };
}

/** A number as people type it; NaN, which no setting can be, where it is none. */
function number(typed: string): number {
  return /^\d{1,9}([.,]\d{1,6})?$/.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
}
