import { communesNow, fieldType } from "@motlan/fields";
import { type Issue, isJsonObject, issue, type Json } from "@motlan/kernel";
import { authorityId, type Catalogue, type FormEnv, type Procedure, ruleValue } from "@motlan/procedure";
import { type Env, pending, type Rule } from "@motlan/rules";

export type Routed = Pick<Procedure, "handledBy">;

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
export const authorityOf = ({ units }: Catalogue, procedure: Routed, env: Env): string | null => {
  const kind = known(procedure.handledBy.authority, env);
  // Of a commune that has ended the authority is the one of its only successor; where it was divided there is none.
  const [commune, ...others] = communesNow(units, placeOf(procedure, env)?.commune ?? "", env.today);
  return typeof kind === "string" && commune !== undefined && others.length === 0
    ? authorityId(kind, commune.code)
    : null;
};

/** The field that leads to it and can be mended; of a place that a register vouches for, the place all the same. */
const leading = ({ reads }: Rule, { fields }: Procedure, env: FormEnv): string => {
  const read = reads.flatMap((path) => fields[path] ?? []);
  const places = read.filter(({ type, params }) => fieldType(type).ruleType(params).kind === "context");
  const [first = ""] = (places.length > 0 ? places : read).map(({ path }) => path);
  return places.find(({ path }) => env.view(path).kind === "open")?.path ?? first;
};

/** Told at the field that leads to it, while it can be mended: a place abroad has no authority here. */
export const withoutAuthority = (catalogue: Catalogue, procedure: Procedure, env: FormEnv): readonly Issue[] => {
  const { authority, of } = procedure.handledBy;
  if (authorityOf(catalogue, procedure, env) !== null) return [];
  if ([authority, of].some((rule) => ruleValue(rule, env) === pending)) return [];
  return [issue("authority-unknown", leading(known(authority, env) === null ? authority : of, procedure, env))];
};
