import { whoLooked } from "@motlan/service";
import { forCitizen } from "../../trpc.ts";

/** Every look at the person's data, with titles in place of ids. */
export const whoLookedEndpoint = forCitizen.query(async ({ ctx: { ctx, filer } }) => {
  const { registers, entities } = ctx.catalogue;
  const disclosures = await whoLooked(ctx, filer);
  return disclosures.map(({ id, at, register, service, elements, dossierId, procedureCode, law, by, outcome }) => {
    const about = entities[registers[register]?.services[service]?.about ?? ""];
    return {
      id,
      at,
      dossierId,
      procedureCode,
      law,
      by,
      outcome,
      register: registers[register]?.title ?? { vi: register, en: register },
      elements: elements.map((element) => about?.elements[element]?.title ?? relationTitle(element, about, entities)),
    };
  });
});

type Entities = Parameters<Parameters<typeof forCitizen.query>[0]>[0]["ctx"]["ctx"]["catalogue"]["entities"];

const relationTitle = (relation: string, about: Entities[string] | undefined, entities: Entities) =>
  entities[about?.relations[relation]?.entity ?? ""]?.title ?? { vi: relation, en: relation };
