import { Refusal } from "../refusal.ts";
import { refusalResponse } from "../server/refusals.server.ts";
import { accessMode } from "./mode.server.ts";
import { checkPassword } from "./password.server.ts";

/** What somebody may do: read, also load and withdraw, also change settings and people. */
export const roles = ["viewer", "manager", "admin"] as const;
export type Role = (typeof roles)[number];

export interface Person {
  /** Null while there are no accounts: whoever sits at this machine. */
  readonly name: string | null;
  readonly role: Role;
}

/** The header in which the server passes the client's address on; it drops any that came from outside. */
export const addressHeader = "x-recoup-address";

/**
 * The guard of every loader and action, called first and by name: who asks, if
 * they may. Denies unless the server has said who gets in.
 *
 * @throws a response of status 401, 403 or 429 with `{error, message}`.
 */
export async function requireRole(request: Request, role: Role): Promise<Person> {
  const person = whoAsks(request);
  if (roles.indexOf(person.role) < roles.indexOf(role)) {
    throw refusalResponse(new Refusal("access.role", { role }, 403));
  }
  return person;
}

function whoAsks(request: Request): Person {
  const mode = accessMode();
  if (mode === "open") return { name: null, role: "admin" };
  const password = process.env.RECOUP_PASSWORD;
  if (mode === "closed" || !password) throw refusalResponse(new Refusal("access.closed", {}, 403));
  const answer = checkPassword(
    request.headers.get("authorization"),
    password,
    request.headers.get(addressHeader) ?? "unknown",
  );
  if (answer === "right") return { name: null, role: "admin" };
  if (answer === "throttled") throw refusalResponse(new Refusal("access.throttled", {}, 429));
  throw refusalResponse(new Refusal("access.password", {}, 401));
}
