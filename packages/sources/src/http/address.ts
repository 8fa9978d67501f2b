import type { Purpose } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";

/** The address of a service under the whole of a base: a register may stand behind a gateway. Undefined where it is none. */
export const addressOf = (
  base: string | undefined,
  path: string,
  query: Readonly<Record<string, string>> = {},
): URL | undefined => {
  const at = `${(base ?? "").replace(/\/+$/u, "")}${path}`;
  if (base === undefined || !URL.canParse(at)) return undefined;
  const url = new URL(at);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
};

/** Texts that a service is asked with, with why it is asked put in. */
export const withPurpose = (
  texts: Readonly<Record<string, string>> = {},
  { procedureCode, dossierId, law, enquiryId }: Purpose,
): Readonly<Record<string, string>> => {
  const known = new Map([
    ["{procedure}", procedureCode],
    ["{dossier}", dossierId],
    ["{law}", law],
    ["{enquiry}", enquiryId],
  ]);
  const filled = (text: string) => text.replace(/\{\w+\}/gu, (name) => known.get(name) ?? name);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text)]));
};

/** Headers bear letters of Latin-1 alone: others stand as an address has them. */
export const asHeader = (text: string): string => text.toWellFormed().replace(/[^\x20-\x7e]/gu, encodeURIComponent);

/** A service's own headers, beneath those of its protocol. */
export const headersOf = ({ wire }: RegisterService, purpose: Purpose): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(withPurpose(wire?.headers, purpose)).map(([name, text]) => [name.toLowerCase(), asHeader(text)]),
  );
