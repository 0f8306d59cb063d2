/**
 * An expected failure: it tells the user in plain words what is wrong, where, and
 * what to do. The command line prints it and ends with 1, a page shows it with
 * `status`. Anything else that is thrown is a defect and crashes loudly.
 */
export class Refusal extends Error {
  /** A message id of `app/languages`. */
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The HTTP status that fits. */
  readonly status: number;

  constructor(id: string, values: Readonly<Record<string, string | number>> = {}, status = 422) {
    super(`${id} ${JSON.stringify(values)}`);
    this.name = "Refusal";
    this.id = id;
    this.values = values;
    this.status = status;
  }
}
