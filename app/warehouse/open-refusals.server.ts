import { Refusal } from "../refusal.ts";

/** Why a folder cannot hold a warehouse. */
export function folderRefusal(cause: NodeJS.ErrnoException, folder: string): Error {
  switch (cause.code) {
    case "EEXIST":
    case "ENOTDIR":
      return new Refusal("warehouse.no_folder", { folder }, 503);
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOENT":
      return new Refusal("warehouse.not_allowed", { file: folder }, 503);
    case "ENOSPC":
    case "EDQUOT":
      return new Refusal("warehouse.disk_full", { folder }, 507);
    default:
      return cause;
  }
}

/** Why a file cannot be opened as a warehouse. */
export function openRefusal(cause: Error, file: string): Error {
  if (/set lock on file/i.test(cause.message)) {
    const holder = /PID (\d+)/.exec(cause.message);
    return new Refusal("warehouse.locked", { file, process: holder?.[1] ?? "?" }, 503);
  }
  if (/not a valid DuckDB database|corrupt|different version|serialize/i.test(cause.message)) {
    return new Refusal("warehouse.unreadable", { file }, 503);
  }
  if (/permission denied|read-only|cannot open file/i.test(cause.message)) {
    return new Refusal("warehouse.not_allowed", { file }, 503);
  }
  return cause;
}
