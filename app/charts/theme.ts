/**
 * The colours of every chart. A colour has one meaning in the whole product:
 * buckets run from calm to severe, and severity also grows in contrast with the
 * ground, so that the order survives grey print and colour blindness.
 */
export interface Theme {
  /** Text and the lines that matter. */
  readonly ink: string;
  /** Axis labels and what stands back. */
  readonly muted: string;
  readonly grid: string;
  readonly ground: string;
  /** Lines, by rank: the figure asked about, its rival, its yardstick. */
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** Bars that carry no other meaning. */
  readonly bar: string;
  /** Buckets. */
  readonly not_due: string;
  readonly overdue_1: string;
  readonly overdue_2: string;
  readonly overdue_3: string;
  readonly overdue_4: string;
  readonly overdue_5: string;
  readonly no_due_date: string;
  readonly unapplied: string;
  /** Steps of a heat table, from little to much, each with the ink that reads on it. */
  readonly step_1: string;
  readonly step_2: string;
  readonly step_3: string;
  readonly step_4: string;
  readonly step_5: string;
  readonly on_step_1: string;
  readonly on_step_2: string;
  readonly on_step_3: string;
  readonly on_step_4: string;
  readonly on_step_5: string;
  readonly font: string;
}

const fileFont = "DejaVu Sans";

/** Explicit colours for files, and what the page's custom properties hold by day. */
export const lightTheme: Theme = {
  ink: "#1c2530",
  muted: "#5a6672",
  grid: "#dde2e7",
  ground: "#ffffff",
  first: "#1f4e79",
  second: "#b85c14",
  third: "#6f7f8d",
  bar: "#4f7ba3",
  not_due: "#b9cfdd",
  overdue_1: "#f0cf8e",
  overdue_2: "#e0a458",
  overdue_3: "#c8723d",
  overdue_4: "#a0432c",
  overdue_5: "#691f1c",
  no_due_date: "#9aa1a9",
  unapplied: "#3d8b83",
  step_1: "#eef4f9",
  step_2: "#c7dcec",
  step_3: "#93b9d8",
  step_4: "#3a719f",
  step_5: "#1f4e79",
  on_step_1: "#1c2530",
  on_step_2: "#1c2530",
  on_step_3: "#1c2530",
  on_step_4: "#ffffff",
  on_step_5: "#ffffff",
  font: fileFont,
};

/** What the page's custom properties hold by night. */
export const darkTheme: Theme = {
  ink: "#e8edf2",
  muted: "#a3afba",
  grid: "#36414c",
  ground: "#1b1f23",
  first: "#86bdf0",
  second: "#f2ab66",
  third: "#97a6b3",
  bar: "#5f93c2",
  not_due: "#3c5668",
  overdue_1: "#6b5526",
  overdue_2: "#966a2c",
  overdue_3: "#c47c42",
  overdue_4: "#ea8d66",
  overdue_5: "#ffb8a3",
  no_due_date: "#6d7680",
  unapplied: "#5cb3aa",
  step_1: "#1f2b37",
  step_2: "#27425a",
  step_3: "#356288",
  step_4: "#5f97c9",
  step_5: "#a8d2f7",
  on_step_1: "#e8edf2",
  on_step_2: "#e8edf2",
  on_step_3: "#ffffff",
  on_step_4: "#0f151b",
  on_step_5: "#0f151b",
  font: fileFont,
};

/** The name of a theme's custom property; `charts.css` defines them all. */
export const customProperty = (name: string): string => `--chart-${name.replaceAll("_", "-")}`;

/** On the page every colour is a custom property, so that day and night need no new drawing. */
export const pageTheme: Theme = {
  ...(Object.fromEntries(
    Object.keys(lightTheme).map((name) => [name, `var(${customProperty(name)})`]),
  ) as unknown as Theme),
  font: "inherit",
};

/** The colour of the overdue bucket at `index` of `count`, from mild to severe. */
export function overdueColour(theme: Theme, index: number, count: number): string {
  const ramp = [
    theme.overdue_1,
    theme.overdue_2,
    theme.overdue_3,
    theme.overdue_4,
    theme.overdue_5,
  ];
  const step = count <= 1 ? ramp.length - 1 : Math.round((index / (count - 1)) * (ramp.length - 1));
  return ramp[step] ?? theme.overdue_5;
}
