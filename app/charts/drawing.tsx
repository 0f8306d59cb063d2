import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import { withPeriod } from "../scope/scope.ts";
import type { ChartView } from "./draw.server.ts";
import { lazyCharts } from "./lazy.ts";
import { pageTheme } from "./theme.ts";
import type { Answers } from "./touch.ts";

interface DrawingProps {
  readonly view: ChartView;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Whether a period chosen on it becomes the period of the page. */
  readonly choosesPeriod: boolean;
}

/** A chart this close to the window is about to be seen. */
const nearby = "200px";

/** Milliseconds after which a page that is not the server's draws what is out of sight, too. */
const patience = 400;

/** The server's drawing, where it is at hand, else the place that it takes. */
function drawingOf({ drawn }: ChartView, layout: keyof ChartView["drawn"]["sizes"]): string {
  const [width, height] = drawn.sizes[layout];
  return (
    drawn.texts?.[layout] ??
    `<svg viewBox="0 0 ${width} ${height}" height="${height}" width="${width}"></svg>`
  );
}

/** What an upright sheet has room for between its margins, in pixels; on paper nothing stands side by side. */
const paperWidth = 700;

/** Smaller changes of width do not redraw. */
const leastChange = 4;

/**
 * The server's drawing, which stands until the script that draws it live at the
 * measured width has loaded; both have the same height, so nothing moves. The script never gets
 * that drawing: what it finds in the page it leaves there, and on a page that it made itself
 * it keeps the place and draws. Live, its marks answer the pointer and the keyboard.
 */
export function Drawing({ view, label, choosesPeriod }: DrawingProps) {
  const t = useText();
  const format = useFormats();
  const navigate = useNavigate();
  const { search } = useLocation();
  const helpId = useId();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [said, say] = useState("");
  const { hasMarks } = view.drawn;
  const hasPeriods = choosesPeriod && view.drawn.hasPeriods;
  const answers: Answers = {
    open: (address) => navigate(address),
    choose: hasPeriods
      ? (span) => navigate({ search: withPeriod(search, span) }, { preventScrollReset: true })
      : null,
    spanInWords: ({ from, to }) => format.span(from, to),
    say,
  };
  // The drawing outlives the render that it was made in; what it calls does not.
  const latest = useRef(answers);
  latest.current = answers;

  useEffect(() => {
    const around = host.current;
    const element = frame.current;
    if (!around || !element) return;
    const over = new AbortController();
    let width = 0;
    let observer: ResizeObserver | undefined;
    let deafen: (() => void) | undefined;
    let isAsked = false;
    const goLive = async () => {
      if (isAsked) return;
      isAsked = true;
      const [definition, { listen }] = await Promise.all([
        lazyCharts[view.id](),
        import("./touch.ts"),
      ]);
      if (over.signal.aborted) return;
      const redraw = (measured = Math.floor(element.clientWidth)) => {
        if (measured === 0 || Math.abs(measured - width) < leastChange) return;
        width = measured;
        const svg = definition.draw(view.rows, {
          ...view.wording,
          width,
          theme: pageTheme,
          document: element.ownerDocument,
          reach: { ...view.asked, words: "script" },
        });
        element.replaceChildren(svg);
        deafen?.();
        deafen = listen(around, svg, {
          open: (address) => latest.current.open(address),
          choose: latest.current.choose && ((span) => latest.current.choose?.(span)),
          spanInWords: (span) => latest.current.spanInWords(span),
          say: (words) => latest.current.say(words),
        });
      };
      redraw();
      observer = new ResizeObserver(() => redraw());
      observer.observe(element);
      window.addEventListener("beforeprint", () => redraw(paperWidth), { signal: over.signal });
      window.addEventListener("afterprint", () => redraw(), { signal: over.signal });
      setLive(true);
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
    // Where the server's drawing does not stand, none may be missing for long: the page may be printed.
    const soon = element.querySelector("svg > *") ? undefined : setTimeout(goLive, patience);
    return () => {
      over.abort();
      clearTimeout(soon);
      sight.disconnect();
      observer?.disconnect();
      deafen?.();
    };
  }, [view]);

  const named = { "aria-label": label, role: "group" };
  // Once it is live the arrow keys are the chart's own, which is what an application is.
  const reached = {
    "aria-describedby": helpId,
    "aria-label": label,
    "aria-roledescription": t("chart.role"),
    role: "application",
    tabIndex: 0,
  };
  return (
    <>
      <div
        className={hasPeriods ? "chart-picture has-periods" : "chart-picture"}
        ref={host}
        {...(isLive && hasMarks ? reached : named)}
      >
        <div
          aria-hidden="true"
          className="chart-drawing-frame"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped
          dangerouslySetInnerHTML={{
            __html: (["full", "wide", "narrow"] as const)
              .map((layout) => `<div class="chart-${layout}">${drawingOf(view, layout)}</div>`)
              .join(""),
          }}
          ref={frame}
          suppressHydrationWarning
        />
      </div>
      {hasMarks ? (
        <p className="chart-help" id={helpId}>
          {t(hasPeriods ? "chart.help_periods" : "chart.help")}
        </p>
      ) : null}
      <p aria-live="polite" className="visually-hidden">
        {said.replaceAll("\n", ", ")}
      </p>
    </>
  );
}
