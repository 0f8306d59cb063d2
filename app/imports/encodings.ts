/**
 * Encodings of text. All of WHATWG's are known by their labels; those of DOS, which it lacks and old
 * bookkeeping programs still write, are here.
 */

/** Above ASCII, in the order of the bytes from 0x80. */
const tables: Readonly<Record<string, string>> = {
  // Node reads it as ISO-8859-1: the euro and the quotes would be lost.
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  // Western Europe.
  cp850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  // Central Europe.
  cp852:
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
  // Baltic.
  cp775:
    "ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00ad±“¾¶§÷„°∙·¹³²■\u00a0",
};

/** What a user can choose from, the likelier first. */
export const encodingLabels: readonly string[] = [
  "utf-8",
  "windows-1252",
  "windows-1250",
  "windows-1257",
  "utf-16le",
  "utf-16be",
  "iso-8859-2",
  "iso-8859-4",
  "iso-8859-13",
  "iso-8859-15",
  "cp850",
  "cp852",
  "cp775",
  "windows-1254",
  "windows-1251",
  "windows-1253",
  "macintosh",
];

/** Turns bytes into text, piece by piece if asked to. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Whether text in an encoding of this name can be read. */
export function isEncoding(label: string): boolean {
  if (Object.hasOwn(tables, label)) return true;
  try {
    return new TextDecoder(label).encoding !== "replacement";
  } catch {
    return false;
  }
}

/**
 * A decoder of an encoding; bytes that mean nothing in it become U+FFFD.
 *
 * @throws RangeError for an encoding that is none.
 */
export function decoderOf(label: string): Decoder {
  const above = aboveAscii(label);
  return above === undefined ? new TextDecoder(label) : new ByteDecoder(above);
}

function aboveAscii(label: string): string | undefined {
  if (Object.hasOwn(tables, label)) return tables[label];
  // Other names of one of them: latin1, iso-8859-1, cp1252.
  const { encoding } = new TextDecoder(label);
  return Object.hasOwn(tables, encoding) ? tables[encoding] : undefined;
}

/** One byte, one letter. */
class ByteDecoder implements Decoder {
  readonly #above: Uint16Array;

  constructor(above: string) {
    this.#above = Uint16Array.from(above, (letter) => letter.charCodeAt(0));
  }

  decode(bytes: Uint8Array = new Uint8Array()): string {
    const wide = new Uint16Array(bytes.length);
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] as number;
      wide[index] = byte < 0x80 ? byte : (this.#above[byte - 0x80] as number);
    }
    return Buffer.from(wide.buffer).toString("utf16le");
  }
}
