import { statesOf } from "@motlan/procedure";
import { listDefinitions } from "@motlan/service";
import { forDesigner } from "../../trpc.ts";

/** The catalogue at a glance: procedures with their once-only ratio, registers with their services, entities with their elements. */
export const catalogueEndpoint = forDesigner.query(async ({ ctx: { ctx, studio } }) => {
  const { registers, entities, evidence, codeLists, units } = ctx.catalogue;
  const nameOf = (code: string) => units.provinces.find((it) => it.code === code)?.name ?? code;
  return {
    procedures: await listDefinitions(ctx, studio.definitions),
    registers: Object.values(registers).map(({ id, title, operator, law, services }) => ({
      id,
      title,
      operator,
      law,
      services: Object.values(services).map(({ id: name, about, gives, related, status }) => ({
        id: name,
        about,
        states: statesOf({ status }).map(({ state, provinces }) => ({
          state,
          provinces: provinces?.map(nameOf) ?? null,
        })),
        gives: [...Object.keys(gives), ...Object.keys(related)],
      })),
    })),
    entities: Object.values(entities).map(({ id, title, elements }) => ({
      id,
      title,
      elements: Object.values(elements).map(({ id: name, title: label, type, original, masters }) => ({
        id: name,
        title: label,
        type,
        masters,
        original: original ?? null,
      })),
    })),
    evidence: Object.values(evidence).map(({ id, title, heldBy }) => ({ id, title, heldBy: heldBy ?? null })),
    codeLists: Object.values(codeLists).map(({ id, codes, open }) => ({ id, open, codes: codes.length })),
  };
});
