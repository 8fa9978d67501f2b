import { fixedFamilies } from "./fixed/fixed-families.ts";
import { type Persona, personas } from "./personas.ts";

/** A persona with what the sign-in knows of how to reach her, and with her date of birth, as others who know her name it. */
export interface PreviewPersona extends Persona {
  readonly birthDate: string;
  readonly phone?: string;
  readonly email?: string;
}

/** The personas as a preview takes them in place of a sign-in: the same for every seed and day. */
export const previewPersonas = (): readonly PreviewPersona[] => {
  const people = fixedFamilies.flatMap((family) => family.people);
  return personas.map((persona) => {
    const { phone, email, born = "" } = people.find(({ id }) => id === persona.personalId) ?? {};
    return {
      ...persona,
      birthDate: born,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    };
  });
};
