import { fieldType } from "@motlan/fields";
import { type Issue, isJsonObject, issue, type Json } from "@motlan/kernel";
import { authorityId, type Field, type FormEnv, type Procedure, ruleValue } from "@motlan/procedure";
import { type Env, pending, type Rule } from "@motlan/rules";

type Routed = Pick<Procedure, "handledBy">;

/** A place as far as it is known: codes of the province and the commune. */
export interface Place {
  readonly province?: string;
  readonly commune?: string;
}

const placeIn = (value: Json): Place | null => {
  if (!isJsonObject(value)) return null;
  const { province, commune } = value;
  return {
    ...(typeof province === "string" ? { province } : {}),
    ...(typeof commune === "string" ? { commune } : {}),
  };
};

const known = (rule: Rule, env: Env): Json => {
  const value = ruleValue(rule, env);
  return value === pending ? null : value;
};

/** Where the dossier will be handled, as far as that is known. */
export const placeOf = ({ handledBy }: Routed, env: Env): Place | null => placeIn(known(handledBy.of, env));

/** The authority that will handle it, `commune-police:00166`; null where that is not known, or there is none. */
export const authorityOf = (procedure: Routed, env: Env): string | null => {
  const kind = known(procedure.handledBy.authority, env);
  const commune = placeOf(procedure, env)?.commune;
  return typeof kind === "string" && commune !== undefined ? authorityId(kind, commune) : null;
};

const isPlace = ({ type, params }: Field): boolean => fieldType(type).ruleType(params).kind === "context";

/** The field that leads to the authority: of those that its rules read and that are asked, the place. */
const leadsToAuthority = ({ handledBy, fields }: Procedure, env: FormEnv): string => {
  const read = [...handledBy.of.reads, ...handledBy.authority.reads].flatMap((path) => fields[path] ?? []);
  const asked = read.filter(({ path }) => env.view(path).kind === "open");
  return (asked.find(isPlace) ?? asked[0] ?? read[0])?.path ?? "";
};

/** Told at the field that leads to it, while it can be mended: a place abroad has no authority here. */
export const withoutAuthority = (procedure: Procedure, env: FormEnv): readonly Issue[] => {
  const { authority, of } = procedure.handledBy;
  if (authorityOf(procedure, env) !== null || [authority, of].some((rule) => ruleValue(rule, env) === pending))
    return [];
  return [issue("authority-unknown", leadsToAuthority(procedure, env))];
};
