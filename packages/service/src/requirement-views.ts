import type { Catalogue, Requirement, RequirementView } from "@motlan/procedure";
import type { Form } from "./draft.ts";
import { metByRegister } from "./met-by.ts";
import type { FileRecord } from "./store.ts";

/** The papers of the dossier: which are needless and why, which are asked for and why. */
export const requirementViews = (
  draft: Form,
  catalogue: Catalogue,
  files: readonly FileRecord[],
): readonly RequirementView[] =>
  draft.procedure.requires.flatMap((requirement) => {
    const applies = requirement.when ? draft.resolution.evaluate(requirement.when) : true;
    return applies === true ? [viewOf(requirement, draft, { catalogue, files })] : [];
  });

const viewOf = (
  requirement: Requirement,
  draft: Form,
  { catalogue, files }: { catalogue: Catalogue; files: readonly FileRecord[] },
): RequirementView => {
  const { id, title, anyOf, metBy, unmet } = requirement;
  const own = files.filter((file) => file.requirement === id);
  const view = { id, title, anyOf, files: own.map(({ id: fileId, name, bytes }) => ({ id: fileId, name, bytes })) };
  if (draft.open?.includes(id)) return { ...view, state: own.length > 0 ? "uploaded" : "upload" };
  const met = metBy === undefined ? null : metByRegister(metBy, draft);
  if (met?.kind === "met") {
    const source = catalogue.registers[met.seal.provenance.register]?.short;
    return { ...view, state: "needless", ...(source ? { source } : {}) };
  }
  if (met?.kind === "pending") return { ...view, state: "pending" };
  const because = met?.because ? { because: met.because } : {};
  if (unmet === "official") return { ...view, ...because, state: "official" };
  return { ...view, ...because, state: own.length > 0 ? "uploaded" : "upload" };
};
