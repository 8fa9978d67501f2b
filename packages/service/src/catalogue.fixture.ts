import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(new URL("../../catalogue", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));

export const { catalogue } = loaded.value;

const named = (wanted: string) => {
  const procedure = loaded.value.procedures.find(({ id }) => id === wanted);
  if (!procedure) throw new Error(`the catalogue has no procedure ${wanted}`);
  return procedure;
};

export const birthRegistration = named("birth-registration");
export const civilStatusCopy = named("civil-status-copy");
export const maritalStatus = named("marital-status");
export const permanentResidence = named("permanent-residence");
