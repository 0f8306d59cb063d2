import PptxGenJS from "pptxgenjs";
import { lightTheme } from "../charts/theme.ts";
import { fractionDigits } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import type { PackContent, PackSlide } from "./content.server.ts";
import { logoPlace } from "./logo.server.ts";
import type { NativeChart } from "./native.ts";
import { nativeChart } from "./native-chart.ts";
import { slidePicture } from "./picture.server.ts";

// Inches on a slide of 13.33 × 7.5.
const page = { width: 13.33, height: 7.5, margin: 0.6 } as const;
const chartBox = { x: page.margin, y: 1.55, w: 8.5, h: 5.1 } as const;
const besideX = chartBox.x + chartBox.w + 0.4;
const besideWidth = page.width - page.margin - besideX;
const face = "Calibri";
const ink = hex(lightTheme.ink);
const muted = hex(lightTheme.muted);

function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

/** What XML cannot hold, and what would break a line where none is, is taken out. */
const clean = (words: string) => words.replaceAll(/[^\P{Cc}\n]|[\ufffe\uffff]|\p{Cs}/gu, " ");

/**
 * A pack as PowerPoint slides: a cover, then one message a slide. Charts are PowerPoint's
 * own, with their numbers inside, and can be edited there; what PowerPoint has no chart
 * for is a picture. Texts are texts: nothing in them is run.
 */
export async function packSlides(content: PackContent): Promise<Uint8Array> {
  const { pack, locale } = content;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "wide", width: page.width, height: page.height });
  deck.layout = "wide";
  deck.title = clean(pack.title);
  // Its `company` goes into the file as it stands, and a name with an & would break it.
  deck.author = text(locale, "app.name");
  deck.theme = { headFontFace: face, bodyFontFace: face };
  cover(deck, content);
  for (const slide of content.slides) await message(deck, content, slide);
  return (await deck.write({ outputType: "uint8array", compression: true })) as Uint8Array;
}

function cover(deck: PptxGenJS, { pack, period }: PackContent): void {
  const slide = deck.addSlide();
  const colour = hex(pack.colour);
  slide.addShape("rect", { x: 0, y: 0, w: 0.35, h: page.height, fill: { color: colour } });
  if (pack.logo) slide.addImage({ data: pack.logo, x: 1.1, y: 0.8, ...logoPlace });
  const at = { x: 1.1, w: page.width - 2.2, fontFace: face, margin: 0 } as const;
  slide.addText(clean(pack.company), { ...at, y: 2.2, h: 0.5, fontSize: 18, color: muted });
  slide.addText(clean(pack.title), {
    ...at,
    y: 2.7,
    h: 1.4,
    fontSize: 40,
    bold: true,
    color: ink,
    fit: "shrink",
    valign: "top",
  });
  slide.addText(clean(period), { ...at, y: 4.2, h: 0.5, fontSize: 20, color: ink });
}

async function message(deck: PptxGenJS, content: PackContent, found: PackSlide): Promise<void> {
  const slide = deck.addSlide();
  const { pack } = content;
  slide.addShape("rect", { x: 0, y: 0, w: page.width, h: 0.12, fill: { color: hex(pack.colour) } });
  slide.addText(clean(found.headline), {
    x: page.margin,
    y: 0.4,
    w: page.width - 2 * page.margin,
    h: 1,
    fontSize: 24,
    bold: true,
    color: ink,
    fontFace: face,
    margin: 0,
    valign: "top",
    fit: "shrink",
  });
  await addChart(deck, slide, found);
  addBeside(slide, found);
  const foot = { x: page.margin, color: muted, fontFace: face, margin: 0, fit: "shrink" } as const;
  slide.addText(clean(found.definitions), {
    ...foot,
    y: 6.78,
    w: page.width - 2 * page.margin,
    h: 0.24,
    fontSize: 8,
  });
  slide.addText(clean([pack.company, found.footer].filter(Boolean).join(" · ")), {
    ...foot,
    y: 7.05,
    w: page.width - 2 * page.margin - 0.8,
    h: 0.26,
    fontSize: 10,
  });
  slide.slideNumber = {
    x: page.width - page.margin - 0.6,
    y: 7.05,
    w: 0.6,
    h: 0.26,
    fontSize: 10,
    color: muted,
    fontFace: face,
    align: "right",
  };
  const definitions = found.figures.map(({ title, formula }) => `${title} = ${formula}`);
  slide.addNotes(clean([found.topic, ...definitions].join("\n")));
}

async function addChart(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { section, found, problem }: PackSlide,
): Promise<void> {
  if (!found) {
    slide.addText(clean(problem ?? ""), {
      ...chartBox,
      fontSize: 16,
      color: muted,
      fontFace: face,
    });
    return;
  }
  const native = nativeChart(section.chart, found.rows, found.wording);
  if (native) {
    drawNative(deck, slide, native, found.wording.currency);
    return;
  }
  const picture = await slidePicture(section.chart, found);
  if (!picture) return;
  const scale = Math.min(chartBox.w / picture.width, chartBox.h / picture.height);
  slide.addImage({
    data: `image/png;base64,${Buffer.from(picture.png).toString("base64")}`,
    x: chartBox.x,
    y: chartBox.y,
    w: picture.width * scale,
    h: picture.height * scale,
  });
}

const largestOf = (chart: NativeChart) =>
  Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));

/** Whether a share would be written as nothing, or nearly so, without a decimal. */
const isSmall = ({ unit, series }: NativeChart) =>
  unit === "ratio" &&
  series.some(({ values }) => values.some((value) => value && Math.abs(value) < 0.02));

/** How PowerPoint writes the numbers of a unit on an axis. */
function numberFormat(chart: NativeChart, currency: string | null): string {
  const largest = largestOf(chart);
  switch (chart.unit) {
    case "ratio":
      return "0%";
    case "money":
      return largest >= 100 || (currency && fractionDigits(currency) === 0) ? "#,##0" : "#,##0.00";
    case "days":
    case "count":
      return "#,##0";
    default:
      return "0.0";
  }
}

function drawNative(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  currency: string | null,
): void {
  const type = chart.kind === "line" ? deck.ChartType.line : deck.ChartType.bar;
  const isBars = chart.kind === "bars";
  // PowerPoint draws bars from the bottom up: turned round, the largest stands on top.
  const inOrder = <T>(values: readonly T[]) => (isBars ? values.toReversed() : [...values]);
  const labels = inOrder(chart.categories.map(clean));
  const isBridge = chart.kind === "bridge";
  const isStacked = isBridge || chart.kind === "stacked_columns";
  // A course is seen against all there is; bars are compared with each other.
  const ratios = chart.kind === "line" && chart.unit === "ratio" && largestOf(chart) <= 1;
  const isCounted = chart.categories.length <= 12 && chart.kind !== "line";
  const data = inOrder(chart.series).map(({ name, values }) => ({
    name: clean(name),
    labels,
    // The library writes an unknown value as an empty cell, which leaves a gap.
    values: inOrder(values) as number[],
  }));
  const colours = inOrder(chart.series).map(({ colour }) => colour);
  const lines = inOrder(chart.series).map(({ isLine }) => isLine === true);
  const of = (isLine: boolean) => ({
    data: data.filter((_, index) => lines[index] === isLine),
    options: { chartColors: colours.filter((_, index) => lines[index] === isLine) },
  });
  const looks: PptxGenJS.IChartOpts = {
    ...chartBox,
    chartColors: colours,
    barDir: isBars ? "bar" : "col",
    barGrouping: isStacked ? "stacked" : "clustered",
    barGapWidthPct: 40,
    catAxisLabelFontSize: 11,
    catAxisLabelFontFace: face,
    catAxisLabelColor: muted,
    valAxisLabelFontSize: 11,
    valAxisLabelFontFace: face,
    valAxisLabelColor: muted,
    valAxisLabelFormatCode: numberFormat(chart, currency),
    ...(ratios ? { valAxisMaxVal: 1 } : {}),
    // Every value where there is room for it, else the axis alone.
    showValue: isCounted && !isStacked,
    dataLabelFontSize: 10,
    dataLabelColor: ink,
    dataLabelFontFace: face,
    catAxisLabelFrequency: String(Math.ceil(labels.length / 12)),
    valGridLine: { color: hex(lightTheme.grid), size: 0.75 },
    catGridLine: { style: "none" },
    showLegend: chart.series.length > 1 && !isBridge,
    legendPos: "b",
    legendFontSize: 11,
    legendFontFace: face,
    legendColor: muted,
    lineSize: 2.25,
    lineDataSymbol: "none",
    displayBlanksAs: "gap",
    dataLabelFormatCode: isSmall(chart) ? "0.0%" : numberFormat(chart, currency),
    altText: labels.join(", ").slice(0, 250),
  };
  if (type === deck.ChartType.line || !lines.includes(true)) {
    slide.addChart(type, data, looks);
    return;
  }
  // A goal goes across the columns that it is for; numbers stand on these alone.
  const columns = of(false);
  const goals = of(true);
  slide.addChart(
    [
      { type, data: columns.data, options: columns.options },
      {
        type: deck.ChartType.line,
        data: goals.data,
        options: { ...goals.options, showValue: false },
      },
    ],
    // Of several kinds the library takes the options in the place of the data.
    looks as unknown as unknown[],
  );
}

function addBeside(slide: PptxGenJS.Slide, { figures, commentary, notes }: PackSlide): void {
  const lines = figures.flatMap(({ title, value, change }): PptxGenJS.TextProps[] => [
    { text: clean(title), options: { fontSize: 12, color: muted, breakLine: true } },
    { text: clean(value), options: { fontSize: 22, bold: true, color: ink, breakLine: true } },
    {
      text: clean(change ?? " "),
      options: { fontSize: 11, color: muted, breakLine: true, paraSpaceAfter: 10 },
    },
  ]);
  const figuresHeight = Math.min(3.9, figures.length * 0.98);
  const box = { x: besideX, w: besideWidth, fontFace: face, margin: 0, valign: "top" } as const;
  if (lines.length > 0) {
    slide.addText(lines, { ...box, y: chartBox.y, h: figuresHeight, fit: "shrink" });
  }
  const blocks = [
    { words: commentary, fontSize: 13, color: ink },
    { words: notes.join("\n"), fontSize: 11, color: muted },
  ].filter(({ words }) => words !== "");
  const top = chartBox.y + figuresHeight + 0.1;
  const h = (chartBox.y + chartBox.h - top) / blocks.length;
  for (const [index, { words, fontSize, color }] of blocks.entries()) {
    slide.addText(clean(words), { ...box, y: top + index * h, h, fontSize, color, fit: "shrink" });
  }
}
