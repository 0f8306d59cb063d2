import { Form, Link } from "@remix-run/react";
import { Draft } from "../components/draft.tsx";
import { Section } from "../components/page.tsx";
import { Removed } from "../components/removed.tsx";
import "./habits.css";
import type { Note } from "../habits/notes.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";

interface RemarksProps {
  readonly notes: readonly Note[];
  /** The day and the scope of the figure that a new note is about. */
  readonly day: string;
  readonly query: string;
}

/** What people said of a figure or a chart, and a form to say more. */
export function Remarks({ notes, day, query }: RemarksProps) {
  const t = useText();
  const format = useFormats();
  return (
    <Section id="notes" note={t("notes.note")} title={t("notes.title")}>
      <Removed list="notes" />
      {notes.length === 0 ? (
        <p className="table-empty">{t("notes.none")}</p>
      ) : (
        <ul className="kept">
          {notes.map((note) => (
            <li key={note.key}>
              <p className="commentary">{note.text}</p>
              <Form method="post" preventScrollReset>
                <input name="key" type="hidden" value={note.key} />
                <span className="note">
                  {note.by
                    ? t("notes.written_by", { by: note.by, at: format.moment(note.at) })
                    : t("notes.written", { at: format.moment(note.at) })}{" "}
                  <Link to={`?${[note.query, `as-of=${note.day}`].filter(Boolean).join("&")}`}>
                    {t("notes.about", { day: format.date(note.day) })}
                  </Link>
                </span>{" "}
                <button
                  aria-label={t("notes.remove_one", { text: note.text.slice(0, 60) })}
                  className="quiet"
                  name="do"
                  type="submit"
                  value="remove-note"
                >
                  {t("notes.remove")}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form className="kept-form" key={notes.length} method="post" preventScrollReset>
        <input name="query" type="hidden" value={query} />
        <input name="day" type="hidden" value={day} />
        <Draft name="note" />
        <label>
          {t("notes.text")}
          <textarea maxLength={1000} name="text" required rows={2} />
        </label>
        <label>
          {t("notes.by")}
          <input autoComplete="name" maxLength={80} name="by" />
        </label>
        <button name="do" type="submit" value="add-note">
          {t("notes.add")}
        </button>
      </Form>
    </Section>
  );
}
