import {
  askedFields,
  type Catalogue,
  leadsOf,
  type Procedure,
  type RegisterService,
  type RelatedShape,
  type Subject,
  stateAnywhere,
} from "@motlan/procedure";
import { servicesFor } from "./services.ts";

/**
 * Which register is expected to fill each field, from the definitions alone and before anybody is looked up: path of
 * the field → register id. What a register will really say is only known when it is asked.
 */
export const holders = (procedure: Procedure, catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    askedFields(procedure).flatMap((path) => {
      const register = holderOf(path, procedure, catalogue);
      return register === undefined ? [] : [[path, register]];
    }),
  );

/** Which register is expected to say an element of a subject, or to lead along a relation of it: `filer.spouse`. */
export const holderOf = (path: string, procedure: Procedure, catalogue: Catalogue): string | undefined => {
  const [name = "", part] = path.split(".");
  const subject = procedure.subjects[name];
  if (!subject || part === undefined || !isReached(subject, procedure, catalogue)) return undefined;
  const element = catalogue.entities[subject.entity]?.elements[part];
  if (subject.from === "session" && element?.original === "vneid") return "vneid";
  const services = subject.isNew ? [] : servicesFor(catalogue, subject.entity, part);
  // What is only proposed is not filled.
  const service = services.find(isLive);
  return service?.register ?? throughRelation(part, leadingPaths(subject), catalogue);
};

const isLive = (service: RegisterService): boolean => stateAnywhere(service) === "live";

const leadingPaths = (subject: Subject): readonly string[] => leadsOf(subject).flatMap(({ reads }) => reads);

/** Whether any of the ways to a subject can be gone: nobody's spouse is found where no register tells of spouses. */
const isReached = (subject: Subject, procedure: Procedure, catalogue: Catalogue): boolean =>
  subject.from === "session" || leadingPaths(subject).some((path) => leadsOn(path, procedure, catalogue));

const leadsOn = (path: string, procedure: Procedure, catalogue: Catalogue): boolean => {
  const [name = "", relation, ...more] = path.split(".");
  const from = procedure.subjects[name];
  if (!from || !isReached(from, procedure, catalogue)) return false;
  if (relation === undefined) return true;
  if (holderOf(`${name}.${relation}`, procedure, catalogue) === undefined) return false;
  // What is further along comes with the record before it.
  return more.every((next) => throughRelation(next, [path], catalogue) !== undefined);
};

/** Elements that come along a relation: the marriage's number, the child's date of birth in the notice. */
const throughRelation = (part: string, reads: readonly string[], catalogue: Catalogue): string | undefined => {
  const relations = reads.flatMap((path) => path.split(".").slice(1));
  const open = Object.values(catalogue.registers).filter(({ closed }) => !closed);
  const services = open.flatMap((register) => Object.values(register.services));
  return services.find((service) => isLive(service) && tells(service.related, relations, part))?.register;
};

const tells = (related: Readonly<Record<string, RelatedShape>>, relations: readonly string[], part: string): boolean =>
  Object.entries(related).some(
    ([relation, shape]) =>
      (relations.includes(relation) && (Object.hasOwn(shape.gives, part) || Object.hasOwn(shape.related, part))) ||
      tells(shape.related, relations, part),
  );
