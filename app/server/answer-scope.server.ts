import { json } from "@remix-run/node";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { readScope } from "../scope/read-scope.ts";
import type { Scope } from "../scope/scope.ts";
import { isRefusal, refusalResponse } from "./refusals.server.ts";

/**
 * The scope of an API request. Unlike a page, which shows what it understood, the
 * API refuses what it cannot: a figure of another scope would be a wrong answer.
 *
 * @throws Refusal `api.scope` of status 400.
 */
export function requireScope(parameters: URLSearchParams): Scope {
  const { scope, faults } = readScope(parameters);
  const [fault] = faults;
  if (!fault) return scope;
  const expected = text(currentLocale(), fault.expected);
  throw new Refusal("api.scope", { parameter: fault.parameter, text: fault.text, expected }, 400);
}

/** Runs an API's work: JSON, a response of its own, or the refusal as `{error, message}`. */
export async function answerApi(work: () => Promise<unknown>): Promise<Response> {
  try {
    const answer = await work();
    return answer instanceof Response ? answer : json(answer);
  } catch (cause) {
    if (isRefusal(cause)) return refusalResponse(cause);
    throw cause;
  }
}
