import { randomBytes, timingSafeEqual } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { writeJson } from "../imports/load/atomic-file.server.ts";
import { inLocale } from "../languages/current.server.ts";
import { localeOf } from "../languages/languages.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { askedSchema, type Door, doorFile, type Said } from "./ask-server.ts";

/** So much of a command line is read, in bytes. */
const longest = 1_000_000;

/**
 * Answers commands while a server holds the warehouse, which no second process can open: a board
 * pack is made and alerts are checked by schedule whether or not somebody has the pages open.
 *
 * It listens to this machine alone and answers only who knows the token, which stands in a file
 * that only the server's own user can read: whoever can, could read the warehouse itself.
 *
 * @param address where the pages are
 * @returns ends it
 */
export async function answerCommands(warehouse: Warehouse, address: string): Promise<() => void> {
  const token = randomBytes(32).toString("hex");
  const server = createServer((request, response) => {
    answer(warehouse, token, request, response).catch((cause) => {
      console.error(cause);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  // Nothing is kept running for it alone.
  server.unref();
  const { port } = server.address() as AddressInfo;
  const door: Door = { process: process.pid, address, port, token };
  await writeJson(doorFile(warehouse.directory), door);
  return () => {
    rmSync(doorFile(warehouse.directory), { force: true });
    server.close();
    server.closeAllConnections();
  };
}

async function answer(
  warehouse: Warehouse,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST" || !isKnown(request.headers.authorization ?? "", token)) {
    response.writeHead(403).end();
    return;
  }
  const asked = askedSchema.parse(JSON.parse(await bodyOf(request)));
  const say = (said: Said) => response.write(`${JSON.stringify(said)}\n`);
  response.writeHead(200, { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" });
  // Read only when it is wanted: commands bring the whole product with them.
  const { runWithWarehouse } = await import("./warehouse-commands.ts");
  const code = await inLocale(localeOf(asked.locale) ?? "en", () =>
    runWithWarehouse(
      warehouse,
      { name: asked.name, words: asked.words, options: new Map(asked.options) },
      { out: (line) => say(["out", line]), err: (line) => say(["err", line]) },
    ),
  );
  say(["exit", code]);
  response.end();
}

function isKnown(authorization: string, token: string): boolean {
  const given = Buffer.from(authorization);
  const right = Buffer.from(`Bearer ${token}`);
  return given.length === right.length && timingSafeEqual(given, right);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > longest) throw new Error("The command line is too long.");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
