import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { NonceContext } from "./nonce.ts";

const nonce = document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce;

// A browser may keep a page whole for its Back button, and show it again after logging out. It leaves the screen empty
// and comes back from the server, which knows who is asking.
addEventListener("pagehide", ({ persisted }) => {
  document.documentElement.hidden = persisted;
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <NonceContext value={nonce}>
        <HydratedRouter />
      </NonceContext>
    </StrictMode>,
  );
});
