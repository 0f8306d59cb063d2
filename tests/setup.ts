import { afterEach, beforeEach, expect } from "vitest";
// Makes the messages of every language known, as every process of the product does.
import "../app/languages/current.server.ts";

/**
 * An error on the console that no test asked for fails the test: React's
 * warnings and swallowed faults show themselves there. A test that expects one
 * replaces `console.error` by a spy of its own.
 */
const original = console.error;
const unexpected: unknown[][] = [];

beforeEach(() => {
  unexpected.length = 0;
  console.error = (...values: unknown[]) => {
    unexpected.push(values);
    original(...values);
  };
});

afterEach(() => {
  console.error = original;
  expect(unexpected.map(String), "unexpected console.error").toEqual([]);
});
