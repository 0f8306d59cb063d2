import { createHash, timingSafeEqual } from "node:crypto";
import { now } from "../clock.server.ts";

/** So many wrong passwords from one address within the window, and it must wait. */
const allowedFailures = 10;
const windowMilliseconds = 15 * 60_000;

interface Failures {
  count: number;
  until: number;
}

const failures = new Map<string, Failures>();

export type PasswordAnswer = "right" | "wrong" | "missing" | "throttled";

/**
 * Checks the HTTP basic `Authorization` header against the one password; the
 * user's name is free. Wrong attempts are counted by the client's address.
 */
export function checkPassword(
  header: string | null | undefined,
  password: string,
  address: string,
): PasswordAnswer {
  const at = now().getTime();
  const known = failures.get(address);
  if (known && known.until <= at) failures.delete(address);
  if (known && known.until > at && known.count >= allowedFailures) return "throttled";

  const given = passwordOf(header);
  if (given === null) return "missing";
  if (same(given, password)) {
    failures.delete(address);
    return "right";
  }
  const count = (failures.get(address)?.count ?? 0) + 1;
  // Many addresses must not fill the memory: the oldest gives way.
  if (failures.size >= 10_000) failures.delete(failures.keys().next().value as string);
  failures.set(address, { count, until: at + windowMilliseconds });
  return "wrong";
}

/** Forgets every failed attempt. */
export function forgetFailures(): void {
  failures.clear();
}

function passwordOf(header: string | null | undefined): string | null {
  const match = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? "");
  if (!match?.[1]) return null;
  const pair = Buffer.from(match[1], "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon < 0 ? null : pair.slice(colon + 1);
}

/** Compares digests: equal lengths, and a time that tells nothing. */
function same(left: string, right: string): boolean {
  const digest = (value: string) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(left), digest(right));
}
