import { type JsonObject, objectAt } from "../../records/json-object.ts";
import { recognitions } from "../../records/recognitions.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { knownPerson } from "./known-person.ts";

/** Who has a parent by a recognition that was told since. */
export const recognisedSince = (context: RegisterContext, personalId: string): JsonObject =>
  Object.fromEntries(
    recognitions(context.journal).flatMap(({ parent, child, as }) => {
      const known = child === personalId ? knownPerson(context, parent) : undefined;
      return known ? [[as, { soDinhDanh: parent, hoVaTen: objectAt(known, "hoVaTen") }]] : [];
    }),
  );

/** The children that somebody has by recognitions. */
export const recognisedChildren = (context: RegisterContext, personalId: string): readonly JsonObject[] =>
  recognitions(context.journal).flatMap(({ parent, child }) => {
    const known = parent === personalId ? knownPerson(context, child) : undefined;
    return known ? [{ maBanGhi: recordNumber("DC", child), ...known }] : [];
  });
