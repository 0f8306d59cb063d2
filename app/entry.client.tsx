import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { fallbackLocale, languages } from "./languages/languages.ts";
import { learn } from "./languages/text.ts";

/** Takes the page over once the texts of its language are here: nothing may change on the way. */
async function hydrate() {
  const locale = fallbackLocale();
  learn(locale, await languages[locale].load());
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
}

void hydrate();
