import type { Layout, Reject } from "../imports/mapping.ts";

/**
 * Rejected records as a file of the shape they came in: the same headers and
 * delimiter, every record as it stood. It is the user's own file, to be mended and
 * uploaded again, so nothing in it is altered; it is in UTF-8 whatever the original was.
 */
export function originalShape(layout: Layout, rejects: readonly Pick<Reject, "raw">[]): string {
  const { delimiter, quote, escape: escaping, headers, headerRecord } = layout;
  const special = [delimiter, quote, "\n", "\r"].filter(Boolean);
  const cell = (header: string) =>
    quote && special.some((sign) => header.includes(sign))
      ? quote + header.replaceAll(quote, (escaping || quote) + quote) + quote
      : header;
  const lines = rejects.map(({ raw }) => raw.replace(/\r?\n$/, ""));
  if (headerRecord !== null) lines.unshift(headers.map(cell).join(delimiter));
  return `${lines.join("\n")}\n`;
}
