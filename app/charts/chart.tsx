import { useId } from "react";
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
      <Drawing choosesPeriod={choosesPeriod} label={`${label}. ${view.headline}`} view={view} />
    </figure>
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
