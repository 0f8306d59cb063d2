import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listUploads, whenResting } from "../../app/imports/uploads.server.ts";
import type { Refusal } from "../../app/refusal.ts";
import { receiveUploads } from "../../app/server/receive-uploads.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
});
afterEach(async () => {
  // Recognition goes on in the background and must not outlive its folder.
  for (const { id } of await listUploads(warehouse)) await whenResting(warehouse, id);
  await warehouse.close();
  folder.remove();
});

const url = "http://127.0.0.1:3000/api/uploads";

function sending(...files: { name: string; content: string }[]): Request {
  const body = new FormData();
  for (const { name, content } of files) body.append("file", new File([content], name));
  return new Request(url, { method: "POST", body });
}

/** The id of the refusal; null if there was none. */
const refusalOf = (request: Request) =>
  receiveUploads(warehouse, request, null).then(
    () => null,
    (cause: Refusal) => cause.id,
  );

const clients = "client_id,name\n1,One\n";

describe("files that arrive", () => {
  test("each becomes an upload, in their order, recorded under who sent them", async () => {
    const request = sending(
      { name: "clients.csv", content: clients },
      { name: "more.csv", content: "client_id,name\n2,Two\n" },
    );
    const { uploads, refused } = await receiveUploads(warehouse, request, "anna");
    expect(refused).toEqual([]);
    const found = await listUploads(warehouse);
    const named = uploads.map((id) => found.find((upload) => upload.id === id)?.fileName);
    expect(named).toEqual(["clients.csv", "more.csv"]);
    expect(found.map(({ startedBy }) => startedBy)).toEqual(["anna", "anna"]);
  });

  test("one that is empty does not hinder the next", async () => {
    const request = sending(
      { name: "empty.csv", content: "" },
      { name: "c.csv", content: clients },
    );
    const { uploads, refused } = await receiveUploads(warehouse, request, null);
    expect(uploads.length).toBe(1);
    expect(refused.map(({ id, values }) => [id, values.file])).toEqual([
      ["imports.refusal.empty", "empty.csv"],
    ]);
  });
});

describe("what is no upload", () => {
  test("no file was chosen", async () => {
    expect(await refusalOf(new Request(url, { method: "POST" }))).toBe("upload.none");
    expect(await refusalOf(sending())).toBe("upload.none");
  });

  test("not a form at all", async () => {
    const request = new Request(url, { method: "POST", body: "{}" });
    expect(await refusalOf(request)).toBe("upload.not_a_form");
  });

  test("a form that breaks off leaves nothing behind", async () => {
    const body = `--B\r\nContent-Disposition: form-data; name="file"; filename="t.csv"\r\n\r\n${clients}`;
    const headers = { "Content-Type": "multipart/form-data; boundary=B" };
    expect(await refusalOf(new Request(url, { method: "POST", body, headers }))).toBe(
      "upload.broken_off",
    );
    expect(await listUploads(warehouse)).toEqual([]);
    const originals = path.join(folder.path, "originals");
    expect(readdirSync(originals)).toEqual(["arriving"]);
    expect(readdirSync(path.join(originals, "arriving"))).toEqual([]);
  });

  test("a hundred files and one", async () => {
    const files = Array.from({ length: 101 }, (_, index) => ({
      name: `${index}.csv`,
      content: "",
    }));
    expect(await refusalOf(sending(...files))).toBe("upload.too_many");
  });
});
