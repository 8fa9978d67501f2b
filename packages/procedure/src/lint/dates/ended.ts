import type { Facts } from "../check.ts";

interface Lasting {
  /** Its last day. */
  readonly to?: string | undefined;
}

export const hasEnded = ({ to }: Lasting, { today }: Pick<Facts, "today">): boolean => to !== undefined && to < today;

/** What has ended, when, and what came in its place. */
export const told = (
  name: string,
  { to = "", successor = "" }: Lasting & { readonly successor?: string | undefined },
) => ({
  name,
  found: to,
  ...(successor === "" ? {} : { suggestion: successor }),
});
