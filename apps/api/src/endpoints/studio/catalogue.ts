import { holders } from "@motlan/prefill";
import { askedFields } from "@motlan/procedure";
import { forDesigner } from "../../trpc.ts";

/** The catalogue at a glance: procedures as published, registers with their services, entities with their elements. */
export const catalogueEndpoint = forDesigner.query(async ({ ctx: { ctx } }) => {
  const versions = await ctx.store.currentVersions();
  const { registers, entities, evidence, codeLists } = ctx.catalogue;
  return {
    procedures: versions.map(({ id, publishedAt, definition }) => ({
      version: id,
      publishedAt,
      id: definition.id,
      code: definition.code,
      title: definition.title,
      fields: askedFields(definition).length,
      filled: holders(definition, ctx.catalogue).size,
      papers: definition.requires.length,
      papersMet: definition.requires.filter((it) => it.metBy !== undefined).length,
      steps: definition.steps.length,
    })),
    registers: Object.values(registers).map(({ id, title, operator, law, services }) => ({
      id,
      title,
      operator,
      law,
      services: Object.values(services).map(({ id: name, about, gives, related, status }) => ({
        id: name,
        about,
        status,
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
