import { attribute, type CrawledPage } from "./public-crawl.ts";

/** A form of a public page as a browser without scripts would send it. */
export type FilledForm = { readonly action: string; readonly fields: readonly (readonly [string, string])[] };

/** Which kind of page an address is of: what stands below a page, or behind its question, is one kind. */
export const kindOf = (address: string): string => {
  const [path = ""] = address.split("?");
  const [, language = "", page = "", below] = /^(\/[a-z]{2}(?=\/|$))?(\/[^/]*)?(\/.*)?$/.exec(path) ?? [];
  return `${language}${page}${below ? "/*" : ""}`;
};

/** One page of each kind, the first that was found. */
export const oneOfEachKind = <Page extends { address: string }>(pages: readonly Page[]): Page[] =>
  firsts(pages, ({ address }) => kindOf(address));

/** The first of each kind, in the order they came. */
export const firsts = <Item>(items: readonly Item[], kind: (item: Item) => string): Item[] =>
  [...Map.groupBy(items, kind).values()].flatMap(([item]) => (item === undefined ? [] : [item]));

/** One form of each kind on these pages, filled in: `typed` in every field for text, the last choice of every other. */
export function filledForms(pages: readonly CrawledPage[], typed: string): FilledForm[] {
  const forms = pages.flatMap(({ text }) =>
    [...text.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gs)].flatMap(([, tag = "", inside = ""]) =>
      /\smethod="post"/.test(tag)
        ? [{ action: attribute(tag, "action") ?? "", fields: filled(inside, typed) }]
        : [],
    ),
  );
  const kind = ({ action, fields }: FilledForm) =>
    [kindOf(action), ...new Set(fields.map(([name]) => name))].join(" ");
  return firsts(forms, kind);
}

function filled(html: string, typed: string): [string, string][] {
  const controls = html.match(/<(?:input|textarea|button)\b[^>]*>|<select\b.*?<\/select>/gs) ?? [];
  const values = controls.flatMap((control): [string, string][] => {
    const name = attribute(control, "name");
    if (!name) return [];
    if (control.startsWith("<select"))
      return [[name, attribute((control.match(/<option\b[^>]*>/g) ?? []).at(-1) ?? "", "value") ?? ""]];
    const isChosen =
      control.startsWith("<button") || /\stype="(?:hidden|radio|checkbox|submit)"/.test(control);
    return [[name, isChosen ? (attribute(control, "value") ?? "on") : typed]];
  });
  return [...new Map(values)];
}
