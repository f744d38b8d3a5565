import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { pageContext } from "./context.ts";
import { NonceContext } from "./nonce.ts";

export { pageContext };

/** A page that is not there in ten seconds is given up. */
const patience = 10_000;

/** Renders a page whole before sending it: a page that fails half-way then still gets its right status. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce, failed } = context.get(pageContext);
  return new Promise((resolve, reject) => {
    const page = (
      <NonceContext value={nonce}>
        <ServerRouter context={entry} url={request.url} {...(nonce && { nonce })} />
      </NonceContext>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        clearTimeout(timer);
        headers.set("content-type", "text/html; charset=utf-8");
        pipe(collect((body) => resolve(new Response(body, { status, headers }))));
      },
      onShellError: reject,
      onError: failed,
    });
    const timer = setTimeout(abort, patience).unref();
  });
}

/** Keeps what is written, and hands it over in one piece: in pieces of 2 kB, sending takes as long as half of rendering. */
function collect(whole: (body: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    write: (piece: Buffer, _encoding, done) => {
      pieces.push(piece);
      done();
    },
    final: (done) => {
      whole(Buffer.concat(pieces));
      done();
    },
  });
}

/** What goes wrong in a loader or an action is written down here; an answer such as "not found" is no defect. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(pageContext).failed(error);
};
