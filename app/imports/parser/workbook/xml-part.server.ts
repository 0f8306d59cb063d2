import { Refusal } from "../../../refusal.ts";
import { type Decoder, decoderOf, isEncoding } from "../../encodings.ts";
import { type XmlEvents, XmlFault, XmlReader } from "../xml.ts";
import { refusalOf, type Zip } from "../zip.server.ts";

/**
 * Reads one XML part of a workbook, in memory that does not grow with it.
 *
 * @throws Refusal `imports.workbook.broken` naming the part, and those of `Zip.stream`.
 */
export async function readXml(
  zip: Zip,
  part: string,
  name: string,
  events: XmlEvents,
): Promise<void> {
  const stream = await zip.stream(part);
  const reader = new XmlReader(events);
  let decoder: Decoder | null = null;
  try {
    for await (const bytes of stream) {
      decoder ??= decoderOf(encodingOf(bytes as Buffer));
      reader.push(decoder.decode(bytes as Buffer, { stream: true }));
    }
    reader.push(decoder?.decode() ?? "");
    reader.end();
  } catch (cause) {
    if (cause instanceof XmlFault) {
      throw new Refusal("imports.workbook.broken", { file: name, part });
    }
    throw refusalOf(cause, name);
  } finally {
    stream.destroy();
  }
}

/** XML is UTF-8, or says otherwise by its first bytes or in its declaration. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0)) return "utf-16le";
  if (bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] === 0x3c)) return "utf-16be";
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    bytes.subarray(0, 200).toString("latin1"),
  )?.[1];
  // What says that it is in two bytes and is not was brought to UTF-8 by somebody.
  if (declared === undefined || /^(?:utf-?8|utf-?16|ucs-?2)/i.test(declared)) return "utf-8";
  return isEncoding(declared) ? declared.toLowerCase() : "utf-8";
}
