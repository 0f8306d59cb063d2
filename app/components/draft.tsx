import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useText } from "../languages/use-text.tsx";
import { Notice } from "./page.tsx";

/**
 * Inside a form: keeps what is typed until it is sent, so that a reload or a step back loses
 * nothing. It is kept by the browser, for this tab and this page, and put back when the form
 * stands there again.
 *
 * @param name tells the forms of one page apart.
 */
export function Draft({ name }: { name: string }) {
  const t = useText();
  const { pathname } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const [isBack, setIsBack] = useState(false);
  const key = `draft ${name} ${pathname}`;
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    if (putBack(form, sessionStorage.getItem(key))) {
      setIsBack(true);
      const folded = form.closest("details");
      if (folded) folded.open = true;
    }
    const keep = () => sessionStorage.setItem(key, JSON.stringify(typed(form)));
    const forget = () => sessionStorage.removeItem(key);
    form.addEventListener("input", keep);
    form.addEventListener("submit", forget);
    return () => {
      form.removeEventListener("input", keep);
      form.removeEventListener("submit", forget);
    };
  }, [key]);
  const discard = () => {
    sessionStorage.removeItem(key);
    place.current?.closest("form")?.reset();
    setIsBack(false);
  };
  return (
    <div ref={place}>
      {isBack ? (
        <Notice>
          {t("habits.draft")}{" "}
          <button onClick={discard} type="button">
            {t("habits.draft.discard")}
          </button>
        </Notice>
      ) : null}
    </div>
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields that somebody types into or ticks. A file is not kept: a page may not put it back. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      (one instanceof HTMLInputElement && one.type !== "hidden" && one.type !== "file") ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );
}

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

/** Name and content of every field, in the order of the form. */
function typed(form: HTMLFormElement): [string, string | boolean][] {
  return fieldsOf(form).map((field) => [field.name, isTick(field) ? field.checked : field.value]);
}

/** Puts a draft back. @returns whether anything in the form is now other than the server wrote it. */
function putBack(form: HTMLFormElement, draft: string | null): boolean {
  if (!draft) return false;
  const fields = fieldsOf(form);
  const before = JSON.stringify(typed(form));
  if (draft === before) return false;
  const kept = JSON.parse(draft) as [string, string | boolean][];
  // Of another version of the form: it cannot be told what belongs where.
  if (kept.length !== fields.length || kept.some(([name], at) => fields[at]?.name !== name)) {
    return false;
  }
  for (const [at, [, content]] of kept.entries()) {
    const field = fields[at];
    if (!field) continue;
    if (isTick(field)) field.checked = content === true;
    else field.value = String(content);
  }
  return true;
}
