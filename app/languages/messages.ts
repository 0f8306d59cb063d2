import type { en } from "./en.ts";

/** Names a text; every language has one for each. */
export type MessageId = keyof typeof en;

/** The texts of a language. */
export type Messages = Readonly<Record<MessageId, string>>;
