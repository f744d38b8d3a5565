import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { NonceContext } from "./nonce.ts";
import { watchTypedBefore } from "./typed-before-scripts.ts";

const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce;

// A browser may keep a page whole for its Back button, and show it again after logging out. It leaves the screen empty
// and comes back from the server, which knows who is asking.
addEventListener("pagehide", ({ persisted }) => {
  document.documentElement.hidden = persisted;
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

const putBackTyped = watchTypedBefore();

/** From here on the page answers by itself: what it promises of that comes in sight, and whoever tests it waits for this mark. */
function TakenOver({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    putBackTyped();
    document.documentElement.dataset["scripts"] = "ready";
  }, []);
  return children;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TakenOver>
        <NonceContext value={nonce}>
          <HydratedRouter />
        </NonceContext>
      </TakenOver>
    </StrictMode>,
  );
});
