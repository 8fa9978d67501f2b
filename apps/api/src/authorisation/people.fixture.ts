import type { House, Visitor } from "../testing/house.ts";
import type { Caller } from "./table.fixture.ts";

/** The bride, as the groom names her. */
export const hoa = { personalId: "031300027816", fullName: "Phạm Thu Hoa", birthDate: "2000-11-02" };

/** A woman whose account is of level 1. */
export const an = { personalId: "001199023604", fullName: "Đặng Thái An", birthDate: "1999-12-24" };

/** The accounts of the roles through whose hands a dossier goes, at every People's Committee. */
type Turn = "tiepnhan" | "hotich" | "chutich";

/** Whose turn it is, and somebody of the same office whose it is not. */
const turns: Readonly<Record<string, readonly [Turn, Turn]>> = {
  examined: ["hotich", "tiepnhan"],
  supplemented: ["hotich", "tiepnhan"],
  shown: ["hotich", "tiepnhan"],
  "to sign": ["chutich", "hotich"],
  issued: ["chutich", "hotich"],
};

export interface People {
  readonly filer: Visitor;
  readonly party: Visitor;
  readonly low: Visitor;
  readonly office: Readonly<Record<Turn, Visitor>>;
  /** Who comes as what at a moment. */
  readonly as: (caller: Caller, moment: string) => Visitor;
}

/** Everybody who comes to the house, signed in. */
export const peopleOf = async (house: House): Promise<People> => {
  const committee = async (commune: string): Promise<Readonly<Record<Turn, Visitor>>> => ({
    tiepnhan: await house.signedIn("desk", `${commune}.tiepnhan`),
    hotich: await house.signedIn("desk", `${commune}.hotich`),
    chutich: await house.signedIn("desk", `${commune}.chutich`),
  });
  const [office, far] = [await committee("caugiay"), await committee("cumgar")];
  const filer = await house.signedIn("citizen", "quan");
  const party = await house.signedIn("citizen", "hoa");
  const low = await house.signedIn("citizen", "an");
  const fixed = {
    filer,
    party,
    "level 1": low,
    stranger: await house.signedIn("citizen", "linh"),
    "other office": await house.signedIn("desk", "caugiay.cutru"),
    proposer: await house.signedIn("studio", "linh.bui"),
    approver: await house.signedIn("studio", "viet.ho"),
    nobody: house.visitor(),
  };
  const as: People["as"] = (caller, moment) => {
    const [turn, other] = turns[moment] ?? ["tiepnhan", "hotich"];
    if (caller === "in role") return office[turn];
    if (caller === "other role") return office[other];
    return caller === "elsewhere" ? far[turn] : fixed[caller];
  };
  return { filer, party, low, office, as };
};
