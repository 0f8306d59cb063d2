import { inflateRawSync } from "node:zlib";

/** The members of a zip, by name; enough of the format for what our library writes. */
export function members(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip);
  const found = new Map<string, string>();
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from("504b0506", "hex")) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + size);
    const own = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    found.set(own, (method === 8 ? inflateRawSync(body) : body).toString("utf8"));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}
