import { createContext } from "react-router";
import type { PageContext } from "#server/services.ts";

/** Where loaders and actions find what the program gave this request. */
export const pageContext = createContext<PageContext>();
