import { type Localized, sameJson } from "@motlan/kernel";
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
export const standingText = ({ value, provenance }: Sourced, registers: Examined["registers"]): Localized => {
  switch (provenance.kind) {
    case "citizen":
      return statedText({ value, provenance }, registers);
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

/** Whether a party said it, in her own session. */
export const isOfParty = ({ provenance }: Sourced): boolean =>
  provenance.kind === "citizen" && provenance.party !== undefined;

/** What a register that only proposes says beside the citizen, where it says otherwise. */
export const proposedOtherwise = ({ value, provenance }: Sourced) => {
  const proposal = provenance.kind === "citizen" ? provenance.proposal : undefined;
  return proposal && !sameJson(proposal.value, value) ? proposal : null;
};

const statedText = (sourced: Sourced, registers: Examined["registers"]): Localized => {
  const { provenance } = sourced;
  if (isOfParty(sourced)) return { vi: "Bên kia khai", en: "Stated by the other party" };
  if (provenance.kind !== "citizen" || !provenance.proposal)
    return { vi: "Công dân khai", en: "Stated by the citizen" };
  const name = registerName(provenance.proposal.register, registers);
  return proposedOtherwise(sourced)
    ? { vi: `Công dân khai khác ${name.vi}`, en: `Stated, and other than ${name.en}` }
    : { vi: `Công dân khai, khớp ${name.vi}`, en: `Stated, as in ${name.en}` };
};

export const registerName = (id: string, registers: Examined["registers"]): Localized =>
  registers[id] ?? { vi: id, en: id };
