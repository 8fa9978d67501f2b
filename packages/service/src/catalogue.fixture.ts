import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(new URL("../../catalogue", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));

/** The country's catalogue, and the one procedure of it. */
export const { catalogue, procedures } = loaded.value;

const [first] = procedures;
if (!first) throw new Error("the catalogue has no procedure");
export const birthRegistration = first;
