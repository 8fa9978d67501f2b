/** Just enough of a browser to sign in with: it keeps cookies and follows redirects within one site. */
export interface Browser {
  open(url: string): Promise<Seen>;
  submit(url: string, fields: Readonly<Record<string, string>>): Promise<Seen>;
}

/** Where the browser ended, with the page it shows there or the address outside the site that it was sent to. */
export interface Seen {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

const keep = (jar: Map<string, string>, response: Response): void => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    const value = pair.slice(at + 1);
    if (value === "") jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), value);
  }
};

const printed = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

export const browser = (site: string): Browser => {
  const jar = new Map<string, string>();
  const go = async (url: string, init: RequestInit): Promise<Seen> => {
    const response = await fetch(url, { ...init, redirect: "manual", headers: { Cookie: printed(jar) } });
    keep(jar, response);
    const location = response.headers.get("Location");
    const html = await response.text();
    if (location === null) return { url, status: response.status, html, headers: response.headers };
    const next = new URL(location, url).href;
    if (!next.startsWith(site)) return { url: next, status: response.status, html: "", headers: response.headers };
    return await go(next, {});
  };
  return {
    open: async (url) => await go(url, {}),
    submit: async (url, fields) => await go(url, { method: "POST", body: new URLSearchParams(fields) }),
  };
};
