import type { Dossier } from "@motlan/dossier";
import { atPath, isJsonObject, type Json } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import { aboutOf, authorityTitle, type RegisterService } from "@motlan/procedure";
import type { Result } from "@motlan/results";
import { concerned } from "./concerned.ts";
import type { Context } from "./context.ts";
import { fillShape } from "./fill-shape.ts";
import type { Held } from "./record-events.ts";

/** What is handed over, and the key that makes handing it over twice one. */
export interface Telling {
  readonly held: Pick<Held, "record" | "procedure"> & { readonly dossier: Dossier };
  readonly result: Result | null;
  readonly key: string;
}

/** The service of a reference such as `population.new-person`. */
export const serviceOf = (ctx: Context, reference: string): RegisterService => {
  const [register = "", service = ""] = reference.split(".");
  const found = ctx.catalogue.registers[register]?.services[service];
  if (!found) throw new Error(`the catalogue has no service ${reference}`);
  return found;
};

/**
 * Hands values of a dossier to a register, in the form that the register's definition declares. Like every call to a
 * register it is written down first, for everybody whom it concerns to see.
 */
export const tellRegister = async (ctx: Context, service: RegisterService, telling: Telling): Promise<SourceAnswer> => {
  const { held, result, key } = telling;
  const { record, procedure } = held;
  // Of a subject that is several only those picked are somebody.
  const ones = Object.keys(held.dossier.subjects).filter((name) => !procedure.subjects[name]?.several);
  const body = fillShape(service.sends, { at: (path) => valueAt(path, held.dossier, { ctx, result }), ones });
  const rows = concerned(service.sends, held).map((of) => ({ ...of, id: ctx.newId() }));
  const reason = { procedureCode: procedure.code, dossierId: record.id, law: service.law };
  const look = { register: service.register, service: service.id, ref: aboutOf(procedure.result).join(", ") };
  const at = ctx.clock.now();
  const disclosed = rows.map((row) => ({ ...row, ...reason, ...look, at, by: "system", outcome: "asking" as const }));
  await ctx.store.openDisclosure(...disclosed);
  const purpose = { ...reason, enquiryId: rows[0]?.id ?? key, onBehalfOf: record.filer };
  const answer = await ctx.source.tell(service, body, { key, purpose });
  await ctx.store.closeDisclosure(...rows.map(({ id }) => ({ id, outcome: answer.kind })));
  return answer;
};

const valueAt = (
  path: string,
  dossier: Dossier,
  { ctx, result }: { ctx: Context; result: Result | null },
): Json | null => {
  const [name = "", element = "", ...more] = path.split(".");
  if (name === "result") return resultPart(element, dossier, { ctx, result });
  if (name === "revocation") return revocationPart(element, result);
  const whole = dossier.values[`${name}.${element}`] ?? dossier.values[name];
  const inner = dossier.values[`${name}.${element}`] ? more : [element, ...more];
  if (!whole) return null;
  return inner.filter(Boolean).length === 0 ? whole.value : (atPath(whole.value, inner.join(".")) ?? null);
};

const resultPart = (
  part: string,
  dossier: Dossier,
  { ctx, result }: { ctx: Context; result: Result | null },
): Json | null => {
  switch (part) {
    case "number":
      return result?.number ?? null;
    case "issuedAt":
      return result?.issuedAt ?? null;
    case "authority":
      return authorityTitle(dossier.authority, ctx.catalogue).vi;
    default:
      return null;
  }
};

const revocationPart = (part: string, result: Result | null): Json => {
  switch (part) {
    case "at":
      return result?.revocation?.at ?? null;
    case "reasonCode":
      return result?.revocation?.reasonCode ?? null;
    case "reason":
      return result?.revocation?.reason ?? null;
    default:
      return null;
  }
};

/** The value that a register's answer gives for an element. */
export const givenBy = (service: RegisterService, record: Json, element: string): Json => {
  const shape = service.gives[element];
  return typeof shape === "string" && isJsonObject(record) ? (atPath(record, shape) ?? null) : null;
};
