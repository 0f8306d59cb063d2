import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerCommands } from "../../app/command-line/answer-commands.ts";
import { askServer, doorFile } from "../../app/command-line/ask-server.ts";
import { writeJson } from "../../app/imports/load/atomic-file.server.ts";
import { inLocale } from "../../app/languages/current.server.ts";
import { Refusal } from "../../app/refusal.ts";
import { invoice } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
let end: () => void;

beforeAll(async () => {
  // 400.00 and 40.50 are open.
  department = await openDepartment({
    invoices: [invoice("0001", { amount: 400 }), invoice("0002", { amount: 40.5 })],
  });
  end = await answerCommands(department.warehouse, "http://127.0.0.1:3000");
});

afterAll(() => department.close());

const heldBy = (process: number) => new Refusal("warehouse.locked", { file: "w", process });

async function ask(name: string, words: string[], options: Record<string, string[]> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const asked = { name, words, options: new Map(Object.entries(options)) };
  const { directory } = department.warehouse;
  const code = await askServer(directory, heldBy(process.pid), asked, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

describe("a command is answered by the server that holds the warehouse", () => {
  test("with what it would have said, and its exit code", async () => {
    const { code, out } = await ask("figure", ["open_receivables"], { json: [] });
    expect(code).toBe(0);
    expect(JSON.parse(out.join("\n"))).toMatchObject({ value: 440.5 });
    const wrong = await ask("figure", ["open_receivable"]);
    expect(wrong).toMatchObject({ code: 1, out: [] });
    expect(wrong.err.join()).toContain("open_receivable");
    expect((await ask("figure", [])).code).toBe(2);
    expect((await ask("constructor", [])).code).toBe(2);
  });

  test("in the language of whoever asks", async () => {
    const { err } = await inLocale("sv", () => ask("pack", ["none"], { out: ["none.pdf"] }));
    expect(err.join()).toContain("Rapporten ”none” finns inte.");
  });

  test("and for nobody who may not read the folder of the data", async () => {
    const { directory } = department.warehouse;
    const file = doorFile(directory);
    expect(statSync(file).mode & 0o077).toBe(0);
    const door = JSON.parse(readFileSync(file, "utf8"));
    const address = `http://127.0.0.1:${door.port}/`;
    for (const Authorization of ["", "Bearer ", `Bearer ${"0".repeat(64)}`]) {
      const answer = await fetch(address, { method: "POST", headers: { Authorization } });
      expect(answer.status).toBe(403);
    }
    await writeJson(file, { ...door, token: "0" });
    await expect(ask("imports", [])).rejects.toMatchObject({ id: "warehouse.locked" });
    await writeJson(file, door);
    expect((await ask("imports", [])).code).toBe(0);
  });

  test("or refused where another process holds it, or none answers any more", async () => {
    const { directory } = department.warehouse;
    const asked = { name: "imports", words: [], options: new Map() };
    const silent = { out: () => {}, err: () => {} };
    const ofOther = askServer(directory, heldBy(process.pid + 1), asked, silent);
    await expect(ofOther).rejects.toMatchObject({ id: "warehouse.locked" });
    const door = readFileSync(doorFile(directory), "utf8");
    end();
    expect(existsSync(doorFile(directory))).toBe(false);
    await expect(ask("imports", [])).rejects.toMatchObject({ id: "warehouse.locked" });
    // Killed, it would have left its file.
    await writeJson(path.join(directory, "server.json"), JSON.parse(door));
    await expect(ask("imports", [])).rejects.toMatchObject({ id: "warehouse.locked" });
  });
});
