import type { Instant, Localized } from "@motlan/kernel";
import type { Context } from "../context.ts";

/** What one register's owner has not answered, the oldest first: no value, and nobody's name. */
export interface OpenByOwner {
  readonly owner: Localized;
  readonly operator: Localized;
  readonly isByWire: boolean;
  readonly open: readonly {
    readonly number: string;
    readonly title: Localized;
    readonly at: Instant;
    readonly takenAt: Instant | null;
  }[];
}

/** As many of one owner as are read at once. */
const ofEach = 100;

export const openCorrections = async ({ store, catalogue }: Context): Promise<readonly OpenByOwner[]> => {
  const found = await store.openCorrections(ofEach);
  const owners = [...new Set(found.map(({ owner }) => owner))];
  return owners.flatMap((id) => {
    const register = catalogue.registers[id];
    if (!register) return [];
    const open = found.flatMap(({ owner, entity, element, number, at, takenAt }) => {
      const title = catalogue.entities[entity]?.elements[element]?.title;
      return owner === id && title ? [{ number, title, at, takenAt }] : [];
    });
    const { title: owner, operator, corrections } = register;
    return [{ owner, operator, isByWire: corrections !== undefined, open }];
  });
};
