import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What stands in the way of somebody by WCAG 2.2 AA. Of the dark page only what its colours change. */
export async function barriers(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  // The rows of a long table are alike: those that follow cost minutes and tell nothing new.
  const axe = new AxeBuilder({ page }).exclude("tbody tr:nth-child(n + 40)");
  const { violations } = await (scheme === "light"
    ? axe.withTags(guidelines)
    : axe.withRules(["color-contrast"])
  ).analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html }) => html);
    return `${scheme}, ${id}: ${where.join(" ")}`;
  });
}

/** How far what was seen of a page has moved by itself since it began to load. */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput } = entry as PerformanceEntry & {
              readonly value: number;
              readonly hadRecentInput: boolean;
            };
            if (!hadRecentInput) sum += value;
          }
        });
        watch.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}

/** The links within a page whose place is not there. */
export function lostAnchors(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href^='#']")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
  );
}

/** Has the page make a program of a text, and throws if it may. */
export async function refusesToCompile(page: Page): Promise<void> {
  // What the driver runs is exempt from the policy; what it leaves behind is not.
  await page.evaluate(() => {
    setTimeout(() => {
      const { dataset } = document.documentElement;
      try {
        dataset.compiled = String(new Function("return 'ran'")());
      } catch {
        dataset.compiled = "refused";
      }
    });
  });
  await page.locator("html[data-compiled=refused]").waitFor({ state: "attached" });
}
