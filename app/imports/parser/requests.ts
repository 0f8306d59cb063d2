import type { Layout, Recognition, Staged } from "../mapping.ts";
import type { RecogniseJob } from "../recognise/recognise-file.server.ts";
import type { StageJob } from "../stage/stage-file.server.ts";
import type { PartInfo } from "./opened.server.ts";
import type { NamedFile } from "./zip.server.ts";

/** What the server asks of the parser process, one JSON object a line. */
export type ParserRequest =
  | { readonly what: "recognise"; readonly job: RecogniseJob }
  | { readonly what: "stage"; readonly job: StageJob }
  | { readonly what: "records"; readonly job: RecordsJob }
  | { readonly what: "raw"; readonly job: LinesJob }
  | { readonly what: "parts"; readonly job: { readonly file: NamedFile } };

export interface RecordsJob {
  readonly file: NamedFile;
  readonly layout: Layout;
  /** The first record wanted, counted from 1. */
  readonly from: number;
  readonly count: number;
}

export interface LinesJob {
  readonly file: NamedFile;
  readonly layout: Layout;
  /** Lines on which records start, counted from 1 and rising. */
  readonly lines: readonly number[];
}

/** What each request gives. */
export interface ParserResults {
  readonly recognise: Recognition;
  readonly stage: Staged;
  readonly records: string[][];
  readonly raw: string[];
  readonly parts: PartInfo[];
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
