import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(new URL("../../catalogue", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));

export const { catalogue } = loaded.value;

const [first] = loaded.value.procedures;
if (!first) throw new Error("the catalogue has no procedure");
export const birthRegistration = first;
