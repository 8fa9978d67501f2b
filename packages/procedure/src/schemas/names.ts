import { fieldTypes } from "@motlan/fields";
import type { Catalogue } from "../catalogue.ts";
import type { NameKind } from "../compile/format-common.ts";

export type Names = Readonly<Partial<Record<NameKind, readonly string[]>>>;

/** The names that there are without any catalogue. */
export const ownNames: Names = { "field-type": Object.keys(fieldTypes) };

/** The names that an author may use, as a catalogue has them. */
export const namesIn = ({
  entities,
  registers,
  codeLists,
  evidence,
  authorities,
  provinceTables,
  areas,
  roles,
  units,
}: Catalogue) =>
  ({
    ...ownNames,
    area: Object.keys(areas),
    authority: Object.keys(authorities),
    "code-list": Object.keys(codeLists),
    entity: Object.keys(entities),
    evidence: Object.keys(evidence),
    "province-table": Object.keys(provinceTables),
    province: units.provinces.map(({ code }) => code),
    register: Object.keys(registers),
    role: Object.keys(roles),
    service: Object.values(registers).flatMap(({ id, services }) =>
      Object.keys(services).map((service) => `${id}.${service}`),
    ),
  }) satisfies Names;
