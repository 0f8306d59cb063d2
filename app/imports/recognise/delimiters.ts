/** How likely people's programs put a character between cells, all else being equal. */
const usual: readonly (readonly [string, number])[] = [
  [",", 1],
  [";", 1],
  ["\t", 1],
  ["|", 1],
  [", ", 0.97],
  ["; ", 0.97],
  [" | ", 0.97],
  [" ; ", 0.97],
  ["  ", 0.7],
  ["^", 0.9],
  ["~", 0.9],
  ["\u001f", 1],
  ["\u0001", 0.9],
  ["§", 0.9],
  ["¦", 0.9],
  ["¬", 0.9],
  ["¤", 0.9],
  ["þ", 0.8],
  ["ÿ", 0.8],
  ["--", 0.8],
  ["\\t", 0.9],
  ["<tab>", 0.9],
  ["#", 0.6],
  ["*", 0.5],
  ["!", 0.5],
  ["&", 0.5],
  ["@", 0.5],
  ["$", 0.5],
  ["%", 0.5],
  ["_", 0.5],
  ["\\", 0.5],
  ["=", 0.4],
  ["/", 0.4],
  ["-", 0.4],
  ["+", 0.4],
  ["?", 0.4],
  [" ", 0.6],
  [":", 0.5],
];

/** The characters, and runs of them, that may stand between cells here. */
export function candidatesIn(text: string): (readonly [string, number])[] {
  const found = usual.filter(([delimiter]) => text.includes(delimiter));
  const lines = text
    .split(/\r\n|\r|\n/, 60)
    .filter((line) => line.trim() !== "")
    .slice(0, 40);
  found.push(...rareSigns(lines).filter(([sign]) => !usual.some(([known]) => known === sign)));
  const seen = new Map<string, number>();
  for (const line of lines) {
    const runs = line.match(/([^\p{L}\p{N}\s"'“”„«»‘’´`.()+\-_\\/]|\t)+/gu) ?? [];
    for (const run of new Set(runs)) {
      if (run.length >= 2 && run.length <= 4) seen.set(run, (seen.get(run) ?? 0) + 1);
      // Blank cells put several delimiters beside each other.
      for (let size = 2; size <= run.length / 2; size += 1) {
        const part = run.slice(0, size);
        if (run === part.repeat(run.length / size)) seen.set(part, (seen.get(part) ?? 0) + 1);
      }
    }
  }
  for (const [run, count] of seen) {
    if (count * 2 >= lines.length && !isOfQuotes(run, lines)) found.push([run, 0.97]);
  }
  const own = found.filter(([delimiter]) => !standsForFewer(delimiter, lines));
  // A sign that never stands alone is a half of the delimiter.
  const doubled = own.filter(([delimiter]) => isDoubled(delimiter) && neverAlone(delimiter, text));
  return own.filter(([sign]) => !doubled.some(([delimiter]) => delimiter === sign + sign));
}

const isDoubled = (delimiter: string) =>
  delimiter.length === 2 && delimiter[0] === delimiter[1] && delimiter !== "  ";

/** Whether a doubled sign stands in twos wherever it stands at all. */
const neverAlone = (delimiter: string, text: string) =>
  !text.replaceAll(delimiter, "").includes(delimiter[0] as string);

/** Whether a run such as `*,*` is a delimiter between cells in quotes of some kind. */
function isOfQuotes(run: string, lines: readonly string[]): boolean {
  const [first = "", last = ""] = [run[0], run.at(-1)];
  if (run.length < 3 || first !== last) return false;
  const within = lines.filter((line) => line.startsWith(first) && line.endsWith(last));
  return within.length * 2 > lines.length;
}

/** What stands in texts too, and beside amounts: no delimiter unless it is a usual one. */
const inTexts = /[\p{L}\p{M}\p{N}\p{Z}\p{Pi}\p{Pf}\p{Pd}\p{Sc}\p{Cf}\0-\x7f…°§]/u;

/** Signs beyond ASCII, and control characters, that most lines have. */
function rareSigns(lines: readonly string[]): (readonly [string, number])[] {
  const seen = new Map<string, number>();
  for (const line of lines) {
    for (const sign of new Set(line)) {
      const isControl = /\p{Cc}/u.test(sign) && sign !== "\t";
      if (isControl || !inTexts.test(sign)) seen.set(sign, (seen.get(sign) ?? 0) + 1);
    }
  }
  return [...seen].filter(([, count]) => count * 1.6 >= lines.length).map(([sign]) => [sign, 0.9]);
}

/**
 * Whether a delimiter that repeats one sign is only that sign beside blank cells: in
 * `;;60;` and `a;b;;4` the sign stands alone as well.
 */
function standsForFewer(delimiter: string, lines: readonly string[]): boolean {
  const sign = delimiter[0] ?? "";
  if (delimiter.length < 2 || delimiter !== sign.repeat(delimiter.length)) return false;
  // Colons stand alone in times and texts, hyphens in dates, spaces between words.
  if (sign === ":" || sign === "-" || sign === " ") return false;
  let alone = 0;
  let all = 0;
  for (const line of lines) {
    for (let at = line.indexOf(sign); at !== -1; ) {
      let end = at;
      while (line[end] === sign) end += 1;
      all += 1;
      // With a space behind it, it is one of a sentence.
      if ((end - at) % delimiter.length !== 0 && line[end] !== " ") alone += 1;
      at = line.indexOf(sign, end);
    }
  }
  // One line of headers among forty is enough.
  return alone * 50 > all;
}
