import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { wholeLetters } from "../../app/server/whole-letters.server.ts";

// Letters of three bytes: the ends of the buffers of the renderer come to lie within some.
test("letters stay whole wherever the renderer's buffer ends", async () => {
  const words = Array.from({ length: 100 }, (_, index) => "€".repeat(100 + (index % 7)));
  const marked = words.map((word, key) => createElement("b", { key, title: word }, word));
  const { pipe } = renderToPipeableStream(createElement("p", null, marked));
  const page = wholeLetters();
  pipe(page);
  expect(await text(page)).toBe(
    `<p>${words.map((word) => `<b title="${word}">${word}</b>`).join("")}</p>`,
  );
});
