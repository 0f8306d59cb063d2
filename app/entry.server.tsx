import {
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { type LoadContext, NonceContext } from "./server/nonce.ts";
import { isRefusal } from "./server/refusals.server.ts";
import { wholeLetters } from "./server/whole-letters.server.ts";

/** After this long a page that still waits for data is sent as far as it has come. */
export const streamTimeout = 30_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: LoadContext,
): Promise<Response> {
  const nonce = loadContext?.nonce;
  const whole = isbot(request.headers.get("user-agent") ?? "") || remixContext.isSpaMode;
  return new Promise((resolve, reject) => {
    let sent = false;
    let code = status;
    const send = () => {
      sent = true;
      const body = wholeLetters();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers: headers, status: code }),
      );
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={streamTimeout}
          nonce={nonce}
        />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady: () => {
          if (!whole) send();
        },
        onAllReady: () => {
          if (whole) send();
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500;
          // Before the first byte `onShellError` reports it.
          if (sent) console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** Logs defects only: a refusal is an answer, and a browser that went away is no fault. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs): void {
  if (request.signal.aborted || isRefusal(error)) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  console.error(error);
}
