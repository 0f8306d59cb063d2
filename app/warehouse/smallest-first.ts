/** Numbers of which the smallest is at hand: a binary heap, each before those at twice its index and one more. */
export class SmallestFirst {
  private readonly heap: number[] = [];

  get first(): number | undefined {
    return this.heap[0];
  }

  add(value: number): void {
    const { heap } = this;
    let index = heap.push(value) - 1;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if ((heap[above] as number) <= value) break;
      heap[index] = heap[above] as number;
      index = above;
    }
    heap[index] = value;
  }

  removeFirst(): void {
    const { heap } = this;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      let below = 2 * index + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && (heap[below + 1] as number) < (heap[below] as number)) {
        below += 1;
      }
      if ((heap[below] as number) >= last) break;
      heap[index] = heap[below] as number;
      index = below;
    }
    heap[index] = last;
  }
}
