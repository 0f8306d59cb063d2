import { Link, useFetcher, useNavigate } from "@remix-run/react";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { JumpTarget } from "../habits/jump.server.ts";
import { useText } from "../languages/use-text.tsx";
import "./jump-palette.css";

interface JumpPaletteProps {
  /** The scope of the page, which goes along: empty, or from its question mark on. */
  readonly search: string;
}

/**
 * The link "Jump to", and the palette that it opens: by a click, or by Ctrl+K or Cmd+K from
 * anywhere. Without script the link leads to a page that searches.
 */
export function JumpPalette({ search }: JumpPaletteProps) {
  const t = useText();
  const navigate = useNavigate();
  const fetcher = useFetcher<{ wanted: string; targets: JumpTarget[] }>();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState(0);
  const targets = fetcher.data?.targets ?? [];
  const at = Math.min(chosen, targets.length - 1);

  const look = (words: string) => {
    setWanted(words);
    setChosen(0);
    const query = new URLSearchParams(search);
    query.set("q", words);
    fetcher.load(`/jump?${query}`);
  };
  const open = () => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    look("");
  };
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    if (at >= 0) document.getElementById(`${list}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [at, list]);

  const go = (target: JumpTarget) => {
    dialog.current?.close();
    navigate(target.href);
  };
  const press = (event: KeyboardEvent) => {
    const last = targets.length - 1;
    if (event.key === "ArrowDown") setChosen(at >= last ? 0 : at + 1);
    else if (event.key === "ArrowUp") setChosen(at <= 0 ? Math.max(last, 0) : at - 1);
    else if (event.key === "Enter") {
      const target = targets[at];
      // What is listed may still be the answer to what was typed before.
      if (target && fetcher.state === "idle") go(target);
    } else return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    // A new tab is opened as of any other link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  const isNone = wanted.trim() !== "" && fetcher.state === "idle" && targets.length === 0;
  return (
    <>
      <Link
        aria-keyshortcuts="Control+K Meta+K"
        className="jump-link"
        onClick={click}
        title={t("jump.hint")}
        to={{ pathname: "/jump", search }}
      >
        {t("jump.title")}
      </Link>
      <dialog aria-label={t("jump.title")} className="jump" ref={dialog}>
        <input
          aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
          aria-autocomplete="list"
          aria-controls={list}
          aria-expanded={targets.length > 0}
          aria-label={t("jump.field")}
          autoComplete="off"
          maxLength={100}
          onChange={(event) => look(event.currentTarget.value)}
          onKeyDown={press}
          placeholder={t("jump.field")}
          role="combobox"
          type="text"
          value={wanted}
        />
        <div aria-label={t("jump.found")} className="jump-list" id={list} role="listbox">
          {targets.map((target, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which has the keys
            <div
              aria-selected={index === at}
              id={`${list}-${index}`}
              key={`${target.kind} ${target.href}`}
              onClick={() => go(target)}
              role="option"
              tabIndex={-1}
            >
              <span className="jump-kind">{t(`jump.kind.${target.kind}`)}</span> {target.label}{" "}
              <span className="jump-kind">{target.detail}</span>
            </div>
          ))}
        </div>
        <p aria-live="polite" className="note">
          {isNone ? t("jump.none", { text: wanted }) : null}
        </p>
        <p className="note">{t("jump.keys")}</p>
        <button className="quiet" onClick={() => dialog.current?.close()} type="button">
          {t("jump.close")}
        </button>
      </dialog>
    </>
  );
}
