import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
import type { Catalogue } from "../catalogue.ts";
import type { provinceTableFormat } from "./format-catalogue.ts";
import type { Read } from "./source.ts";

type TableRead = Read<z.infer<typeof provinceTableFormat>>;

/** A figure is of a province that there is, and of communes in it. */
export const checkProvinceTables = (tables: readonly TableRead[], { units }: Pick<Catalogue, "units">): Issue[] =>
  tables.flatMap(({ data, at, atKey }) =>
    Object.entries(data.rows).flatMap(([province, written]) => {
      if (!units.provinces.some(({ code }) => code === province))
        return [atKey(["rows", province], "province-unknown", meant(province, units.provinces))];
      const communes = units.communes.filter((it) => it.province === province);
      const figures = typeof written === "number" ? [] : written;
      return figures.flatMap((it, n) =>
        (it.in ?? []).flatMap((code, index) =>
          communes.some((commune) => commune.code === code)
            ? []
            : [at(["rows", province, n, "in", index], "commune-unknown", meant(code, communes))],
        ),
      );
    }),
  );

const meant = (name: string, of: readonly { readonly code: string }[]) => ({
  name,
  suggestion:
    nearest(
      name,
      of.map(({ code }) => code),
    ) ?? "",
});
