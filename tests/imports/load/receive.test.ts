import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { originalPath, receive } from "../../../app/imports/receive.server.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const limitBytes = 1000;

function left(): string[] {
  return readdirSync(path.join(folder.path, "originals"), { recursive: true })
    .map(String)
    .filter((name) => name !== "arriving");
}

test("a file is kept whole under the hash of its content", async () => {
  const seen: number[] = [];
  const parts = [Buffer.from("id,amount\n"), Buffer.from("A,1\n")];
  const received = await receive(folder.path, Readable.from(parts), "C:\\exports\\list.csv", {
    limitBytes,
    onBytes: (bytes) => seen.push(bytes),
  });
  const hash = createHash("sha256").update("id,amount\nA,1\n").digest("hex");
  expect(received).toEqual({ hash, size: 14, name: "list.csv" });
  expect(readFileSync(originalPath(folder.path, hash), "utf8")).toBe("id,amount\nA,1\n");
  // 10 bytes, then 4 more
  expect(seen).toEqual([10, 14]);
});

test("the same content twice is one original", async () => {
  const send = (name: string) =>
    receive(folder.path, Readable.from([Buffer.from("same")]), name, { limitBytes });
  const first = await send("a.csv");
  expect((await send("b.csv")).hash).toBe(first.hash);
  expect(left().sort()).toEqual([first.hash, path.join(first.hash, "original")]);
});

test("a file beyond the limit is refused and nothing of it is left", async () => {
  const stream = Readable.from([Buffer.alloc(600), Buffer.alloc(600)]);
  await expect(receive(folder.path, stream, "big.csv", { limitBytes })).rejects.toMatchObject({
    id: "imports.refusal.too_large",
    status: 413,
  });
  expect(left()).toEqual([]);
});

test("an empty file is refused", async () => {
  const stream = Readable.from([]);
  await expect(receive(folder.path, stream, "none.csv", { limitBytes })).rejects.toMatchObject({
    id: "imports.refusal.empty",
  });
  expect(left()).toEqual([]);
});

test("a full disk is said in plain words, and nothing is left half", async () => {
  async function* filling() {
    yield Buffer.from("id,amount\n");
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  }
  const stream = Readable.from(filling());
  await expect(receive(folder.path, stream, "list.csv", { limitBytes })).rejects.toMatchObject({
    id: "imports.refusal.disk_full",
    values: { file: "list.csv" },
    status: 507,
  });
  expect(left()).toEqual([]);
});

test("a sender that goes away leaves nothing", async () => {
  const stream = new Readable({ read() {} });
  stream.push(Buffer.from("id,amount\n"));
  const receiving = receive(folder.path, stream, "list.csv", { limitBytes });
  setTimeout(() => stream.destroy(), 20);
  await expect(receiving).rejects.toMatchObject({ id: "imports.refusal.interrupted" });
  expect(left()).toEqual([]);
  expect(existsSync(path.join(folder.path, "originals"))).toBe(true);
});

test.each([
  ["../../x.csv", "x.csv"],
  ["..\\..\\x.csv", "x.csv"],
  ["a\u001b[31m\u0000\u202evsc.csv", "a[31mvsc.csv"],
  ["\u0007", "file"],
  [`${"n".repeat(300)}.csv`, "n".repeat(255)],
])("the name %j is kept as a plain name", async (name, plain) => {
  const received = await receive(folder.path, Readable.from([Buffer.from("x")]), name, {
    limitBytes,
  });
  expect(received.name).toBe(plain);
});
