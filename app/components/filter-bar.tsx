import { Form, Link, useLocation, useNavigate } from "@remix-run/react";
import type { FormEvent } from "react";
import { groupName } from "../charts/column-words.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import { readOnly, writeOnly } from "../scope/only.ts";
import { type Dimension, type Scope, type ScopeFault, writeScope } from "../scope/scope.ts";
import { presetSpan, presets } from "./periods.ts";
import { SaveView } from "./save-view.tsx";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What there is to choose from, read from the data. */
export interface FilterOptions {
  /** The last day that the loaded transactions cover; null with an empty warehouse. */
  readonly dataThrough: string | null;
  readonly currencies: readonly string[];
  readonly dimensions: Partial<Record<Dimension, readonly FilterOption[]>>;
}

interface FilterBarProps {
  readonly scope: Scope;
  readonly options: FilterOptions;
  /** Parameters that could not be understood: said below the bar. */
  readonly faults?: readonly ScopeFault[];
  /** Hides what the page has no use for. */
  readonly hidden?: readonly ("period" | "compare" | "currency" | Dimension)[];
}

/** The dimensions that the bar offers, in this order; others stay as the URL has them. */
const offered = ["client_id", "segment", "region", "service", "team", "collector_id"] as const;

/**
 * As-of date, period, comparison, currency and filters in one bar: a plain GET
 * form, so that it works without script and every choice has an address.
 */
export function FilterBar({ scope, options, faults = [], hidden = [] }: FilterBarProps) {
  const t = useText();
  const { pathname, search: address } = useLocation();
  const others = besideScope(address);
  const navigate = useNavigate();
  const shows = (part: (typeof hidden)[number]) => !hidden.includes(part);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = [...new FormData(event.currentTarget)].filter(
      ([name, value]) => value !== "" || name.startsWith("only."),
    );
    const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
    for (const opened of event.currentTarget.querySelectorAll("details")) opened.open = false;
    const fold = event.currentTarget.closest("details");
    if (fold) fold.open = false;
    navigate({ pathname, search: search.toString() });
  };
  const dimensions = offered.filter(
    (dimension) => shows(dimension) && (options.dimensions[dimension]?.length ?? 0) > 1,
  );
  return (
    <section aria-label={t("filters.label")} className="filters">
      <details className="filter-fold">
        <summary>
          <Summary options={options} scope={scope} />
          <b>{t("filters.summary.change")}</b>
        </summary>
        <Form
          action={pathname}
          className="filter-form"
          // What the address says, the fields show: also after going back.
          key={writeScope(scope).toString()}
          method="get"
          onSubmit={submit}
        >
          <label>
            <span>{t("filters.as_of")}</span>
            <input
              defaultValue={scope.asOf ?? options.dataThrough ?? ""}
              max="9999-12-31"
              name="as-of"
              type="date"
            />
          </label>
          {shows("period") ? <PeriodFields scope={scope} /> : null}
          {shows("compare") ? (
            <label>
              <span>{t("filters.compare")}</span>
              <select defaultValue={scope.compare ?? "previous"} name="compare">
                <option value="previous">{t("compare.previous")}</option>
                <option value="year">{t("compare.year")}</option>
                <option value="none">{t("compare.none")}</option>
              </select>
            </label>
          ) : null}
          {shows("currency") && options.currencies.length > 1 ? (
            <label>
              <span>{t("filters.currency")}</span>
              <select defaultValue={scope.currency ?? ""} name="currency">
                <option value="">{t("filters.currency.own")}</option>
                {options.currencies.map((currency) => (
                  <option key={currency}>{currency}</option>
                ))}
              </select>
            </label>
          ) : null}
          {dimensions.map((dimension) => (
            <Picker
              chosen={scope.where[dimension] ?? []}
              dimension={dimension}
              key={dimension}
              options={options.dimensions[dimension] ?? []}
            />
          ))}
          <Untouched offered={dimensions} scope={scope} shows={shows} />
          {others.map(([name, value]) => (
            <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
          ))}
          <button type="submit">{t("filters.apply")}</button>
        </Form>
        {shows("period") ? <PresetLinks options={options} scope={scope} /> : null}
      </details>
      <Chosen options={options} scope={scope} />
      <SaveView />
      {faults.map((fault) => (
        <p className="fault" key={`${fault.parameter} ${fault.text}`} role="alert">
          {t("filters.fault", { ...fault, expected: t(fault.expected) })}
        </p>
      ))}
    </section>
  );
}

/** What is in force in one line: all that a narrow screen shows before the bar is opened. */
function Summary({ scope, options }: { scope: Scope; options: FilterOptions }) {
  const t = useText();
  const format = useFormats();
  const parts = [t("filters.summary", { as_of: format.date(scope.asOf ?? options.dataThrough) })];
  if (scope.compare && scope.compare !== "none") {
    parts.push(t("filters.summary.compared", { label: t(`compare.${scope.compare}.short`) }));
  }
  if (scope.currency) parts.push(scope.currency);
  return <span>{parts.join(", ")}</span>;
}

function PeriodFields({ scope }: { scope: Scope }) {
  const t = useText();
  return (
    <fieldset className="pair">
      <legend className="visually-hidden">{t("filters.period")}</legend>
      <label>
        <span>{t("filters.from")}</span>
        <input defaultValue={scope.from ?? ""} max="9999-12-31" name="from" type="date" />
      </label>
      <label>
        <span>{t("filters.to")}</span>
        <input defaultValue={scope.to ?? ""} max="9999-12-31" name="to" type="date" />
      </label>
    </fieldset>
  );
}

/** Several values of one dimension, as check boxes: an unchecked box leaves nothing in the address. */
function Picker(props: {
  dimension: Dimension;
  options: readonly FilterOption[];
  chosen: readonly string[];
}) {
  const { dimension, options, chosen } = props;
  const t = useText();
  // A value that the address has and the data has not must not vanish unseen.
  const strange = chosen.filter((value) => !options.some((option) => option.value === value));
  const all = [...options, ...strange.map((value) => ({ value, label: value }))];
  const only = all.find((option) => option.value === chosen[0]);
  const summary =
    chosen.length === 0
      ? t("filters.all")
      : chosen.length === 1
        ? only?.label || t("filters.not_given")
        : t("filters.several", { count: chosen.length });
  return (
    <details className="picker" name="filters">
      <summary>
        <span>{t(`dimension.${dimension}`)}</span>
        <b>{summary}</b>
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t(`dimension.${dimension}`)}</legend>
        {all.map((option) => (
          <label key={option.value}>
            <input
              defaultChecked={chosen.includes(option.value)}
              name="where"
              type="checkbox"
              value={`${dimension}=${option.value}`}
            />
            {option.label || t("filters.not_given")}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The parts of the scope that the bar has no field for go along unchanged. */
function Untouched(props: {
  scope: Scope;
  offered: readonly Dimension[];
  shows: (part: "period" | "compare" | "currency") => boolean;
}) {
  const named = new Set(["as-of"]);
  if (props.shows("period")) for (const name of ["from", "to"]) named.add(name);
  if (props.shows("compare")) named.add("compare");
  if (props.shows("currency")) named.add("currency");
  const kept = [...writeScope(props.scope)].filter(([name, value]) =>
    name === "where"
      ? !props.offered.some((dimension) => value.startsWith(`${dimension}=`))
      : !named.has(name),
  );
  return kept.map(([name, value]) => (
    <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
  ));
}

/** What a page is about beside its scope outlives another day or filter: which rows, which figure, by what. */
function besideScope(address: string): [name: string, value: string][] {
  const parameters = new URLSearchParams(address);
  const subject = ["metric", "by"].flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  return [...subject, ...writeOnly(readOnly(parameters))];
}

/** The address of the page in another scope. */
function useSearchOf(): (scope: Scope) => string {
  const { search } = useLocation();
  return (scope) => {
    const parameters = writeScope(scope);
    for (const [name, value] of besideScope(search)) parameters.append(name, value);
    return parameters.toString();
  };
}

function PresetLinks({ scope, options }: { scope: Scope; options: FilterOptions }) {
  const t = useText();
  const searchOf = useSearchOf();
  const { pathname } = useLocation();
  const asOf = scope.asOf ?? options.dataThrough;
  if (!asOf) return null;
  return (
    <nav aria-label={t("filters.presets")} className="presets">
      {presets.map((preset) => {
        const span = presetSpan(preset, asOf);
        const isNow = scope.from === span.from && scope.to === span.to;
        return (
          <Link
            aria-current={isNow ? "true" : undefined}
            key={preset}
            to={{ pathname, search: searchOf({ ...scope, ...span }) }}
          >
            {t(`period.${preset}`)}
          </Link>
        );
      })}
    </nav>
  );
}

/** What narrows the figures, each with a link that lifts it. */
function Chosen({ scope, options }: { scope: Scope; options: FilterOptions }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const searchOf = useSearchOf();
  const { pathname } = useLocation();
  const parts: { text: string; without: Scope }[] = [];
  if (scope.from || scope.to) {
    const without = { ...scope, from: undefined, to: undefined };
    parts.push({ text: format.span(scope.from ?? "…", scope.to ?? "…"), without });
  }
  for (const [name, values] of Object.entries(scope.where)) {
    const dimension = name as Dimension;
    for (const value of values ?? []) {
      const label = options.dimensions[dimension]?.find((option) => option.value === value)?.label;
      const rest = values?.filter((other) => other !== value) ?? [];
      parts.push({
        text: t("filters.chosen", {
          dimension: t(`dimension.${dimension}`),
          value: groupName(locale, dimension, { key: value, label }),
        }),
        without: { ...scope, where: { ...scope.where, [dimension]: rest } },
      });
    }
  }
  if (parts.length === 0) return null;
  return (
    <ul aria-label={t("filters.in_force")} className="chips">
      {parts.map((part) => (
        <li key={part.text}>
          <Link
            aria-label={t("filters.remove", { filter: part.text })}
            to={{ pathname, search: searchOf(part.without) }}
          >
            {part.text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={pathname}>{t("filters.clear")}</Link>
      </li>
    </ul>
  );
}
