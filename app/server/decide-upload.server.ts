import type { LayoutWish } from "../imports/mapping.ts";
import { type TableName, tableNames } from "../imports/tables.ts";
import type { Upload } from "../imports/upload.ts";
import {
  answer,
  callOff,
  changeMapping,
  confirm,
  confirmAll,
  discard,
  getUpload,
  listUploads,
  whenResting,
} from "../imports/uploads.server.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { changedColumns } from "./edit-mapping.server.ts";

/**
 * Does what a form of the preview asks: `do` is confirm, call_off, discard, answer, mapping, layout or table.
 *
 * @returns whether the upload is gone.
 * @throws Refusal of the upload's functions, `preview.refusal.twice` if two columns
 *   of the file were chosen for one column of the table.
 */
export async function decideUpload(
  warehouse: Warehouse,
  id: string,
  form: FormData,
): Promise<boolean> {
  const upload = await getUpload(warehouse, id);
  if (!upload) throw new Refusal("imports.refusal.unknown_upload", {}, 404);
  switch (form.get("do")) {
    case "confirm":
      await confirm(warehouse, id);
      return false;
    case "call_off":
      await callOff(warehouse, id);
      return false;
    case "discard":
      await discard(warehouse, id);
      return true;
    case "answer":
      await answerAll(warehouse, upload, form);
      return false;
    case "table":
      await changeMapping(warehouse, id, { table: tableOf(form) });
      return false;
    case "layout": {
      const { encoding, ...wish } = layoutOf(form, upload);
      if (encoding !== undefined) await changeMapping(warehouse, id, { encoding });
      if (Object.keys(wish).length === 0) return false;
      // The wish is refused while the file is being read in another encoding.
      await whenResting(warehouse, id);
      await changeMapping(warehouse, id, { wish });
      return false;
    }
    case "mapping": {
      const columns = upload.mapping ? changedColumns(upload.mapping, form) : {};
      if (Object.keys(columns).length > 0) await changeMapping(warehouse, id, { columns });
      return false;
    }
    default:
      throw new Refusal("preview.refusal.unknown", {}, 400);
  }
}

/** Whether nothing but a confirm is missing. */
export function isDecided({ phase, questions, already }: Upload): boolean {
  return phase === "ready" && already === null && questions.every(({ isAnswered }) => isAnswered);
}

/**
 * Loads the uploads that a form names as one batch, the first to arrive first. One
 * that has moved on since the form was shown is left where it is.
 */
export async function loadTogether(warehouse: Warehouse, form: FormData): Promise<void> {
  const named = new Set(form.getAll("upload"));
  const chosen = (await listUploads(warehouse)).filter(
    (upload) => named.has(upload.id) && isDecided(upload),
  );
  await confirmAll(warehouse, chosen.map(({ id }) => id).reverse());
}

/** What a form of the preview changes in how the file is cut. */
function layoutOf(form: FormData, { mapping }: Upload): LayoutWish & { encoding?: string } {
  const layout = mapping?.layout;
  if (!layout) return {};
  const encoding = form.get("encoding");
  const delimiter = form.get("delimiter");
  const header = form.get("header");
  const record = header === null || header === "" ? null : Number(header);
  if (record !== null && !(Number.isInteger(record) && record >= 1 && record <= 200)) {
    throw new Refusal("preview.refusal.unknown", {}, 400);
  }
  return {
    ...(encoding !== null && encoding !== layout.encoding ? { encoding: String(encoding) } : {}),
    ...(delimiter !== null && delimiter !== "" && delimiter !== layout.delimiter
      ? { delimiter: String(delimiter).slice(0, 4) }
      : {}),
    ...(header !== null && record !== layout.headerRecord ? { headerRecord: record } : {}),
  };
}

function tableOf(form: FormData): TableName {
  const chosen = tableNames.find((name) => name === form.get("table"));
  if (!chosen) throw new Refusal("preview.refusal.unknown", {}, 400);
  return chosen;
}

/** Gives every answer that differs from the one in force; the file is read again by all of them. */
async function answerAll(warehouse: Warehouse, upload: Upload, form: FormData): Promise<void> {
  for (const [index, question] of upload.questions.entries()) {
    const free = String(form.get(`answer-${index}-free`) ?? "").trim();
    const chosen = form.get(`answer-${index}`);
    const isFree = free !== "" && free !== question.answer;
    const typed = question.about === "currency" ? free.toUpperCase() : free;
    const value = isFree ? typed : chosen === null ? null : String(chosen);
    if (value === null || value === "") continue;
    if (value === question.answer && question.isAnswered) continue;
    await answer(warehouse, upload.id, { about: question.about, index: question.index }, value);
    // As another table it is recognised anew: the other questions were of the one before.
    if (question.about === "table" && value !== question.answer) return;
  }
}
