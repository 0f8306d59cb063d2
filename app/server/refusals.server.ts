import { json } from "@remix-run/node";
import { currentLocale } from "../languages/current.server.ts";
import { type Locale, text } from "../languages/text.ts";
import type { Refusal } from "../refusal.ts";

/** What the error page and the API receive of a refusal. */
export interface RefusalAnswer {
  readonly error: string;
  readonly message: string;
}

/**
 * Whether something thrown is a refusal. Told by its name: the server that runs
 * from source and the built pages have a class each.
 */
export function isRefusal(cause: unknown): cause is Refusal {
  return cause instanceof Error && cause.name === "Refusal" && "status" in cause && "id" in cause;
}

/** A refusal as JSON with its status: `{error, message}`. */
export function refusalResponse(refusal: Refusal, locale: Locale = currentLocale()): Response {
  const answer: RefusalAnswer = {
    error: refusal.id,
    message: text(locale, refusal.id, refusal.values),
  };
  return json(answer, { status: refusal.status });
}

/**
 * Runs a page's work and turns a refusal into the thrown response that the error
 * boundary shows. In production Remix hides the message of any other error.
 */
export async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (isRefusal(cause)) throw refusalResponse(cause);
    throw cause;
  }
}
