import { createContext } from "react";
import type { Antwoord } from "./post.server.ts";

/** What the fields of a form know of it: the form's name, and what was typed and is wrong after a post. */
export const FormContext = createContext<{
  formulier: string;
  antwoord: Pick<Antwoord, "waarden" | "fouten" | "weigering"> | undefined;
}>({
  formulier: "",
  antwoord: undefined,
});
