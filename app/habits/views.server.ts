import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { keptList } from "./kept-list.server.ts";

const viewSchema = z.object({
  key: z.string().min(1),
  name: z.string().trim().min(1).max(120),
  /** An address of ours as a browser writes it: neither another host nor //host. */
  address: z
    .string()
    .max(4000)
    .regex(/^\/(?![/\\])[!-[\]-~]*$/),
});

/** A page with its scope under a name. */
export type SavedView = z.output<typeof viewSchema>;

const kept = keptList("views.json", viewSchema);

/** Every saved view, by name. */
export async function listViews(directory: string): Promise<SavedView[]> {
  const views = await kept.read(directory);
  return views.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * Saves an address under a name.
 *
 * @throws Refusal `views.refusal.name`, `views.refusal.taken`, `views.refusal.address`.
 */
export async function saveView(
  directory: string,
  given: { name: string; address: string },
): Promise<void> {
  const parsed = viewSchema.safeParse({ ...given, key: randomUUID() });
  if (!parsed.success) {
    const isName = parsed.error.issues[0]?.path[0] === "name";
    throw new Refusal(isName ? "views.refusal.name" : "views.refusal.address", {}, 400);
  }
  await kept.change(directory, (views) => [...withoutName(views, parsed.data), parsed.data]);
}

/** Gives a view another name. @throws Refusal as `saveView`, `views.refusal.unknown` */
export async function renameView(directory: string, key: string, given: string): Promise<void> {
  await kept.change(directory, (views) => {
    const view = views.find((one) => one.key === key);
    if (!view) throw new Refusal("views.refusal.unknown", {}, 404);
    const parsed = viewSchema.safeParse({ ...view, name: given });
    if (!parsed.success) throw new Refusal("views.refusal.name", {}, 400);
    const others = withoutName(
      views.filter((one) => one.key !== key),
      parsed.data,
    );
    return [...others, parsed.data];
  });
}

/** Takes a view away; one that is gone already stays gone. */
export function removeView(directory: string, key: string): Promise<void> {
  return kept.change(directory, (views) => views.filter((view) => view.key !== key));
}

/** The views, none of which has the name of a new one. @throws Refusal `views.refusal.taken` */
function withoutName(views: readonly SavedView[], { name }: SavedView): readonly SavedView[] {
  const isTaken = views.some((view) => view.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Refusal("views.refusal.taken", { name }, 409);
  return views;
}
