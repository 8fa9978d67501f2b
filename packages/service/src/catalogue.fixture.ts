import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(new URL("../../catalogue", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));

export const { catalogue, definitions } = loaded.value;

const named = (wanted: string) => {
  const procedure = loaded.value.procedures.find(({ id }) => id === wanted);
  if (!procedure) throw new Error(`the catalogue has no procedure ${wanted}`);
  return procedure;
};

export const birthBundle = named("birth-bundle");
export const birthRegistration = named("birth-registration");
export const civilStatusChange = named("civil-status-change");
export const civilStatusCopy = named("civil-status-copy");
export const deathRegistration = named("death-registration");
export const guardianship = named("guardianship");
export const landRegistration = named("land-registration");
export const maritalStatus = named("marital-status");
export const marriage = named("marriage");
export const parenthoodRecognition = named("parenthood-recognition");
export const permanentResidence = named("permanent-residence");
export const socialPension = named("social-pension");
export const temporaryResidence = named("temporary-residence");
export const householdBusiness = named("household-business");
export const floorConfirmation = named("floor-confirmation");
export const certifiedCopies = named("certified-copies");
export const socialAllowance = named("social-allowance");
