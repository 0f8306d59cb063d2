import { readScope } from "../scope/read-scope.ts";
import { writeScope } from "../scope/scope.ts";

/** The filters and variants of an address, without its days and its comparison. */
export function timelessQuery(query: string): string {
  const { where, currency, window, ageBy, cei, buckets } = readScope(
    new URLSearchParams(query),
  ).scope;
  return writeScope({ where, currency, window, ageBy, cei, buckets }).toString();
}
