/** How much fits in one line, and in a text of several: WW-Z17 asks for brief answers. */
export const hoogstens = { kort: 300, tekst: 4000 } as const;
