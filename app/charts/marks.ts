import type * as Plot from "@observablehq/plot";
import { earlier, type Span, spanOf } from "../scope/calendar.ts";
import type { Scope } from "../scope/scope.ts";
import type { DrawOptions } from "./chart.ts";
import { addressOf, type Opening, type Reach } from "./reach.ts";

interface Spec<Row> {
  /** What answers the pointer: the whole column, the whole row, the cell, or a dot. */
  readonly shape: "column" | "row" | "cell" | "dot";
  /** Where the mark stands, in the units of the scales. */
  readonly x?: (row: Row) => string | number;
  readonly y?: (row: Row) => string | number;
  /** How wide a cell or a column is where its scale has no bands, in the scale's units. */
  readonly size?: number;
  readonly tip: (row: Row) => string;
  /** Null, or nothing, where there are no rows behind. */
  readonly opens?: (row: Row, reach: Reach) => Opening | null;
  /** The period that a mark stands for, on an axis of time. */
  readonly period?: (row: Row) => string;
}

type Scale = ((value: string | number) => number) & {
  bandwidth?: () => number;
  step?: () => number;
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** The stretch of a scale that belongs to a value; what lies between two belongs to the nearer. */
function stretchOf(scale: Scale, value: string | number, size: number): Stretch {
  if (!scale.bandwidth || !scale.step) {
    const middle = scale(value);
    const half = Math.abs(scale(Number(value) + size) - middle) / 2;
    return { from: middle - half, to: middle + half, middle };
  }
  const middle = scale(value) + scale.bandwidth() / 2;
  const half = Math.max(scale.step(), scale.bandwidth()) / 2;
  return { from: middle - half, to: middle + half, middle };
}

const cut = (value: number) => String(Math.round(value * 10) / 10);

const svgSpace = "http://www.w3.org/2000/svg";
const dotRadius = 8;

/**
 * What of a drawing can be pointed at, reached by keyboard and opened: an unseen
 * area over each mark, a link where there are rows behind it. It works without
 * script; with script it also says its words and takes the keyboard.
 * Nothing where the drawing is for a file.
 */
export function touchable<Row>(
  options: DrawOptions,
  rows: readonly Row[],
  spec: Spec<Row>,
): Plot.Markish[] {
  const { reach } = options;
  if (!reach || rows.length === 0) return [];
  return [
    (_index, scales, _values, dimensions, { document }) => {
      const group = document.createElementNS(svgSpace, "g");
      group.setAttribute("class", "chart-marks");
      group.setAttribute("data-shape", spec.shape);
      for (const row of rows) {
        const place = placeOf(row, spec, scales as { x?: Scale; y?: Scale }, dimensions);
        if (place) group.append(markOf(document, row, spec, place, reach));
      }
      return group;
    },
  ];
}

interface Place {
  readonly area: readonly (readonly [name: string, value: number])[];
  readonly isDot: boolean;
  /** Where its words point at. */
  readonly x: number;
  readonly y: number;
}

function placeOf<Row>(
  row: Row,
  { shape, x, y, size = 1 }: Spec<Row>,
  scales: { x?: Scale; y?: Scale },
  frame: Plot.Dimensions,
): Place | null {
  const across = x && scales.x ? stretchOf(scales.x, x(row), size) : null;
  const down = y && scales.y ? stretchOf(scales.y, y(row), size) : null;
  const top = 0;
  const bottom = frame.height - frame.marginBottom;
  const column = across ?? { from: 0, to: frame.width, middle: frame.marginLeft };
  const line = down ?? { from: top, to: bottom, middle: frame.marginTop };
  const at = { x: column.middle, y: line.middle };
  if (![at.x, at.y].every(Number.isFinite)) return null;
  if (shape === "dot") {
    return {
      ...at,
      isDot: true,
      area: [
        ["cx", at.x],
        ["cy", at.y],
        ["r", dotRadius],
      ],
    };
  }
  const isRow = shape === "row";
  const left = isRow ? 0 : column.from;
  const right = isRow ? frame.width : column.to;
  const upper = shape === "column" ? top : line.from;
  const lower = shape === "column" ? bottom : line.to;
  return {
    ...at,
    isDot: false,
    area: [
      ["x", left],
      ["y", upper],
      ["width", Math.max(0, right - left)],
      ["height", Math.max(0, lower - upper)],
    ],
  };
}

/** Whether a period belongs to the one that was chosen; where none was, none does. */
function isWithin(span: Span, { from, to }: Scope): boolean {
  return (from ?? to) !== undefined && (!from || span.to >= from) && (!to || span.from <= to);
}

function markOf<Row>(
  document: Document,
  row: Row,
  { tip, opens, period }: Spec<Row>,
  place: Place,
  reach: Reach,
): SVGElement {
  const opening = opens?.(row, reach);
  const mark = document.createElementNS(svgSpace, opening ? "a" : "g");
  const span = period ? spanOf(period(row)) : null;
  mark.setAttribute(
    "class",
    span && isWithin(span, reach.scope) ? "chart-mark in-period" : "chart-mark",
  );
  if (opening) {
    mark.setAttribute("href", addressOf(opening, reach));
    // The keyboard goes from mark to mark by arrows: a hundred links would be a trap.
    mark.setAttribute("tabindex", "-1");
  }
  if (span) {
    mark.setAttribute("data-from", span.from);
    mark.setAttribute("data-to", reach.asOf ? earlier(span.to, reach.asOf) : span.to);
  }
  const area = document.createElementNS(svgSpace, place.isDot ? "circle" : "rect");
  for (const [name, value] of place.area) area.setAttribute(name, cut(value));
  area.setAttribute("fill", "none");
  area.setAttribute("pointer-events", "all");
  if (reach.words === "script") {
    mark.setAttribute("data-tip", tip(row));
    mark.setAttribute("data-x", cut(place.x));
    mark.setAttribute("data-y", cut(place.y));
  }
  if (reach.words === "browser") {
    const title = document.createElementNS(svgSpace, "title");
    title.textContent = tip(row);
    mark.append(title);
  }
  mark.append(area);
  return mark;
}
