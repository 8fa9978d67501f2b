import type { RegisterService, ServiceState } from "./catalogue.ts";
import { own } from "./compile/own.ts";

type Service = Pick<RegisterService, "status">;

/** How a service stands with the records of a province, by its code; of no province that is known, as elsewhere. */
export const stateIn = ({ status }: Service, province: string | undefined): ServiceState =>
  typeof status === "string" ? status : (own(status, province ?? "else") ?? status.else);

const best = ["live", "partial", "planned"] as const;

/** The best that a service is anywhere: whether it is asked at all, before it is known whose record it is. */
export const stateAnywhere = ({ status }: Service): ServiceState =>
  typeof status === "string" ? status : (best.find((it) => Object.values(status).includes(it)) ?? status.else);

/** A state with the provinces in which it is so, by code; null for everywhere else. */
export interface StateSomewhere {
  readonly state: ServiceState;
  readonly provinces: readonly string[] | null;
}

/** The states of a service, those of provinces that are named first. */
export const statesOf = ({ status }: Service): readonly StateSomewhere[] => {
  if (typeof status === "string") return [{ state: status, provinces: null }];
  const { else: elsewhere, ...named } = status;
  const groups = best.flatMap((state) => {
    const provinces = Object.keys(named).filter((code) => named[code] === state);
    return provinces.length > 0 ? [{ state, provinces: provinces.toSorted() }] : [];
  });
  return [...groups, { state: elsewhere, provinces: null }];
};

/** Whether it is asked nothing anywhere. */
export const isPlanned = (service: Service): boolean => stateAnywhere(service) === "planned";
