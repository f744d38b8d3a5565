/** Somebody with a browser without scripts: keeps cookies by path, follows links and sends forms. */
export type Visitor = {
  /** Cookies by name. */
  cookies: Map<string, Cookie>;
  get: (path: string, headers?: HeadersInit) => Promise<Visit>;
  /** Sends a form as a page of the site would. */
  post: (path: string, form: Record<string, string>, headers?: HeadersInit) => Promise<Visit>;
};

/** A cookie as the server set it; `flags` is everything after its value. */
export type Cookie = { value: string; path: string; flags: string };

/** Where somebody ended up after all redirects. */
export type Visit = { status: number; path: string; text: string; headers: Headers };

/** A new browser on this site. */
export function makeVisitor(origin: string): Visitor {
  const cookies = new Map<string, Cookie>();
  const send = async (address: URL, init: RequestInit, hops = 0): Promise<Visit> => {
    const headers = new Headers(init.headers);
    const fitting = [...cookies].filter(([, { path }]) => address.pathname.startsWith(path));
    if (fitting.length > 0 && !headers.has("cookie"))
      headers.set("cookie", fitting.map(([name, { value }]) => `${name}=${value}`).join("; "));
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const to = response.headers.get("location");
    const text = await response.text();
    if (to === null || response.status < 300 || response.status >= 400)
      return {
        status: response.status,
        path: address.pathname + address.search,
        text,
        headers: response.headers,
      };
    if (hops > 12) throw new Error(`too many redirects, the last to ${to}`);
    const language = headers.get("accept-language");
    return send(new URL(to, address), { headers: language ? { "accept-language": language } : {} }, hops + 1);
  };
  return {
    cookies,
    get: (path, headers) => send(new URL(path, origin), { headers: headers ?? {} }),
    post: (path, form, headers) =>
      send(new URL(path, origin), {
        method: "POST",
        body: new URLSearchParams(form),
        headers: headers ?? { origin },
      }),
  };
}

function keep(cookies: Map<string, Cookie>, line: string): void {
  const [, name = "", value = "", flags = ""] = /^([^=]+)=([^;]*);?(.*)$/.exec(line) ?? [];
  const [, path = "/"] = /path=([^;]+)/i.exec(flags) ?? [];
  if (value === "") cookies.delete(name);
  else cookies.set(name, { value, path, flags });
}
