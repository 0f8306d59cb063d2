import { existsSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { temporaryFolder } from "../temporary-folder.ts";

/** The browser that stands on the PATH. */
function executable(): string {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const found = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (!found) throw new Error("There is no Chromium on the PATH: npm test says what to install.");
  return found;
}

export interface Browser {
  readonly context: BrowserContext;
  /** What pages reported since the last look: errors of scripts, of the console, of the policy. */
  faults(): string[];
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
}

/** A Chromium with a profile of its own that is gone afterwards. */
export async function openBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const profile = temporaryFolder();
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: executable(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    acceptDownloads: true,
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    colorScheme: options.colorScheme ?? "light",
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: options.width ?? 1440, height: 900 },
  });
  context.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const listen = (page: Page) => {
    page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
    });
  };
  context.pages().forEach(listen);
  context.on("page", listen);
  return {
    context,
    faults: () => faults.splice(0),
    async close() {
      await context.close();
      profile.remove();
    },
  };
}
