import type { ChartView } from "../charts/draw.server.ts";
import { Notice } from "../components/page.tsx";
import type { Note } from "../habits/notes.server.ts";
import { useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { PageData, Part } from "./load.server.ts";
import { Remarks } from "./notes.tsx";
import { ChartSection, ScopedPage } from "./parts.tsx";

interface ChartNotesProps {
  readonly title: string;
  readonly page: PageData<{ readonly chart: Part<ChartView> }>;
  readonly notes: readonly Note[];
  /** Why the last form was refused. */
  readonly problem: string | null;
}

/** A chart by itself, with what people said of it and a form to say more. */
export function ChartNotes({ title, page, notes, problem }: ChartNotesProps) {
  const t = useText();
  const { frame } = page;
  return (
    <ScopedPage page={page} title={title}>
      {(data) => (
        <>
          {problem ? <Notice tone="bad">{problem}</Notice> : null}
          <ChartSection chart={data.chart} question={t("chart.notes_question")} />
          <Remarks
            day={frame.asOf ?? ""}
            notes={notes}
            query={writeScope(frame.scope).toString()}
          />
        </>
      )}
    </ScopedPage>
  );
}
