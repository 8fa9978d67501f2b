import { fixedFamilies } from "./fixed/fixed-families.ts";
import { type Persona, personas } from "./personas.ts";

/** A persona with what the sign-in knows of how to reach her. */
export interface PreviewPersona extends Persona {
  readonly phone?: string;
  readonly email?: string;
}

/** The personas as a preview takes them in place of a sign-in: the same for every seed and day. */
export const previewPersonas = (): readonly PreviewPersona[] => {
  const people = fixedFamilies.flatMap((family) => family.people);
  return personas.map((persona) => {
    const { phone, email } = people.find(({ id }) => id === persona.personalId) ?? {};
    return { ...persona, ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
  });
};
