import { fallbackLocale } from "./languages.ts";
import { type Locale, type MessageId, type Say, text, type Values } from "./text.ts";

/** What a route's `meta` is given: the data of the routes above it, the root first. */
interface Matches {
  readonly matches: readonly { readonly id: string; readonly data?: unknown }[];
}

/**
 * The title of the browser's window in the reader's language, as `meta` gives it.
 *
 * @param values what the title names; those that are texts themselves by `say`
 */
export function windowTitle(
  { matches }: Matches,
  id: MessageId,
  values: (say: Say) => Values = () => ({}),
) {
  const root = matches.find((match) => match.id === "root")?.data as
    | { readonly locale?: Locale }
    | undefined;
  // Without the root's data the page says what went wrong, in the language it was sent in.
  const locale = root?.locale ?? fallbackLocale();
  const say: Say = (name, filled) => text(locale, name, filled);
  return [{ title: say(id, values(say)) }];
}
