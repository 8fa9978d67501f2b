export const nanosPerSecond = 1_000_000_000;
export const secondsPerDay = 86_400;
export const nanosPerDay = secondsPerDay * nanosPerSecond;

const digits = (value: number, width: number): string => String(value).padStart(width, "0");

export const two = (value: number): string => digits(value, 2);

/** `2026-11`. */
export const textOfMonth = (year: number, month: number): string => `${digits(year, 4)}-${two(month)}`;

/** The nanoseconds of the digits after a decimal point; undefined for what lies below a nanosecond, which no value holds. */
export const nanosOfFraction = (decimals: string): number | undefined =>
  /[1-9]/u.test(decimals.slice(9)) ? undefined : Number(decimals.slice(0, 9).padEnd(9, "0"));

/** `.5`, `.000000001`, or nothing for 0. */
export const textOfFraction = (nanos: number): string =>
  nanos === 0 ? "" : `.${digits(nanos, 9).replace(/0+$/u, "")}`;

const clockText = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?/u;

export interface Clock {
  /** Nanoseconds since midnight; a whole day for `24:00:00`. */
  readonly nanos: number;
  /** What of the text follows the clock. */
  readonly rest: string;
}

/** The `hh:mm:ss` that a text begins with. Source: XML Schema 1.1 part 2, 3.3.8.2, where `24:00:00` ends the day. */
export const readClock = (text: string): Clock | undefined => {
  const match = clockText.exec(text);
  if (match === null) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const fraction = nanosOfFraction(match[4] ?? "");
  if (minute > 59 || second > 59 || fraction === undefined) return undefined;
  const nanos = (hour * 3600 + minute * 60 + second) * nanosPerSecond + fraction;
  return nanos > nanosPerDay ? undefined : { nanos, rest: text.slice(match[0].length) };
};

/** `hh:mm:ss`, with a fraction where there is one. */
export const textOfClock = (nanos: number): string => {
  const seconds = Math.floor(nanos / nanosPerSecond);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${two(hour)}:${two(minute)}:${two(seconds % 60)}${textOfFraction(nanos % nanosPerSecond)}`;
};
