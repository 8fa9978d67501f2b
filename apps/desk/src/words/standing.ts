import type { Localized } from "@motlan/kernel";
import type { Examined, Sourced } from "../api/client.ts";
import { printDay } from "./dates.ts";

/** Whose word a value is: a register's, the citizen's, a colleague's, or what follows from others. */
export type Standing = "vouched" | "typed" | "official" | "derived";

const standings = {
  register: "vouched",
  citizen: "typed",
  official: "official",
  derived: "derived",
} as const satisfies Readonly<Record<Sourced["provenance"]["kind"], Standing>>;

export const standingOf = ({ provenance }: Sourced): Standing => standings[provenance.kind];

/** The chip's text: `CSDL dân cư · 21/11/2026`. */
export const standingText = ({ provenance }: Sourced, registers: Examined["registers"]): Localized => {
  switch (provenance.kind) {
    case "citizen":
      return { vi: "Công dân khai", en: "Stated by the citizen" };
    case "official":
      return { vi: "Cán bộ ghi", en: "Entered by an official" };
    case "derived":
      return { vi: "Suy ra", en: "Derived" };
    case "register": {
      const name = registerName(provenance.register, registers);
      const day = printDay(provenance.asOf);
      return { vi: `${name.vi} · ${day}`, en: `${name.en} · ${day}` };
    }
  }
};

export const registerName = (id: string, registers: Examined["registers"]): Localized =>
  registers[id] ?? { vi: id, en: id };
