import type { Layout, Recognition, Staged } from "../mapping.ts";
import type { RecogniseJob } from "../recognise/recognise-file.server.ts";
import type { StageJob } from "../stage/stage-file.server.ts";

/** What the server asks of the parser process, one JSON object a line. */
export type ParserRequest =
  | { readonly what: "recognise"; readonly job: RecogniseJob }
  | { readonly what: "stage"; readonly job: StageJob }
  | { readonly what: "records"; readonly job: RecordsJob };

export interface RecordsJob {
  readonly path: string;
  readonly layout: Layout;
  /** The first record wanted, counted from 1. */
  readonly from: number;
  readonly count: number;
}

/** What each request gives. */
export interface ParserResults {
  readonly recognise: Recognition;
  readonly stage: Staged;
  readonly records: string[][];
}

/** What the parser process says, one JSON object a line. */
export type ParserReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: ParserResults[keyof ParserResults] }
  | {
      readonly kind: "refusal";
      readonly id: string;
      readonly values: Readonly<Record<string, string | number>>;
      readonly status: number;
    }
  | { readonly kind: "defect"; readonly message: string; readonly stack: string };
