import { keptPacks } from "../packs/packs.server.ts";
import { Refusal } from "../refusal.ts";
import { keptAlerts } from "./alerts.server.ts";
import { keptNotes } from "./notes.server.ts";
import { keptViews } from "./views.server.ts";

const lists = { alerts: keptAlerts, notes: keptNotes, views: keptViews, packs: keptPacks } as const;

/** What people keep and may take away. */
export type ListName = keyof typeof lists;

/**
 * Takes an entry of a list away.
 *
 * @returns the address to lead back to, which offers to bring the entry back.
 */
export async function removeKept(
  directory: string,
  list: ListName,
  key: string,
  back: string,
): Promise<string> {
  await lists[list].remove(directory, key);
  const address = new URL(back, "http://here");
  address.searchParams.set("removed", `${list}.${key}`);
  return address.pathname + address.search + address.hash;
}

/**
 * Brings back an entry that was taken away.
 *
 * @param mark as `removeKept` wrote it into the address.
 * @throws Refusal `habits.refusal.gone`, or what the list refuses.
 */
export async function bringBack(directory: string, mark: string): Promise<void> {
  const [list = "", key = ""] = mark.split(/\.(.*)/s);
  if (!Object.hasOwn(lists, list)) throw new Refusal("habits.refusal.gone", {}, 404);
  await lists[list as ListName].restore(directory, key);
}
