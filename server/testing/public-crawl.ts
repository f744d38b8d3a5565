import { get } from "node:http";

/** One answer as it went over the wire. */
export type Weighed = {
  /** Path and question. */
  address: string;
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as text; empty for what is no text. */
  text: string;
  /** Bytes of the body as they were sent, compressed where the server does that. */
  bytes: number;
};

/** A page, and the files it makes a browser load from this site. */
export type CrawledPage = Weighed & { files: readonly Weighed[]; linkedFrom: string };

/** Everything found from the start page by links: public pages, files to take along, and which internal links are dead. */
export type Crawl = {
  pages: readonly CrawledPage[];
  downloads: readonly CrawledPage[];
  dead: readonly string[];
};

/** A page whose address carries a question has at most this many variants looked at: filters combine without end. */
const variants = 12;
/** The other doors of a public page: they are only knocked at, because what is behind them is not public. */
const isDoor = (path: string) => /^\/(auth|demo|api|werk)(\/|$)|^\/en\/demo$/.test(path);

/**
 * Follows every link from the start page in Dutch, in English and in what these lead to, and weighs what comes. It knows no
 * address but `/`: a page nobody links to is not found.
 */
export async function crawlPublicPages(origin: string): Promise<Crawl> {
  const pages = new Map<string, CrawledPage>();
  const files = new Map<string, Weighed>();
  const downloads: CrawledPage[] = [];
  const dead: string[] = [];
  const waiting: [address: string, linkedFrom: string][] = [["/?taal=nl", "/"]];
  const asked = new Set(waiting.map(([address]) => address));
  const perPath = new Map<string, number>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [address, linkedFrom] = next;
    const answer = await weigh(origin, address);
    const path = pathOf(address);
    if (answer.status >= 400) dead.push(`${address} (${answer.status}), linked from ${linkedFrom}`);
    const isPage = /^text\/html/.test(String(answer.headers["content-type"]));
    if (!isPage && answer.status === 200) downloads.push({ ...answer, linkedFrom, files: [] });
    if (isDoor(path) || answer.status !== 200 || !isPage) continue;
    const loaded = loadedBy(answer.text).filter((file) => file.startsWith("/"));
    for (const file of loaded) if (!files.has(file)) files.set(file, await weigh(origin, file));
    pages.set(address, { ...answer, linkedFrom, files: loaded.flatMap((file) => files.get(file) ?? []) });
    for (const link of internalLinks(answer.text, { origin, address })) {
      const seen = perPath.get(pathOf(link)) ?? 0;
      if (asked.has(link) || (link.includes("?") && seen >= variants)) continue;
      asked.add(link);
      perPath.set(pathOf(link), seen + 1);
      waiting.push([link, address]);
    }
  }
  return { pages: [...pages.values()], downloads, dead };
}

/** What a page costs somebody who comes for the first time: the page and its files, as sent. */
export const totalBytes = ({ bytes, files }: CrawledPage): number =>
  files.reduce((total, file) => total + file.bytes, bytes);

const pathOf = (address: string): string => address.split("?")[0] ?? address;

/** Asks for an address as a browser does, and counts what comes before it is unpacked. */
export function weigh(
  origin: string,
  address: string,
  headers: Record<string, string> = {},
): Promise<Weighed> {
  return new Promise((resolve, reject) => {
    const request = get(
      new URL(address, origin),
      { headers: { "accept-encoding": "gzip", "sec-fetch-site": "same-origin", ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", async () => {
          const sent = Buffer.concat(chunks);
          const isPacked = response.headers["content-encoding"] === "gzip";
          const isText = /^(text|application\/javascript|image\/svg)/.test(
            response.headers["content-type"] ?? "",
          );
          const body = isPacked ? await unpacked(sent) : sent;
          resolve({
            address,
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: isText ? body.toString("utf8") : "",
            bytes: sent.length,
          });
        });
      },
    );
    request.on("error", reject);
  });
}

const unpacked = async (sent: Buffer): Promise<Buffer> =>
  Buffer.from(
    await new Response(
      new Blob([new Uint8Array(sent)]).stream().pipeThrough(new DecompressionStream("gzip")),
    ).arrayBuffer(),
  );

const decoded = (value: string): string => value.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
/** The value of an attribute of a tag, as it was before it was put into a page; undefined when the tag has none. */
export const attribute = (tag: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : decoded(value);
};

/** What a browser loads by itself because of this page; a link that waits for a press is not among it. */
export function loadedBy(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|iframe|source|video|audio|embed|object|input)\b[^>]*>/g) ?? [];
  const loads = tags.filter((tag) => !/^<link\b/.test(tag) || /\srel="(?!alternate|canonical)/.test(tag));
  return [
    ...new Set(
      loads.flatMap((tag) =>
        ["src", "href", "srcset", "data"].flatMap((name) => attribute(tag, name)?.split(/[\s,]+/)[0] ?? []),
      ),
    ),
  ];
}

function internalLinks(html: string, { origin, address }: { origin: string; address: string }): string[] {
  const here = new URL(address, origin);
  return (html.match(/<a\b[^>]*>/g) ?? []).flatMap((tag) => {
    const href = attribute(tag, "href");
    if (href === undefined || /^(mailto|tel|sms):/.test(href) || !URL.canParse(href, here)) return [];
    const to = new URL(href, here);
    return to.origin === origin ? [to.pathname + to.search] : [];
  });
}
