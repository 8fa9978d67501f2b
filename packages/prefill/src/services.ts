import type { Catalogue, RegisterService } from "@motlan/procedure";

/** The services that can say something of an element or relation of an entity, the best first: masters, then the original. */
export const servicesFor = (catalogue: Catalogue, entityId: string, element: string): readonly RegisterService[] => {
  const entity = catalogue.entities[entityId];
  const found = entity?.elements[element] ?? entity?.relations[element];
  const preferred = found ? [...found.masters, ...(found.original ? [found.original] : [])] : [];
  const rank = (service: RegisterService): number => {
    const place = preferred.indexOf(service.register);
    return place === -1 ? preferred.length : place;
  };
  return Object.values(catalogue.registers)
    .flatMap((register) => Object.values(register.services))
    .filter((service) => service.given.length > 0 && service.about === entityId && gives(service, element))
    .filter((service) => service.status === "live")
    .toSorted((a, b) => rank(a) - rank(b));
};

const gives = (service: RegisterService, element: string): boolean =>
  Object.hasOwn(service.gives, element) || Object.hasOwn(service.related, element);
