import fc from "fast-check";
import { expect, test } from "vitest";
import { SmallestFirst } from "../../app/warehouse/smallest-first.ts";

test("gives numbers out in their order, whatever the order they came in", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.array(fc.nat(50)), (some, more) => {
      const queue = new SmallestFirst();
      const out: number[] = [];
      const take = () => {
        out.push(queue.first as number);
        queue.removeFirst();
      };
      for (const value of some) queue.add(value);
      const early = [...some].sort((a, b) => a - b).slice(0, Math.floor(some.length / 2));
      for (const _ of early) take();
      expect(out).toEqual(early);
      for (const value of more) queue.add(value);
      const rest = [...some].sort((a, b) => a - b).slice(early.length);
      while (queue.first !== undefined) take();
      expect(out.slice(early.length)).toEqual([...rest, ...more].sort((a, b) => a - b));
    }),
  );
});

test("without any has no first, and removing it changes nothing", () => {
  const queue = new SmallestFirst();
  queue.removeFirst();
  expect(queue.first).toBeUndefined();
});
