import type { HttpHandler } from "msw";
import { changedSince, checkChange } from "../../records/changes.ts";
import { recordWrites } from "../../records/filed-records.ts";
import { checkGuardianship, guardianOf } from "../../records/guardianships.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { checkRecognition } from "../../records/recognitions.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { bereavedSince } from "./bereaved-people.ts";
import { recognisedSince } from "./recognised-people.ts";

/** What civil status told of a life since: deaths, recognitions, guardianships, changes. */
export const toldSince = (context: RegisterContext, personalId: string): JsonObject => {
  const guardian = guardianOf(context.journal, personalId);
  return {
    ...bereavedSince(context, personalId),
    ...recognisedSince(context, personalId),
    ...(guardian ? { nguoiGiamHo: guardian } : {}),
    ...changedSince(context.journal, personalId),
  };
};

export const lifeRecordWrites = (context: RegisterContext): readonly HttpHandler[] => {
  const receipt = { of: "DC", key: "maBienNhan" } as const;
  const { journal } = context;
  return [
    ...recordWrites(context, { kind: "recognition", receipt, check: (input) => checkRecognition(journal, input) }),
    ...recordWrites(context, { kind: "guardianship", receipt, check: (input) => checkGuardianship(journal, input) }),
    ...recordWrites(context, { kind: "change", receipt, check: checkChange }),
  ];
};
