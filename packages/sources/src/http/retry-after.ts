/** After a day a register that is to answer is asked again, whatever it said. */
const mostMs = 86_400_000;

/** How long a register asks to be left alone, in milliseconds (RFC 9110, 10.2.3): seconds, or a date. */
export const retryAfterMs = (headers: Readonly<Record<string, string>>, now = Date.now()): number | undefined => {
  const said = headers["retry-after"]?.trim() ?? "";
  const ms = /^\d{1,9}$/u.test(said)
    ? Number(said) * 1000
    : said.endsWith(" GMT")
      ? Date.parse(said) - now
      : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), mostMs);
};
