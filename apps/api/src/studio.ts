import { fail, issue, type Outcome, ok } from "@motlan/kernel";
import type { Context, Definition, Filer, Previewing } from "@motlan/service";
import { restJson, resultStore, sources } from "@motlan/sources";
import type { Config } from "./config.ts";

type Persona = NonNullable<Config["preview"]>["personas"][number];

/** What the designers' studio works on. */
export interface Studio {
  readonly definitions: readonly Definition[];
  /** Null where no stand-ins are connected: then nothing is previewed. */
  readonly preview: { readonly ctx: Previewing; readonly personas: readonly Persona[] } | null;
}

/** The preview has a source of its own, which reaches the stand-ins of its configuration and nothing else. */
export const studioOf = (ctx: Context, definitions: readonly Definition[], preview: Config["preview"]): Studio => {
  const { catalogue, clock, newId } = ctx;
  if (preview === null) return { definitions, preview };
  const source = sources({
    "rest-json": restJson({ baseUrls: preview.registers }),
    // Nobody's papers are looked at by trying: a persona's store of results is empty.
    "result-store": resultStore({ resultsFor: async () => [], authorityName: String, clock }),
  });
  return { definitions, preview: { ctx: { source, catalogue, clock, newId }, personas: preview.personas } };
};

export const definitionIn = ({ definitions }: Studio, id: string): Outcome<Definition> => {
  const definition = definitions.find((it) => it.id === id);
  return definition ? ok(definition) : fail(issue("procedure-not-found"));
};

/** The stand-ins, and one of the personas as if she had signed in; nobody else can be tried as. */
export const trialAs = (
  { preview }: Studio,
  key: string,
): Outcome<{ readonly ctx: Previewing; readonly persona: Filer }> => {
  const persona = preview?.personas.find((it) => it.key === key);
  return preview && persona ? ok({ ctx: preview.ctx, persona: filerAs(persona) }) : fail(issue("persona-not-found"));
};

const filerAs = ({ personalId, name, identityLevel, phone, email }: Persona): Filer => ({
  personalId,
  name,
  level: identityLevel,
  phone: phone ?? null,
  email: email ?? null,
});
