import { useLocation } from "@remix-run/react";
import { Children, type ReactNode } from "react";
import { useText } from "../languages/use-text.tsx";

interface PageProps {
  readonly title: string;
  /** One sentence under the title: what the page answers. */
  readonly lead?: ReactNode;
  /** Links and buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** The filter bar, if the page has a scope. */
  readonly filters?: ReactNode;
  /** Whether it is read, and not only worked with: then it can be had as PDF. */
  readonly isPaper?: boolean;
  readonly children: ReactNode;
}

/** A page inside the shell: title, filters, content. */
export function Page({ title, lead, actions, filters, isPaper, children }: PageProps) {
  return (
    <main className="page" id="content" tabIndex={-1}>
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {lead ? <p className="lead">{lead}</p> : null}
        </div>
        {actions || isPaper ? (
          <div className="actions">
            {actions}
            {isPaper ? <PaperLink /> : null}
          </div>
        ) : null}
      </header>
      {filters}
      {children}
    </main>
  );
}

/** The page as it is shown, as a finished paper. */
function PaperLink() {
  const t = useText();
  const { pathname, search } = useLocation();
  return (
    <a download href={`/pdf${pathname}${search}`} title={t("page.save_pdf_note")}>
      {t("page.save_pdf")}
    </a>
  );
}

interface SectionProps {
  /** The question, or better what is seen, in words. */
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  /** There is something to do in it and nothing to read: it is no use on paper. */
  readonly isForm?: boolean;
  readonly children: ReactNode;
}

/** One question of a page with its chart or table. */
export function Section({ title, note, actions, id, isForm = false, children }: SectionProps) {
  return (
    <section className={isForm ? "section form-section" : "section"} id={id}>
      <header className="section-head">
        <div>
          <h2>{title}</h2>
          {note ? <p className="note">{note}</p> : null}
        </div>
        {actions ? <div className="actions">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}

/** Figure cards side by side; how many there are is said before they arrive, so that none moves. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <div className="cards" data-count={Children.count(children)}>
      {children}
    </div>
  );
}

type Tone = "info" | "good" | "warn" | "bad";

/** A remark that stands out, by its colour and by its words. */
export function Notice({ tone = "info", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "bad" ? "alert" : "status"}>
      {children}
    </div>
  );
}
