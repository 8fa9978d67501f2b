import { askedFields, type Catalogue, type Field, leadsOf, type Procedure, type RelatedShape } from "@motlan/procedure";
import { servicesFor } from "./services.ts";

/**
 * Which register is expected to fill each field, from the definitions alone and before anybody is looked up: path of
 * the field → register id. What a register will really say is only known when it is asked.
 */
export const holders = (procedure: Procedure, catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    askedFields(procedure).flatMap((path) => {
      const field = procedure.fields[path];
      const register = field && holder(field, procedure, catalogue);
      return register === undefined ? [] : [[path, register]];
    }),
  );

const holder = (field: Field, procedure: Procedure, catalogue: Catalogue): string | undefined => {
  const subject = field.subject === undefined ? undefined : procedure.subjects[field.subject];
  if (!subject || field.element === undefined) return undefined;
  const element = catalogue.entities[subject.entity]?.elements[field.element];
  if (subject.from === "session" && element?.original === "vneid") return "vneid";
  const [service] = subject.isNew ? [] : servicesFor(catalogue, subject.entity, field.element);
  return (
    service?.register ??
    throughRelation(
      field.element,
      leadsOf(subject).flatMap(({ reads }) => reads),
      catalogue,
    )
  );
};

/** Elements that come along a relation: the marriage's number, the child's date of birth in the notice. */
const throughRelation = (element: string, reads: readonly string[], catalogue: Catalogue): string | undefined => {
  const relations = reads.flatMap((path) => path.split(".").slice(1));
  const services = Object.values(catalogue.registers).flatMap((register) => Object.values(register.services));
  return services.find((service) => service.status === "live" && tells(service.related, relations, element))?.register;
};

const tells = (
  related: Readonly<Record<string, RelatedShape>>,
  relations: readonly string[],
  element: string,
): boolean =>
  Object.entries(related).some(
    ([relation, shape]) =>
      (relations.includes(relation) && Object.hasOwn(shape.gives, element)) || tells(shape.related, relations, element),
  );
