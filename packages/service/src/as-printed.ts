import type { SourcedValues } from "@motlan/dossier";
import type { RegisterService } from "@motlan/procedure";
import { isResultStore, type Result } from "@motlan/results";
import { concerned } from "./concerned.ts";
import type { Context } from "./context.ts";
import type { BegunPart } from "./parts.ts";
import type { DossierRecord } from "./store.ts";

/** A part that has issued its result, and the service of the store of results that answers of such results. */
interface Printed {
  readonly part: BegunPart;
  readonly result: Result;
  readonly service: RegisterService;
}

/** The results of the parts that are done, of the types of which the store of results is asked. */
const printedBy = async ({ store, catalogue }: Context, parts: readonly BegunPart[]): Promise<readonly Printed[]> => {
  const services = Object.values(catalogue.registers).flatMap((it) => Object.values(it.services).filter(isResultStore));
  const found = await Promise.all(
    parts.map(async (part): Promise<readonly Printed[]> => {
      const service = services.find(({ path }) => path === part.part.result.type);
      const result = part.dossier?.result && service ? await store.result(part.dossier.result.id) : null;
      return result && service ? [{ part, result, service }] : [];
    }),
  );
  return found.flat();
};

interface HandedOn {
  readonly record: DossierRecord;
  readonly parts: readonly BegunPart[];
  /** The part that begins. */
  readonly to: Pick<BegunPart, "id">;
  readonly procedure: {
    readonly code: string;
    readonly subjects: Parameters<typeof concerned>[1]["procedure"]["subjects"];
  };
}

/**
 * What an earlier part has printed on its result is the word of that result, whoever said it first: nobody examines it
 * again. That it is handed on to another authority is written down for everybody whom it concerns.
 */
export const asPrinted = async (ctx: Context, values: SourcedValues, handing: HandedOn): Promise<SourcedValues> => {
  let all = values;
  for (const printed of await printedBy(ctx, handing.parts)) all = await handOn(ctx, all, { ...handing, ...printed });
  return all;
};

const handOn = async (
  ctx: Context,
  values: SourcedValues,
  { record, procedure, to, result, service }: HandedOn & Printed,
): Promise<SourcedValues> => {
  const paths = Object.keys(values).filter((path) => Object.hasOwn(result.values, path));
  if (paths.length === 0) return values;
  const { register, id: serviceId, law } = service;
  const at = ctx.clock.now();
  const held = { record, procedure, dossier: { values } };
  const rows = concerned(Object.fromEntries(paths.map((path) => [path, path])), held).map((of) => ({
    ...of,
    id: ctx.newId(),
  }));
  for (const row of rows)
    await ctx.store.openDisclosure({
      ...row,
      at,
      register,
      service: serviceId,
      ref: "",
      dossierId: to.id,
      procedureCode: procedure.code,
      law,
      by: "system",
      outcome: "found",
    });
  const provenance = {
    kind: "register",
    from: "result",
    register,
    service: serviceId,
    recordId: result.id,
    asOf: result.issuedAt,
    fetchedAt: at,
    enquiryId: rows[0]?.id ?? result.id,
    law,
  } as const;
  const said = paths.flatMap((path) =>
    values[path] ? [[path, { value: values[path].value, provenance }] as const] : [],
  );
  return { ...values, ...Object.fromEntries(said) };
};
