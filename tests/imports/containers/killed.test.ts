import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recognise } from "../../../app/imports/recognise/recognise.server.ts";

const before = process.env.TMPDIR;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "recoup-test-"));
  // The parser's temporary folder too.
  process.env.TMPDIR = folder;
});

afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(folder, { recursive: true, force: true });
});

const scratch = () => readdirSync(folder).filter((name) => name.startsWith("recoup-parser-"));

/** A gzip of a few megabytes that unpacks to 600: one of a megabyte, many times. */
function large(): string {
  const words = Array.from({ length: 4000 }, (_, index) => `${(index * 7919) % 100_003}`).join(",");
  const member = gzipSync(`${words.repeat(50)}\n`);
  const file = path.join(folder, "large.csv.gz");
  writeFileSync(file, Buffer.concat(Array.from({ length: 600 }, () => member)));
  return file;
}

/** The parser that is at work on a large file, once a megabyte of it is unpacked. */
async function unpacking(): Promise<number> {
  for (;;) {
    for (const name of scratch()) {
      const files = readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true });
      const isLarge = files.some(
        (file) => file.isFile() && statSync(path.join(file.parentPath, file.name)).size > 1 << 20,
      );
      if (isLarge) return Number(/-(\d+)-\w+$/.exec(name)?.[1]);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test("what a parser left whose server died with it is taken away by the next", async () => {
  const host = os.hostname().replaceAll(/[^A-Za-z0-9.]/g, "");
  // No process has so high a number.
  const left = path.join(folder, `recoup-parser-${host}-99999999-abcdef`);
  mkdirSync(left);
  writeFileSync(path.join(left, "1"), "half a file");
  const others = path.join(folder, "recoup-parser-elsewhere-99999999-abcdef");
  mkdirSync(others);
  const small = path.join(folder, "small.csv.gz");
  writeFileSync(small, gzipSync("a,b\n1,2\n"));
  await recognise({ path: small, name: "small.csv.gz" });
  expect(scratch()).not.toContain(path.basename(left));
  expect(scratch()).toContain(path.basename(others));
}, 60_000);

test("a parser that is killed while it unpacks is a message, and leaves nothing half", async () => {
  const file = { path: large(), name: "large.csv.gz" };
  const work = recognise(file);
  const refused = expect(work).rejects.toMatchObject({ id: "imports.parser_died" });
  const parser = await unpacking();
  process.kill(parser, "SIGKILL");
  await refused;
  expect(scratch().filter((name) => name.includes(`-${parser}-`))).toEqual([]);
  // The next one reads the same kind of file as ever.
  const small = path.join(folder, "small.csv.gz");
  writeFileSync(
    small,
    gzipSync("Payment ID,Payment date,Amount,Currency,Customer No\n1,2024-01-31,5,EUR,C\n"),
  );
  const { mapping } = await recognise({ path: small, name: "small.csv.gz" });
  expect(mapping?.tables[0]?.table).toBe("payments");
}, 60_000);

test("a line of 64 MB is read in the parser's memory", async () => {
  const words = Array.from({ length: 4000 }, (_, index) => `${(index * 7919) % 100_003}`).join(" ");
  const line = words.repeat(Math.ceil((64 << 20) / words.length));
  const file = path.join(folder, "line.csv.gz");
  writeFileSync(file, gzipSync(`a,b\n1,${line}\n2,3\n`, { level: 1 }));
  const recognition = await recognise({ path: file, name: "line.csv.gz" });
  expect(recognition.refusal?.id).toMatch(/^imports\.no_/);
}, 60_000);
