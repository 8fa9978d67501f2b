import type { z } from "zod";
import type { Ending } from "../catalogue.ts";
import type { endingsFormat } from "./format-catalogue.ts";

type Written = z.infer<typeof endingsFormat>;

/** What has ended, in one list; nothing where the catalogue does not say. */
export const endingsOf = (written: Written | undefined): readonly Ending[] => [
  ...(written?.laws ?? []).map(({ law, ...it }) => ending("law", law, it)),
  ...(written?.registers ?? []).map(({ register, ...it }) => ending("register", register, it)),
  ...(written?.lists ?? []).map(({ list, ...it }) => ending("list", list, it)),
];

const ending = (kind: Ending["kind"], of: string, { to, successor }: Omit<Written["laws"][number], "law">): Ending => ({
  kind,
  of,
  to,
  ...(successor === undefined ? {} : { successor }),
});
