import cs from "./cs.json";
import de from "./de.json";
import en from "./en.json";
import es from "./es.json";
import fil from "./fil.json";
import fr from "./fr.json";
import { type Language, readLanguage } from "./language.ts";
import lt from "./lt.json";
import nl from "./nl.json";
import pl from "./pl.json";
import sv from "./sv.json";

/** To support a language, add its file and its line here. */
const files: Readonly<Record<string, unknown>> = { en, pl, sv, cs, lt, fil, de, fr, nl, es };

/** The words of all languages, by the language's code. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries(files).map(([name, content]) => [name, readLanguage(name, content)]),
);
