import type { Dimension } from "../scope/scope.ts";
import type { Figure } from "./metric.ts";

/** One cause of a change. Within a split the parts add up to the change, decimal by decimal. */
export interface MovementPart {
  /**
   * What kind of cause it is: of a bridge what happened (`invoiced`, `became_overdue`,
   * `collected`, `credited`, `written_off`, `currency`), of groups `group`, or `rate`
   * and `mix` for each, of inputs `input`; `rest` for what a split cannot attribute.
   */
  readonly cause: string;
  /** The dimension's value, or the name of the input; empty in a bridge. */
  readonly key: string;
  readonly label: string;
  /** Of an input: the metric that it is. */
  readonly metric: string | null;
  /** The value of the group or the input before and after, where it has one. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** What it did to the figure: above zero it raised it. */
  readonly part: number;
}

/**
 * One way to split a change into its causes: `bridge` by what happened, `groups` by
 * the values of a dimension, `mix_and_rate` by them and by whether their weight or their
 * own rate changed, `inputs` by what a composed figure is made of.
 */
export interface MovementSplit {
  readonly method: "bridge" | "groups" | "mix_and_rate" | "inputs";
  readonly by: Dimension | null;
  readonly parts: readonly MovementPart[];
}

/** A figure at two times, and what moved it. */
export interface Movement {
  readonly metric: string;
  readonly opening: Figure;
  readonly closing: Figure;
  /** Closing − opening; null where one of them is unknown. */
  readonly change: number | null;
  /** None where the change is unknown, or the figure is of a kind that has no parts (a median). */
  readonly splits: readonly MovementSplit[];
}
