import { startServer } from "../e2e/server.ts";
import { type Line, printTable } from "./table.ts";
import { median, timed } from "./timing.ts";

const pages = [
  "/",
  "/aging",
  "/dso",
  "/recovery",
  "/promises",
  "/disputes",
  "/collectors",
  "/data",
];

/**
 * How long the real server takes to answer a page: for a day that nobody asked
 * about before, and the same page again.
 *
 * @param scans milliseconds of a raw scan of all columns that the Overview needs
 */
export async function timePages(data: string, runs: number, scans: number): Promise<void> {
  const server = await startServer(data);
  const lines: Line[] = [];
  try {
    const get = async (address: string) => {
      const response = await fetch(server.address + address);
      const body = await response.text();
      if (!response.ok)
        throw new Error(`${address} answered ${response.status}: ${body.slice(0, 200)}`);
    };
    for (const page of pages) {
      const fresh: number[] = [];
      const again: number[] = [];
      for (let run = 0; run <= runs; run += 1) {
        const day = String(28 - run).padStart(2, "0");
        const address = `${page}?as-of=2026-08-${day}&currency=EUR`;
        const first = await timed(() => get(address));
        const second = await timed(() => get(address));
        if (run > 0) {
          fresh.push(first);
          again.push(second);
        }
      }
      const isOverview = page === "/";
      lines.push({
        what: `${page} first`,
        ours: median(fresh),
        ...(isOverview ? { raw: scans, note: "raw: scans of the columns needed" } : {}),
      });
      lines.push({ what: `${page} again`, ours: median(again) });
    }
  } finally {
    await server.stop();
  }
  printTable("Pages, from request to the last byte", lines);
}
