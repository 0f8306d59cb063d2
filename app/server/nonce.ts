import type { ServerResponse } from "node:http";
import { createContext } from "react";

/** The nonce of the request's Content-Security-Policy, for the inline scripts; absent in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

/** What the Express server hands to every loader, action and to the renderer. */
export interface LoadContext {
  readonly nonce?: string;
  /** Where the answer is written to: a long file is made at its pace. */
  readonly response?: ServerResponse;
}
