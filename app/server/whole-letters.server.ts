import { Transform } from "node:stream";

/**
 * What a page is sent through. React 18 leaves zero bytes in its output where a letter of
 * several bytes does not fit the end of its buffer: in a label a browser shows one as a
 * question mark, and a paper as a gap. No page has any of its own, so they are left out.
 */
export function wholeLetters(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
