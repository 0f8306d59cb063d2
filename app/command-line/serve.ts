import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { ServerBuild } from "@remix-run/node";
import { type AccessMode, chooseAccessMode, isLoopback } from "../access/mode.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { createApp } from "../server/app.server.ts";
import { holdingsOf } from "../server/holdings.server.ts";
import { isRefusal } from "../server/refusals.server.ts";
import { dataDirectory, projectRoot } from "../warehouse/paths.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";
import { answerCommands } from "./answer-commands.ts";
import { doorOf } from "./ask-server.ts";
import { exitCode } from "./console.ts";

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Load the demo department if the warehouse is empty. */
  readonly demo: boolean;
}

/**
 * Reads `--port --host --demo --data` and their environment variables.
 *
 * @throws Refusal `serve.usage` or `serve.port` for what cannot be understood.
 */
export function readServeOptions(args: readonly string[]): ServeOptions & { data?: string } {
  const { values } = parse(args);
  const port = values.port ?? process.env.PORT ?? "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Refusal("serve.port", { port });
  const demo = values.demo ?? /^(1|true|yes)$/i.test(process.env.RECOUP_DEMO ?? "");
  return {
    port: Number(port),
    host: values.host ?? process.env.HOST ?? "127.0.0.1",
    demo,
    data: values.data,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        demo: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new Refusal("serve.usage", { fault: (cause as Error).message });
  }
}

/**
 * Opens the warehouse, starts the server and prints its address.
 *
 * @returns the server, once it listens
 * @throws Refusal for a taken port, a locked warehouse, an address that would let
 * everybody in, a page build that is missing.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const mode = chooseAccessMode({ ...options, password: process.env.RECOUP_PASSWORD });
  if (mode === "closed") throw new Refusal("serve.unguarded", { host: options.host });
  process.env.RECOUP_ACCESS = mode;
  process.env.RECOUP_DEMO = options.demo ? "1" : "";

  const warehouse = await openWarehouse().catch(async (cause: unknown) => {
    const isLocked = cause instanceof Refusal && cause.id === "warehouse.locked";
    const door = isLocked ? await doorOf(dataDirectory(), cause) : null;
    throw door ? new Refusal("serve.already", { address: door.address }) : cause;
  });
  if (await showsOwnDataToAll(warehouse, mode, options.host)) {
    await warehouse.close();
    throw new Refusal("serve.demo_unguarded", { host: options.host });
  }
  const app = createApp(await readBuild(), {
    clientFolder: path.join(projectRoot, "build/client"),
    anyHost: !isLoopback(options.host),
    hosts: (process.env.RECOUP_HOSTS ?? "").split(",").filter(Boolean),
  });
  const server = await listen(app, options).catch(async (cause) => {
    await warehouse.close();
    throw cause;
  });
  // A large upload over a slow line takes longer than Node's five minutes.
  server.requestTimeout = 3_600_000;
  const { port } = server.address() as AddressInfo;
  const name = options.host.includes(":") ? `[${options.host}]` : options.host;
  const address = `http://${name}:${port}`;
  server.once("close", await answerCommands(warehouse, address));
  if (options.demo) await openDemo(warehouse);
  process.stdout.write(`${text(currentLocale(), "serve.ready", { address })}\n`);
  resume(warehouse);
  return server;
}

/** Uploads that a process which was killed had begun go on, whether or not anybody looks. */
function resume(warehouse: Warehouse): void {
  // Read only now: the import brings half of the product with it, and pages wait for nothing of it.
  import("../imports/uploads.server.ts")
    .then(({ resumeUploads }) => resumeUploads(warehouse))
    // The pages of the data say it too, each time they are opened.
    .catch((cause) => console.error(cause));
}

/** Nobody is asked for a password because it is only the demo department, and then it is not. */
async function showsOwnDataToAll(
  warehouse: Warehouse,
  mode: AccessMode,
  host: string,
): Promise<boolean> {
  return mode === "open" && !isLoopback(host) && (await holdingsOf(warehouse)).hasOther;
}

/** `serve` as a command: one plain line and exit 1 where it cannot, a clean stop on Ctrl-C. */
export async function serveFromCommandLine(args: readonly string[]): Promise<void> {
  try {
    const options = readServeOptions(args);
    if (options.data) process.env.RECOUP_DATA = path.resolve(options.data);
    stopCleanly(await serve(options));
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    process.stderr.write(`${text(currentLocale(), cause.id, cause.values)}\n`);
    const isUsage = cause.id === "serve.usage" || cause.id === "serve.port";
    process.exit(isUsage ? exitCode.usage : exitCode.refused);
  }
}

/** Loads the demo department, or says why not: it is never mixed with other data. */
async function openDemo(warehouse: Warehouse): Promise<void> {
  const { hasOther } = await holdingsOf(warehouse);
  const say = (id: string) => process.stdout.write(`${text(currentLocale(), id)}\n`);
  if (hasOther) return void say("serve.demo_kept");
  say("serve.demo_loading");
  // Read only when it is wanted: the import brings half of the product with it.
  const { loadDemo } = await import("../server/demo.server.ts");
  await loadDemo(warehouse);
  say("serve.demo_loaded");
}

async function readBuild(): Promise<ServerBuild> {
  const file = path.join(projectRoot, "build/server/index.js");
  return import(pathToFileURL(file).href).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ERR_MODULE_NOT_FOUND" && cause.message.includes(file)) {
      throw new Refusal("serve.not_built");
    }
    throw cause;
  });
}

function listen(app: ReturnType<typeof createApp>, options: ServeOptions): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(options.port, options.host);
    server.once("listening", () => resolve(server));
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const { host, port } = options;
      if (cause.code === "EADDRINUSE") reject(new Refusal("serve.taken", { host, port }));
      else if (cause.code === "EACCES") reject(new Refusal("serve.forbidden", { host, port }));
      else if (cause.code === "EADDRNOTAVAIL" || cause.code === "ENOTFOUND") {
        reject(new Refusal("serve.no_such_host", { host }));
      } else reject(cause);
    });
  });
}

/** How long requests under way may take to finish once somebody has said stop. */
const patience = 5_000;

function stopCleanly(server: Server): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.closeIdleConnections();
    server.close(async () => {
      await (await openWarehouse()).close();
      process.exit(0);
    });
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("SIGHUP", stop);
  process.on("disconnect", stop);
}
