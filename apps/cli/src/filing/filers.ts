import { type PreviewPersona, previewPersonas } from "@motlan/population";
import type { Filer } from "@motlan/service";

export const personaOf = (key: string): PreviewPersona => {
  const persona = previewPersonas().find((it) => it.key === key);
  if (!persona) throw new Error(`nobody is ${key}`);
  return persona;
};

/** The persona as signed in. */
export const filerOf = (key: string): Filer => {
  const { personalId, name, identityLevel: level, phone = null, email = null } = personaOf(key);
  return { personalId, name, level, phone, email };
};
