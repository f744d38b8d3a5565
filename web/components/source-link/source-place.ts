import { codeVan, documenten, isCatalogusId } from "#domain/protocol/bronnen.ts";

/** The document a source id stands for and the place in it; undefined for what is no row of a document. */
export function plaatsVan(id: string): { titel: string; plaats: string } | undefined {
  if (!isCatalogusId(id)) return undefined;
  const code = codeVan(id);
  return { titel: documenten[code].titel, plaats: id.slice(code.length + 1) };
}
