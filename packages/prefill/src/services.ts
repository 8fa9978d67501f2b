import { type Catalogue, isPlanned, type RegisterService, stateAnywhere } from "@motlan/procedure";

/**
 * The services that can say something of an element or relation of an entity, the best first: those that vouch for it
 * before those that only propose it; masters, then the original. What is planned, or closed to forms, is asked nothing.
 */
export const servicesFor = (catalogue: Catalogue, entityId: string, element: string): readonly RegisterService[] => {
  const known = ranked.get(catalogue) ?? new Map<string, readonly RegisterService[]>();
  ranked.set(catalogue, known);
  const key = `${entityId} ${element}`;
  const services = known.get(key) ?? rankedFor(catalogue, entityId, element);
  known.set(key, services);
  return services;
};

/** A catalogue never changes: who answers for what in it is worked out once. */
const ranked = new WeakMap<Catalogue, Map<string, readonly RegisterService[]>>();

const rankedFor = (catalogue: Catalogue, entityId: string, element: string): readonly RegisterService[] => {
  const preferred = preferredRegisters(catalogue, entityId, element);
  const rank = (service: RegisterService): number => {
    const place = preferred.indexOf(service.register);
    const behind = stateAnywhere(service) === "partial" ? preferred.length + 1 : 0;
    return behind + (place === -1 ? preferred.length : place);
  };
  return aboutAndGiving(catalogue, entityId, element)
    .filter((service) => !catalogue.registers[service.register]?.closed && !isPlanned(service))
    .toSorted((a, b) => rank(a) - rank(b));
};

/** All services that tell something of an element or relation, those that are asked nothing too. */
export const aboutAndGiving = (catalogue: Catalogue, entity: string, element: string): readonly RegisterService[] =>
  Object.values(catalogue.registers)
    .flatMap((register) => Object.values(register.services))
    .filter((service) => service.given.length > 0 && service.about === entity && gives(service, element));

/** The registers that the dictionary names for an element or relation, those that are asked first before. */
export const preferredRegisters = (catalogue: Catalogue, entityId: string, element: string): readonly string[] => {
  const entity = catalogue.entities[entityId];
  const found = entity?.elements[element] ?? entity?.relations[element];
  return found ? [...found.masters, ...(found.original ? [found.original] : [])] : [];
};

const gives = (service: RegisterService, element: string): boolean =>
  Object.hasOwn(service.gives, element) || Object.hasOwn(service.related, element);
