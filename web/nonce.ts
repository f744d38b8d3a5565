import { createContext } from "react";

/** The nonce of this request, for whatever writes a script or style into the page. */
export const NonceContext = createContext<string | undefined>(undefined);
