import { createContext } from "react";

/** The nonce of the request's Content-Security-Policy, for the inline scripts; absent in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

/** What the Express server hands to every loader, action and to the renderer. */
export interface LoadContext {
  readonly nonce?: string;
}
