/**
 * An identifier of X-Road as it stands in an address or a header: its parts apart from each other in percent-encoding,
 * with `/` between them (PR-REST 1.0.4, 4.2). A `/` that belongs to a part is written `%2F` in the configuration too.
 */
export const encodedParts = (identifier: string): string =>
  identifier
    .split("/")
    .map((part) => strictly(decoded(part)))
    .join("/");

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** As RFC 3986 has it: `encodeURIComponent` leaves five reserved signs as they are. */
const strictly = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
