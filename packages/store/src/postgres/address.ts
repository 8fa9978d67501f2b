import type { Issue } from "@motlan/kernel";

/** Where a database is, without who asks or by what password. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** The address in a URL, for people to check; null where it is not a `postgres:` URL. */
export const addressOf = (url: string): Address | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol !== "postgres:" && protocol !== "postgresql:") return null;
  return { host: hostname, port: Number(port || "5432"), database: decodeURIComponent(pathname.slice(1)) };
};

export const paramsOf = (address: Address): NonNullable<Issue["params"]> => ({ ...address });
