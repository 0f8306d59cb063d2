import { createRequire } from "node:module";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";

/** A picture has twice the pixels of its drawing: sharp on paper and on fine screens. */
const zoom = 2;

let fonts: string[] | undefined;

/** The fonts that come with the product, regular and bold: the machine's own are not asked. */
export function fontFiles(): string[] {
  if (!fonts) {
    const home = path.dirname(
      createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json"),
    );
    fonts = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) => path.join(home, "ttf", name));
  }
  return fonts;
}

/** An SVG file as PNG, drawn away from the event loop. */
export async function png(svg: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" },
  });
  return picture.asPng();
}
