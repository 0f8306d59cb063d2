import { useEffect, useId, useRef } from "react";
import { useText } from "../languages/use-text.tsx";
import type { ChartView } from "./draw.server.ts";
import { lazyCharts } from "./lazy.ts";
import { pageTheme } from "./theme.ts";
import "./charts.css";

interface ChartProps {
  readonly view: ChartView;
  /** What the chart shows, for those who do not see it; the headline is added. */
  readonly label: string;
  /** `h3` under a section's title; `h2` where the headline is the section's title. */
  readonly level?: 2 | 3;
}

/** A chart this close to the window is about to be seen. */
const nearby = "200px";

/** Smaller changes of width do not redraw. */
const leastChange = 4;

/**
 * A chart with its headline and its files. The server's drawing stands until
 * the script that draws it live at the measured width has loaded; both have the
 * same height, so nothing moves.
 */
export function Chart({ view, label, level = 3 }: ChartProps) {
  const t = useText();
  const headingId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure className="chart">
      <div className="chart-head">
        <Heading className="chart-headline" id={headingId}>
          {view.headline}
        </Heading>
        <details className="chart-menu">
          <summary aria-label={t("chart.save_this")}>{t("chart.save")}</summary>
          <div className="chart-formats">
            {["png", "svg", "csv"].map((format) => (
              <a
                aria-label={t("chart.save_as", { format: format.toUpperCase(), title: label })}
                download
                href={`${view.file.path}.${format}${view.file.query && `?${view.file.query}`}`}
                key={format}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </div>
        </details>
      </div>
      <div aria-label={`${label}. ${view.headline}`} className="chart-picture" role="img">
        <Drawing view={view} />
      </div>
    </figure>
  );
}

function Drawing({ view }: { view: ChartView }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isGone = false;
    let width = 0;
    let observer: ResizeObserver | undefined;
    const goLive = async () => {
      const definition = await lazyCharts[view.id]();
      if (isGone) return;
      const redraw = () => {
        const measured = Math.floor(element.clientWidth);
        if (measured === 0 || Math.abs(measured - width) < leastChange) return;
        width = measured;
        const svg = definition.draw(view.rows, {
          ...view.wording,
          width,
          theme: pageTheme,
          document: element.ownerDocument,
          live: true,
        });
        element.replaceChildren(svg);
      };
      redraw();
      observer = new ResizeObserver(redraw);
      observer.observe(element);
    };
    // What is out of sight waits: the plotting library is most of a page's script.
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        sight.disconnect();
        void goLive();
      },
      { rootMargin: nearby },
    );
    sight.observe(element);
    return () => {
      isGone = true;
      sight.disconnect();
      observer?.disconnect();
    };
  }, [view]);
  return (
    <div
      aria-hidden="true"
      className="chart-drawing-frame"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped
      dangerouslySetInnerHTML={{
        __html: `<div class="chart-wide">${view.svg.wide}</div><div class="chart-narrow">${view.svg.narrow}</div>`,
      }}
      ref={frame}
      suppressHydrationWarning
    />
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
