import { request } from "node:http";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { readJson } from "../imports/load/atomic-file.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import type { Refusal } from "../refusal.ts";
import type { Arguments } from "./arguments.ts";
import type { Console } from "./console.ts";

/** Where a server answers the commands of whoever may read its data folder. */
export const doorSchema = z.object({
  process: z.number().int(),
  /** Where its pages are. */
  address: z.string(),
  port: z.number().int(),
  /** Known to whoever may read the folder: nobody else is answered. */
  token: z.string(),
});

export type Door = z.output<typeof doorSchema>;

/** The file in the data folder that tells of the door. */
export function doorFile(directory: string): string {
  return path.join(directory, "server.json");
}

/** A command as it is sent; files are named by their whole paths, since the server is elsewhere. */
export const askedSchema = z.object({
  name: z.string(),
  words: z.array(z.string()),
  options: z.array(z.tuple([z.string(), z.array(z.string())])),
  locale: z.string(),
});

/** What comes back, a line each: what the command writes, and its exit code at the end. */
const saidSchema = z.union([
  z.tuple([z.enum(["out", "err"]), z.string()]),
  z.tuple([z.literal("exit"), z.number().int()]),
]);

export type Said = z.output<typeof saidSchema>;

/**
 * The door of the server that holds a folder's warehouse; null where something else holds it. A server
 * that was killed leaves its file behind, and another process may have its port by now.
 *
 * @param locked what opening the warehouse was refused with
 */
export async function doorOf(directory: string, locked: Refusal): Promise<Door | null> {
  const door = doorSchema.safeParse(await readJson(doorFile(directory))).data;
  return door && String(door.process) === String(locked.values.process) ? door : null;
}

/**
 * Has the server that holds a folder's warehouse run a command.
 *
 * @param locked what opening the warehouse was refused with
 * @returns the exit code
 * @throws Refusal `locked` where what holds the warehouse is no server that answers.
 */
export async function askServer(
  directory: string,
  locked: Refusal,
  { name, words, options }: Arguments & { readonly name: string },
  console: Console,
): Promise<number> {
  const door = await doorOf(directory, locked);
  if (!door) throw locked;
  const asked = { name, words, options: [...options], locale: currentLocale() };
  const answer = request({
    host: "127.0.0.1",
    port: door.port,
    method: "POST",
    headers: { Authorization: `Bearer ${door.token}`, "Content-Type": "application/json" },
  });
  answer.end(JSON.stringify(asked));
  const response = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    answer.once("response", resolve);
    answer.once("error", () => reject(locked));
  });
  for await (const line of createInterface({ input: response })) {
    const [kind, said] = saidSchema.parse(JSON.parse(line));
    if (kind === "exit") return said;
    console[kind](said);
  }
  // The server ended in the middle of it.
  throw locked;
}
