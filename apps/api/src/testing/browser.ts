import { parseCookie, parseSetCookie } from "cookie";

/** As much of a browser as a journey over HTTP needs: cookies per host and path-blind, redirects followed by hand. */
export interface Browser {
  request(url: URL, init?: RequestInit): Promise<Response>;
  /** Follows redirects with GET and gives the page that they end at. */
  visit(url: URL, init?: RequestInit): Promise<{ readonly url: URL; readonly response: Response }>;
  cookies(): Readonly<Record<string, string | undefined>>;
  /** Puts a cookie there that no answer set. */
  plant(name: string, value: string): void;
  /** Every `Set-Cookie` header that came, as it stood. */
  readonly setCookies: readonly string[];
}

/** Is told of every answer, as a copy that may be read. */
export type Overhearing = (url: URL, answer: Response) => void;

export const openBrowser = (overhears?: Overhearing): Browser => {
  const jar = new Map<string, string>();
  const setCookies: string[] = [];
  const keep = (response: Response): void => {
    for (const header of response.headers.getSetCookie()) {
      setCookies.push(header);
      const { name, value = "", maxAge, expires } = parseSetCookie(header);
      if (maxAge === 0 || (expires && expires.getTime() < Date.now())) jar.delete(name);
      else jar.set(name, value);
    }
  };
  const header = () => [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const request: Browser["request"] = async (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", header());
    if (!headers.has("sec-fetch-site")) headers.set("sec-fetch-site", "same-origin");
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    keep(response);
    overhears?.(url, response.clone());
    return response;
  };
  const visit: Browser["visit"] = async (url, init) => {
    const response = await request(url, init);
    const location = response.headers.get("location");
    return location === null ? { url, response } : visit(new URL(location, url));
  };
  return {
    request,
    visit,
    cookies: () => parseCookie(header()),
    setCookies,
    plant: (name, value) => void jar.set(name, value),
  };
};
