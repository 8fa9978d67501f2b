import type { Localized } from "@motlan/kernel";
import { z } from "zod";
import type { OtherProcedure } from "../requirement.ts";
import { localized, nationalCode } from "./format-common.ts";

/** Where the catalogue has no procedure of that code, the title says what to look for elsewhere. */
export const otherProcedureFormat = z.strictObject({ code: nationalCode, title: localized.optional() });

interface Written {
  readonly code: string;
  readonly title?: Localized | undefined;
}

export const otherProcedure = ({ code, title }: Written): OtherProcedure => ({
  code,
  ...(title === undefined ? {} : { title }),
});
