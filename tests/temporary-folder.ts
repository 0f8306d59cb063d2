import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface TemporaryFolder {
  readonly path: string;
  /** Takes it away with all that is in it. */
  remove(): void;
}

/** A fresh, empty folder. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), "recoup-test-"));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
