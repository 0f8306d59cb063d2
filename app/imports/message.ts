/** A text of `app/languages` with its values. */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
