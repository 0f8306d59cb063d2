import { createInterface } from "node:readline/promises";
import type { Terminal } from "./console.ts";

/** The person at the terminal; null where input or output is a file or a pipe. */
export function openTerminal(): Terminal | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  return {
    async ask(question) {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return (await lines.question(`${question} `)).trim();
      } finally {
        lines.close();
      }
    },
  };
}
