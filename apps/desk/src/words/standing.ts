import { type Likeness, likenessOf } from "@motlan/fields";
import { type Json, type Localized, type Phrase, sameJson } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
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

/** What of a procedure is read here: a field, where it has one at the path. */
type Asked = Pick<Field, "type" | "params"> | undefined;

/** The chip's text: `CSDL dân cư · 21/11/2026`. */
export const standingText = (sourced: Sourced, field: Asked, registers: Examined["registers"]): Localized => {
  const { provenance } = sourced;
  switch (provenance.kind) {
    case "citizen":
      return statedText(sourced, field, registers);
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

/** What a register that only proposes says beside the citizen, where it is not the same, however that is written. */
export const proposedOtherwise = ({ value, provenance }: Sourced, field: Asked) => {
  const proposal = provenance.kind === "citizen" ? provenance.proposal : undefined;
  return proposal && likeness(field, proposal.value, value) !== "same" ? proposal : null;
};

const likeness = (field: Asked, one: Json, other: Json): Likeness => {
  if (field) return likenessOf(field, one, other);
  return sameJson(one, other) ? "same" : "different";
};

interface Beside {
  readonly register: string;
}

/** How her word stands to a register's: what is written otherwise is told as that, and as nothing more. */
const besides = {
  same: { vi: ({ register }) => `Công dân khai, khớp ${register}`, en: ({ register }) => `Stated, as in ${register}` },
  unmarked: {
    vi: ({ register }) => `Công dân khai, chỉ khác dấu so với ${register}`,
    en: ({ register }) => `Stated; only the marks differ from ${register}`,
  },
  turned: {
    vi: ({ register }) => `Công dân khai, chỉ khác thứ tự so với ${register}`,
    en: ({ register }) => `Stated; only the order differs from ${register}`,
  },
  within: {
    vi: ({ register }) => `Công dân khai, không trái ${register}: một bên ghi thiếu ngày, tháng`,
    en: ({ register }) => `Stated; agrees with ${register} as far as the less exact of the two goes`,
  },
  renewed: {
    vi: ({ register }) => `Công dân khai, khớp ${register} sau khi đổi địa chỉ cũ`,
    en: ({ register }) => `Stated, as in ${register} once its old address is renewed`,
  },
  different: {
    vi: ({ register }) => `Công dân khai khác ${register}`,
    en: ({ register }) => `Stated, and other than ${register}`,
  },
} as const satisfies Readonly<Record<Likeness | "renewed", Phrase<Beside>>>;

const statedText = (sourced: Sourced, field: Asked, registers: Examined["registers"]): Localized => {
  const { value, provenance } = sourced;
  if (isOfParty(sourced)) return { vi: "Bên kia khai", en: "Stated by the other party" };
  if (provenance.kind !== "citizen" || !provenance.proposal)
    return { vi: "Công dân khai", en: "Stated by the citizen" };
  const name = registerName(provenance.proposal.register, registers);
  const isRenewed = provenance.transformation?.kind === "renewed";
  const { vi, en } = besides[isRenewed ? "renewed" : likeness(field, provenance.proposal.value, value)];
  return { vi: vi({ register: name.vi }), en: en({ register: name.en }) };
};

export const registerName = (id: string, registers: Examined["registers"]): Localized =>
  registers[id] ?? { vi: id, en: id };
