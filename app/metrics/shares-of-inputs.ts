/** More inputs than these are not told apart: there would be too many orders to change them in. */
export const mostInputs = 12;

/**
 * Splits the change of a figure into what each of its inputs did (Shapley's value):
 * the inputs are taken from their old to their new values one after the other, in
 * every possible order, and each gets the average of what its step changed. So no
 * order is preferred, and the shares add up to the change.
 *
 * An order that leads through a state in which the figure is unknown (a denominator
 * that is not above zero) does not count.
 *
 * @param figure the value with the inputs whose bit is set new, all others old
 * @returns one share for each input; null where no order counts
 */
export function sharesOfInputs(
  count: number,
  figure: (areNew: number) => number | null,
): number[] | null {
  if (count === 0 || count > mostInputs) return null;
  const full = 2 ** count - 1;
  const values = Array.from({ length: full + 1 }, (_, state) => figure(state));
  const bits = Array.from({ length: count }, (_, index) => 2 ** index);
  const isKnown = (state: number) => values[state] !== null;
  // How many orders lead to each state from the old one, and from it to the new one.
  const to = Array<number>(full + 1).fill(0);
  const onward = Array<number>(full + 1).fill(0);
  if (!isKnown(0) || !isKnown(full)) return null;
  to[0] = 1;
  onward[full] = 1;
  for (let state = 1; state <= full; state += 1) {
    if (!isKnown(state)) continue;
    for (const bit of bits) if (state & bit) to[state] = at(to, state) + at(to, state - bit);
  }
  for (let state = full - 1; state >= 0; state -= 1) {
    if (!isKnown(state)) continue;
    for (const bit of bits) {
      if (!(state & bit)) onward[state] = at(onward, state) + at(onward, state + bit);
    }
  }
  const orders = at(to, full);
  if (orders === 0) return null;
  return bits.map((bit) => {
    let share = 0;
    for (let state = 0; state <= full; state += 1) {
      if (state & bit || !isKnown(state) || !isKnown(state + bit)) continue;
      const step = (values[state + bit] ?? 0) - (values[state] ?? 0);
      share += (step * at(to, state) * at(onward, state + bit)) / orders;
    }
    return share;
  });
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
