import { renderAsync } from "@resvg/resvg-js";
import { Refusal } from "../refusal.ts";
import { largestLogo } from "./pack.ts";

/** The place of a logo on a cover, in inches; at 300 dots an inch the picture that is kept. */
export const logoPlace = { w: 3, h: 1.1 } as const;
const dots = 300;
/** A picture of few bytes may unpack to gigabytes. */
const longestSide = 6000;

/**
 * A picture that was sent, as a PNG of the shape of its place, the picture within at its left.
 * It is drawn anew: what cannot be drawn is refused now and does not stop a pack later, and a
 * cover holds nothing but the picture.
 *
 * @returns a data address.
 * @throws Refusal `pack.refusal.logo_size`, `pack.refusal.logo_kind`
 */
export async function logoOf(bytes: Buffer): Promise<string> {
  if (bytes.length > largestLogo) {
    throw new Refusal("pack.refusal.logo_size", { most: Math.round(largestLogo / 1000) }, 413);
  }
  const unfit = new Refusal("pack.refusal.logo_kind", { most: longestSide }, 415);
  const kind = kindOf(bytes);
  if (!kind || Math.max(...sidesOf(bytes, kind)) > longestSide) throw unfit;
  const width = logoPlace.w * dots;
  const height = logoPlace.h * dots;
  const address = `data:image/${kind};base64,${bytes.toString("base64")}`;
  const drawn = await renderAsync(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}" preserveAspectRatio="xMinYMid meet"/></svg>`,
    { font: { loadSystemFonts: false } },
  );
  // What the drawing cannot read it leaves out.
  if (drawn.pixels.every((value) => value === 0)) throw unfit;
  return `data:image/png;base64,${drawn.asPng().toString("base64")}`;
}

/** Told by the first bytes and not by what the file is called. */
function kindOf(bytes: Buffer): "png" | "jpeg" | null {
  if (bytes.subarray(0, 8).equals(Buffer.from("89504e470d0a1a0a", "hex"))) return "png";
  return bytes.subarray(0, 3).equals(Buffer.from("ffd8ff", "hex")) ? "jpeg" : null;
}

/** Width and height as the head of the file has them; too long where it has none. */
function sidesOf(bytes: Buffer, kind: "png" | "jpeg"): readonly [number, number] {
  const none = [Number.POSITIVE_INFINITY, 0] as const;
  if (kind === "png") {
    return bytes.length < 24 ? none : [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
  // A JPEG is a row of segments: 0xff, a mark, a length; those of a frame (C0 to CF, but for
  // C4, C8 and CC) hold the sides.
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1;
    } else if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    } else {
      at += 2 + bytes.readUInt16BE(at + 2);
    }
  }
  return none;
}
