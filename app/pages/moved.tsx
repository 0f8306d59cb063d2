import { groupName } from "../charts/column-words.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import type { Figure } from "../metrics/metric.ts";
import type { FigureData } from "./figure.server.ts";
import type { Part } from "./load.server.ts";
import type { MovedView } from "./moved.server.ts";
import { isProblem } from "./parts.tsx";

interface MovedProps {
  readonly moved: Part<MovedView>;
  /** The address of the whole, as CSV. */
  readonly file: string;
}

/** What moved a figure since the time to compare with: each split adds up to the change. */
export function Moved({ moved, file }: MovedProps) {
  const t = useText();
  const format = useFormats();
  if (isProblem(moved)) {
    return (
      <Section id="moved" title={t("movement.title")}>
        <Notice>{moved.problem}</Notice>
      </Section>
    );
  }
  const { opening, closing, change, splits } = moved;
  const shown = (figure: Figure) => format.value(figure.value, figure.unit, figure.currency);
  const sentence =
    change === null
      ? t("movement.not_known")
      : t("movement.from_to", {
          opening: shown(opening),
          opened: format.date(opening.as_of),
          closing: shown(closing),
          closed: format.date(closing.as_of),
          change: format.difference(change, closing.unit, closing.currency),
        });
  return (
    <Section
      actions={
        splits.length > 0 ? (
          <a download href={file}>
            {t("page.save_csv")}
          </a>
        ) : null
      }
      id="moved"
      note={sentence}
      title={t("movement.title")}
    >
      {change !== null && splits.length === 0 ? (
        <p className="note">{t("movement.no_parts")}</p>
      ) : null}
      {splits.map((split) => (
        <SplitTable closing={closing} key={split.method} split={split} />
      ))}
    </Section>
  );
}

function SplitTable({ split, closing }: { split: MovedView["splits"][number]; closing: Figure }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const { method, by, rows } = split;
  const name = (row: TableRow): string => {
    if (row.cause === "rest") return t("bridge.step.rest");
    if (row.cause === "others") return t("movement.others", { count: Number(row.label) });
    if (method === "bridge") return t(`bridge.step.${row.cause}`);
    if (method === "inputs") return t(`metric.${row.metric}.title`);
    return groupName(locale, by ?? "", {
      key: String(row.key ?? ""),
      label: String(row.label ?? ""),
    });
  };
  const signed = (column: string, label: string): DataTableColumn => ({
    name: column,
    unit: closing.unit,
    label,
    cell: (row) =>
      row[column] === null
        ? ""
        : format.difference(Number(row[column]), closing.unit, closing.currency),
  });
  const of = (column: "opening" | "closing"): DataTableColumn => ({
    name: column,
    unit: closing.unit,
    label: t(`movement.${column}`),
    // An input is written in a unit of its own; what has no value of its own stays blank.
    cell: (row) => {
      const value = row[column];
      if (typeof value !== "number") return row.cause === "group" ? format.count(null) : "";
      return method === "inputs" ? format.number(value) : format.value(value, closing.unit, null);
    },
  });
  const columns: DataTableColumn[] = [
    {
      name: "label",
      unit: "text",
      label: by ? t(`dimension.${by}`) : t(`movement.method.${method}.first`),
      cell: name,
    },
    ...(method === "bridge" ? [] : [of("opening"), of("closing")]),
    ...(method === "mix_and_rate"
      ? [signed("rate", t("movement.rate")), signed("mix", t("movement.mix"))]
      : []),
    signed("part", t("movement.part")),
  ];
  return (
    <DataTable
      caption={
        by
          ? t(`movement.method.${method}`, { dimension: t(`dimension.${by}`) })
          : t(`movement.method.${method}`)
      }
      columns={columns}
      currency={closing.currency}
      rows={rows}
    />
  );
}

/** The address of what moved the figure, with the comparison that the page makes. */
export function movedFile(
  { files, by }: Pick<FigureData, "files" | "by">,
  compare: string,
): string {
  const query = new URLSearchParams(files.query);
  query.set("compare", compare);
  if (by) query.set("by", by);
  query.set("format", "csv");
  return `${files.moved}?${query}`;
}
