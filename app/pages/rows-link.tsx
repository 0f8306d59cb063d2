import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ChartView } from "../charts/draw.server.ts";
import { type Asked, addressOf, type Opening } from "../charts/reach.ts";
import type { Part } from "./load.server.ts";
import { isProblem } from "./parts.tsx";

interface RowsLinkProps {
  /** The chart above the table: the same rows are behind both. */
  readonly chart: Part<ChartView>;
  readonly opens: (asked: Asked) => Opening;
  readonly children: ReactNode;
}

/** Leads from a row of the table below a chart to the rows that the chart's mark opens. */
export function RowsLink({ chart, opens, children }: RowsLinkProps) {
  if (isProblem(chart)) return <>{children}</>;
  return <Link to={addressOf(opens(chart.asked), chart.asked)}>{children}</Link>;
}
