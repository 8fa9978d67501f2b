import { deathOf } from "../../records/filed-deaths.ts";
import { spouseOf } from "../../records/filed-marriages.ts";
import { type JsonObject, textAt } from "../../records/json-object.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { marriageFiling } from "./married-people.ts";

/** What deaths that were told since have made of somebody: dead, or a widow or widower. */
export const bereavedSince = ({ people, journal }: RegisterContext, personalId: string): JsonObject => {
  const death = deathOf(journal, personalId);
  const spouse = spouseOf(marriageFiling(journal), people, personalId);
  const isWidowed = typeof spouse === "string" && deathOf(journal, spouse) !== undefined;
  return {
    ...(death ? { ngayChet: textAt(death, "ngayChet") } : {}),
    ...(isWidowed ? { tinhTrangHonNhan: "4", voChong: null } : {}),
  };
};
