/** One line of a figure's card, or of any other text that is set on its own. */
export type Tone = "ink" | "muted";

export interface PaperCell {
  readonly text: string;
  readonly isNumber: boolean;
}

export interface PaperTable {
  readonly header: readonly PaperCell[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** The last row, which adds the others up. */
  readonly sums: readonly PaperCell[] | null;
}

export interface PaperPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PaperCard {
  readonly title: string;
  readonly value: string;
  readonly lines: readonly string[];
  readonly picture: PaperPicture | null;
}

/** A piece of a page, as paper shows it, one below the other. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: "words";
      readonly text: string;
      readonly tone: Tone;
      readonly isLarge: boolean;
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: "cards"; readonly cards: readonly PaperCard[] }
  | { readonly kind: "chart"; readonly picture: PaperPicture }
  | { readonly kind: "table"; readonly table: PaperTable };

/** A page as paper shows it. */
export interface PaperPage {
  readonly title: string;
  /** The days and filters that it is about: at the foot of every sheet. */
  readonly scope: string;
  readonly blocks: readonly Block[];
}
