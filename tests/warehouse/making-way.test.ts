import { setTimeout as wait } from "node:timers/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { makingWay } from "../../app/warehouse/making-way.server.ts";
import { openWarehouse } from "../../app/warehouse/warehouse.server.ts";
import { warehouseFolder } from "./warehouse-folder.ts";

/** A writer of four threads that notes what it is told, and readers who are there when they are said to be. */
function scene() {
  const said: string[] = [];
  const readers = { are: false, answer: () => Promise.reject(), close: () => undefined };
  const writer = {
    run: (sql: string) => Promise.resolve(said.push(sql)),
    runAndReadAll: () => Promise.resolve({ value: () => 4n }),
  };
  const way = makingWay(
    { ...readers, wereThere: () => readers.are },
    writer as unknown as DuckDBConnection,
  );
  return { way, readers, said };
}

test("a writer takes one thread while anybody reads, and all again afterwards", async () => {
  const { way, readers, said } = scene();
  const letReadersGo = await way.begin();
  await letReadersGo();
  expect(said).toEqual([]);
  readers.are = true;
  await letReadersGo();
  await letReadersGo();
  expect(said).toEqual(["set threads = 1"]);
  readers.are = false;
  await letReadersGo();
  expect(said.slice(1)).toEqual(["set threads = 4"]);
  readers.are = true;
  await letReadersGo();
  await way.end();
  expect(said.slice(2)).toEqual(["set threads = 1", "set threads = 4"]);
});

test("it waits for readers, but for no longer than it has worked", async () => {
  const { way, readers } = scene();
  const letReadersGo = await way.begin();
  readers.are = true;
  await wait(200);
  const began = performance.now();
  // They never leave.
  await letReadersGo();
  expect(performance.now() - began).toBeGreaterThan(150);

  await wait(600);
  setTimeout(() => {
    readers.are = false;
  }, 50);
  const first = await Promise.race([
    letReadersGo().then(() => "it went on"),
    wait(500).then(() => "it waited"),
  ]);
  expect(first).toBe("it went on");
});

test("called off it waits for nobody, and nothing follows", async () => {
  const { way, readers } = scene();
  const ending = new AbortController();
  const letReadersGo = await way.begin(ending.signal);
  readers.are = true;
  await wait(300);
  ending.abort();
  await expect(letReadersGo()).rejects.toThrow("aborted");
});

test("a write leaves the threads as they were, whether it ends well or not", async () => {
  const folder = await warehouseFolder();
  const warehouse = await openWarehouse(folder.path, { threads: 3 });
  const threads = async () => {
    const [row] = await warehouse.query<{ threads: number }>(
      "select cast(current_setting('threads') as integer) as threads",
    );
    return row?.threads;
  };
  expect(await threads()).toBe(3);
  const seen = await warehouse.write(async ({ query }) => {
    await warehouse.query("select 1");
    return query("select cast(current_setting('threads') as integer) as threads");
  });
  // Somebody has just read.
  expect(seen).toEqual([{ threads: 1 }]);
  expect(await threads()).toBe(3);
  await expect(warehouse.write(({ query }) => query("select no_such_column"))).rejects.toThrow();
  expect(await threads()).toBe(3);
  await warehouse.close();
  folder.remove();
});
