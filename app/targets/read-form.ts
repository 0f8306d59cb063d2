import { metricOf } from "../metrics/index.ts";
import { Refusal } from "../refusal.ts";
import type { Holder } from "./typed-target.ts";

/** A goal as the form of the page gives it. */
export interface GivenTarget extends Holder {
  readonly metric: string;
  readonly period: string;
  readonly value: string;
  readonly currency: string | null;
}

/**
 * A goal as the form of the page gives it. Amounts may have spaces between thousands and a
 * point or a comma before decimals; shares are written as 80 % or 0.8.
 *
 * @throws Refusal `targets.refusal.metric`, `.period`, `.value`, `.share`, `.currency`, `.holder`.
 */
export function readTargetForm(form: FormData): GivenTarget {
  const typed = (name: string) => String(form.get(name) ?? "").trim();
  const metric = metricOf(typed("metric"));
  if (!metric || !takesTargets(metric.id)) {
    throw new Refusal("targets.refusal.metric", { metric: typed("metric") }, 400);
  }
  const period = typed("period").toUpperCase();
  if (!/^[12]\d{3}(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(period)) {
    throw new Refusal("targets.refusal.period", { period: typed("period") }, 400);
  }
  const isMoney = metric.unit === "money";
  const currency = isMoney ? typed("currency").toUpperCase() || null : null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    throw new Refusal("targets.refusal.currency", { currency }, 400);
  }
  return {
    metric: metric.id,
    period,
    ...readHolder(typed("holder")),
    value: readValue(typed("value"), metric.unit === "ratio"),
    currency,
  };
}

/** Whether a goal can be set for a figure: not for a goal itself, nor for how much of one is reached. */
export function takesTargets(id: string): boolean {
  return id !== "collected_target" && id !== "attainment";
}

/** What stands for a holder in the form. */
export function holderName({ collector, team }: Holder): string {
  if (collector !== null) return `collector:${collector}`;
  return team === null ? "department" : `team:${team}`;
}

function readHolder(name: string): Holder {
  const [, kind, id] = /^(collector|team):(.+)$/s.exec(name) ?? [];
  if (kind === "collector" && id) return { collector: id, team: null };
  if (kind === "team" && id) return { collector: null, team: id };
  if (name === "department") return { collector: null, team: null };
  throw new Refusal("targets.refusal.holder", { holder: name }, 400);
}

/** Above it a plain number is no share: 80 stands for 80 %, which must be said. */
const highestShare = 5;

function readValue(typed: string, isShare: boolean): string {
  const compact = typed.replace(/[\s\u00a0\u202f']/g, "").replace("\u2212", "-");
  const isPercent = isShare && compact.endsWith("%");
  const digits = isPercent ? compact.slice(0, -1) : compact;
  // 1,500 may be a thousand and a half or one and a half: what can be read in two ways is not read.
  const isPlain =
    /^-?\d{1,12}([.,]\d{1,6})?$/.test(digits) && !/^-?[1-9]\d{0,2},\d{3}$/.test(digits);
  if (!isPlain) throw new Refusal("targets.refusal.value", { value: typed }, 400);
  const value = digits.replace(",", ".");
  if (isPercent) return String(Number((Number(value) / 100).toFixed(6)));
  if (isShare && Math.abs(Number(value)) > highestShare) {
    throw new Refusal("targets.refusal.share", { value: typed }, 400);
  }
  return value;
}
