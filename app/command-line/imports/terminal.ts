import { createInterface } from "node:readline/promises";

/** Somebody who can be asked. */
export interface Terminal {
  ask(question: string): Promise<string>;
}

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
