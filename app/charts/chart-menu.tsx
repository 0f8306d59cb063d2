import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useText } from "../languages/use-text.tsx";
import type { ChartView } from "./draw.server.ts";

interface ChartMenuProps {
  readonly view: ChartView;
  readonly label: string;
}

type Copy = "unable" | "ready" | "copying" | "copied" | "failed";

/** A chart as a file, or to the clipboard for a slide or a message. */
export function ChartMenu({ view, label }: ChartMenuProps) {
  const t = useText();
  const [copy, setCopy] = useState<Copy>("unable");
  // Browsers have a clipboard for pages of this machine and of encrypted addresses only.
  useEffect(() => {
    if ("ClipboardItem" in window && navigator.clipboard) setCopy("ready");
  }, []);
  const address = (format: string) =>
    `${view.file.path}.${format}${view.file.query && `?${view.file.query}`}`;
  const onCopy = async () => {
    setCopy("copying");
    try {
      // The picture is promised: one browser wants the item before the picture has come.
      const picture = pictureAt(address("png"));
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      setCopy("copied");
    } catch {
      setCopy("failed");
    }
  };
  return (
    <details className="chart-menu" onToggle={() => copy === "unable" || setCopy("ready")}>
      <summary aria-label={t("chart.save_this")}>{t("chart.save")}</summary>
      <div className="chart-formats">
        {["png", "svg", "csv"].map((format) => (
          <a
            aria-label={t("chart.save_as", { format: format.toUpperCase(), title: label })}
            download
            href={address(format)}
            key={format}
          >
            {format.toUpperCase()}
          </a>
        ))}
        {copy === "unable" ? null : (
          <button
            aria-label={t("chart.copy_this", { title: label })}
            className="quiet"
            disabled={copy === "copying"}
            onClick={onCopy}
            type="button"
          >
            {t("chart.copy")}
          </button>
        )}
        <Link
          aria-label={t("chart.table_of", { title: label })}
          to={`${view.file.path}/table${view.file.query && `?${view.file.query}`}`}
        >
          {t("chart.table.title")}
        </Link>
        <Link aria-label={t("chart.notes_on", { title: label })} to={notesOf(view)}>
          {t("chart.notes")}
        </Link>
        <span aria-live="polite" className="chart-copied">
          {copy === "copied" ? t("chart.copied") : null}
          {copy === "failed" ? t("chart.copy_failed") : null}
        </span>
      </div>
    </details>
  );
}

/** Where notes on a chart are written; one of any figure has those of that figure. */
function notesOf({ id, asked, file }: ChartView): string {
  const path = asked.metric ? `/figures/${asked.metric}` : `/charts/${id}/notes`;
  return `${path}${file.query && `?${file.query}`}#notes`;
}

async function pictureAt(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.blob();
}
