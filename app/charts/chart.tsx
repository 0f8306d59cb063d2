import { useId } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import { ChartMenu } from "./chart-menu.tsx";
import type { ChartView } from "./draw.server.ts";
import { Drawing } from "./drawing.tsx";
import "./charts.css";

interface ChartProps {
  readonly view: ChartView;
  /** What the chart shows, for those who do not see it; the headline is added. */
  readonly label: string;
  /** `h3` under a section's title; `h2` where the headline is the section's title. */
  readonly level?: 2 | 3;
  /** Whether a period chosen on the chart becomes the page's. */
  readonly choosesPeriod?: boolean;
}

/** A chart with its headline and its files. */
export function Chart({ view, label, level = 3, choosesPeriod = true }: ChartProps) {
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure aria-labelledby={headingId} className="chart">
      <div className="chart-head">
        <Heading className="chart-headline" id={headingId}>
          {view.headline}
        </Heading>
        <ChartMenu label={label} view={view} />
      </div>
      <SaidOfIt view={view} />
      <Drawing choosesPeriod={choosesPeriod} label={`${label}. ${view.headline}`} view={view} />
    </figure>
  );
}

/** What people said of a chart, behind how much they said. */
function SaidOfIt({ view: { notes = [] } }: { view: ChartView }) {
  const t = useText();
  const format = useFormats();
  if ("problem" in notes) return <p className="note">{notes.problem}</p>;
  if (notes.length === 0) return null;
  return (
    <details className="chart-notes">
      <summary>{t("chart.notes_count", { count: notes.length })}</summary>
      <ul>
        {notes.map(({ text, by, day }) => (
          <li key={`${day} ${by} ${text}`}>
            <p className="commentary">{text}</p>
            <p className="note">
              {by
                ? t("notes.written_by", { by, at: format.date(day) })
                : t("notes.written", { at: format.date(day) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The small trend of a figure card; the figures in words stand beside it. */
export function Sparkline({ svg }: { svg: string | null }) {
  if (!svg) return null;
  return (
    <span
      aria-hidden="true"
      className="sparkline"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, without any text
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
