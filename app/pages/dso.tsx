import { Link, useLocation } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { DsoData } from "./dso.server.ts";
import type { PageData, PageFrame } from "./load.server.ts";
import { Breakdowns, ChartSection, FigureCards, notOfBalances, ScopedPage } from "./parts.tsx";

/** How fast do sales become cash, how fast could they, and where do they not? */
export function Dso({ page }: { page: PageData<DsoData> }) {
  const t = useText();
  return (
    <ScopedPage hidden={notOfBalances} lead={t("dso.lead")} page={page} title={t("dso.title")}>
      {(data) => (
        <>
          <WindowChoice frame={page.frame} />
          <FigureCards figures={data.figures} frame={page.frame} />
          <ChartSection
            chart={data.family}
            note={t("dso.note.family")}
            question={t("dso.question.family")}
          />
          <Breakdowns
            breakdowns={data.breakdowns}
            question={(by) => t("dso.question.by", { dimension: t(`dimension.${by}`) })}
          />
          <ChartSection chart={data.late} question={t("dso.question.late")} />
          <Breakdowns
            breakdowns={data.lateBy}
            question={(by) => t("dso.question.late_by", { dimension: t(`dimension.${by}`) })}
          />
        </>
      )}
    </ScopedPage>
  );
}

/** The window over which sales are counted: the variant in force, and the others. */
function WindowChoice({ frame }: { frame: PageFrame }) {
  const t = useText();
  const { pathname } = useLocation();
  const chosen = frame.scope.window ?? 3;
  return (
    <nav aria-label={t("dso.window_label")} className="presets">
      <span className="note">{t("dso.window_label")}</span>
      {([1, 3, 12] as const).map((window) => (
        <Link
          aria-current={window === chosen ? "true" : undefined}
          key={window}
          preventScrollReset
          to={{ pathname, search: writeScope({ ...frame.scope, window }).toString() }}
        >
          {t("dso.window_months", { months: window })}
        </Link>
      ))}
    </nav>
  );
}
