const wrapped = /^\s*"((?:[^"]|"")*)"[;,\t ]*$/;

/**
 * A text of lines that stand in quotes as a whole, without these; null of any other. Lines above
 * and below such as titles and notes are left as they are.
 */
export function unwrappedText(text: string): string | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  let count = 0;
  const inner = lines.map((line) => {
    const within = wrapped.exec(line)?.[1];
    if (within === undefined || !/[,;\t|]/.test(within)) return line;
    count += 1;
    return within.replaceAll('""', '"');
  });
  return count >= 2 && count * 2 >= lines.length ? `${inner.join("\n")}\n` : null;
}
