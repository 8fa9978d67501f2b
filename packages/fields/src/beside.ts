import { fieldTypes } from "./field-types.ts";

/**
 * What every field type has in its folder beside the type itself, found there by the folder's name: who adds a field
 * type lists it once. Throws where a folder lacks it.
 */
export const besideEach = async <Part>(load: (name: string) => Promise<Part>): Promise<(name: string) => Part> => {
  const names = Object.keys(fieldTypes);
  const parts = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return (name) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`unknown field type: ${name}`);
    return part;
  };
};
