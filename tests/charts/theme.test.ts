import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  customProperty,
  darkTheme,
  lightTheme,
  overdueColour,
  type Theme,
} from "../../app/charts/theme.ts";

const css = readFileSync(new URL("../../app/charts/charts.css", import.meta.url), "utf8");

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

it("both themes stand in the style sheet colour by colour", () => {
  const names = (Object.keys(lightTheme) as (keyof Theme)[]).filter((name) => name !== "font");
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    expect(css).toContain(
      `${customProperty(name)}: light-dark(${lightTheme[name]}, ${darkTheme[name]});`,
    );
  }
});

describe.each([
  ["light", lightTheme],
  ["dark", darkTheme],
])("the %s theme", (_name, theme) => {
  it("has text that can be read", () => {
    for (const text of [theme.ink, theme.muted, theme.first, theme.second]) {
      expect(contrast(text, theme.ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const step of [1, 2, 3, 4, 5] as const) {
      expect(contrast(theme[`on_step_${step}`], theme[`step_${step}`])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("shows severity in grey print: each bucket stands out more than the one before", () => {
    const steps = [0, 1, 2, 3, 4].map((index) =>
      contrast(overdueColour(theme, index, 5), theme.ground),
    );
    for (let index = 1; index < steps.length; index += 1) {
      expect(steps[index]).toBeGreaterThan((steps[index - 1] as number) * 1.15);
    }
  });
});
