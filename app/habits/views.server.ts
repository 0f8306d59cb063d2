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

/** The saved views; no two have one name. */
export const keptViews = keptList("views.json", viewSchema, joined);

/** Every saved view, by name. */
export async function listViews(directory: string): Promise<SavedView[]> {
  const views = await keptViews.read(directory);
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
  await keptViews.change(directory, (views) => joined(views, parsed.data));
}

/** Gives a view another name. @throws Refusal as `saveView`, `views.refusal.unknown` */
export async function renameView(directory: string, key: string, given: string): Promise<void> {
  await keptViews.change(directory, (views) => {
    const view = views.find((one) => one.key === key);
    if (!view) throw new Refusal("views.refusal.unknown", {}, 404);
    const parsed = viewSchema.safeParse({ ...view, name: given });
    if (!parsed.success) throw new Refusal("views.refusal.name", {}, 400);
    const others = views.filter((one) => one.key !== key);
    return joined(others, parsed.data);
  });
}

/** The views and one more. @throws Refusal `views.refusal.taken` where one has its name. */
function joined(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const { name } = view;
  const isTaken = views.some(
    (one) => one.key === view.key || one.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new Refusal("views.refusal.taken", { name }, 409);
  return [...views, view];
}
