/** One short text a user reads, in Dutch and in English. */
export type Zin = { readonly nl: string; readonly en: string };
