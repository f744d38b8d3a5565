import type { CatalogusId } from "./catalogus.ts";

/** Rows that are told rather than done, and stand in the product as content; a test cannot prove them. */
export const inhoud: readonly CatalogusId[] = ["KB-1"];

/** Rows that this product does not make true, and why. */
export const nietGedaan: readonly { readonly id: CatalogusId; readonly why: string }[] = [
  {
    id: "WW-A3",
    why: "A page that links the national protocol of Veilig Thuis with its version date is still to come.",
  },
];
