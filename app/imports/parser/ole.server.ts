import { closeSync, openSync, readSync } from "node:fs";

/**
 * What stands in one of the containers that Office wrote before 2007, and still writes around what
 * it encrypts, by the names of its streams.
 */
export function oleKind(path: string): "protected" | "old_workbook" | "document" {
  const names = streamNames(path);
  if (names.includes("EncryptedPackage")) return "protected";
  return names.includes("Workbook") || names.includes("Book") || names.length === 0
    ? "old_workbook"
    : "document";
}

/** [MS-CFB]: the directory's first sectors, 128 bytes an entry, the name in UTF-16 in front. */
function streamNames(path: string): string[] {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(512);
    if (readSync(file, header, 0, 512, 0) < 512) return [];
    const size = 1 << Math.min(header.readUInt16LE(0x1e), 16);
    const start = (header.readUInt32LE(0x30) + 1) * size;
    const directory = Buffer.alloc(4096);
    const count = readSync(file, directory, 0, directory.length, start);
    const names: string[] = [];
    for (let at = 0; at + 128 <= count; at += 128) {
      const length = Math.min(directory.readUInt16LE(at + 64), 64);
      if (length >= 2) names.push(directory.toString("utf16le", at, at + length - 2));
    }
    return names;
  } finally {
    closeSync(file);
  }
}
