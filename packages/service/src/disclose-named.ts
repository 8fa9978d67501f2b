import type { Json } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { Context } from "./context.ts";
import type { Disclosure, Store } from "./store.ts";

interface Said {
  readonly ref: string;
  readonly element: string;
  readonly value: Json;
}

type Writing = Pick<Context, "catalogue" | "clock" | "newId">;

/** A look, without whom it saw what of. */
export type LookTaken = Omit<Disclosure, "id" | "at" | "person" | "elements" | "ref" | "outcome">;

/**
 * An answer about one person may speak of others: a spouse, a child, the members of a household. Each of them has been
 * looked at, and is to see it. It is written before anything of the answer is used. A record they have none of it by:
 * the disclosure's `ref` is empty.
 */
export const discloseNamed = async (
  { store, ...writing }: Writing & { readonly store: Pick<Store, "openDisclosure"> },
  look: LookTaken,
  named: Named,
): Promise<void> => {
  await store.openDisclosure(...looksAtNamed(writing, look, named));
};

/** The same, to be written down together with what else came. */
export const looksAtNamed = (
  { clock, newId, catalogue }: Writing,
  look: LookTaken,
  { said, known }: Named,
): readonly Disclosure[] => {
  const at = clock.now();
  return namedIn(said, catalogue)
    .filter(({ person }) => !known.includes(person))
    .map((of) => ({ ...look, ...of, id: newId(), at, ref: "", outcome: "found" }));
};

interface Named {
  readonly said: readonly Said[];
  /** Those whom it is written down for already. */
  readonly known: readonly string[];
}

/** Everybody whose number stands in an answer, with what it says of each. */
const namedIn = (said: readonly Said[], catalogue: Catalogue) => {
  const told = new Map<string, Set<string>>();
  for (const { ref, element, value } of said) {
    if (typeof value !== "string" || !isNumberOfPerson(element, catalogue)) continue;
    const about = element === identifier ? said.filter((it) => it.ref === ref).map((it) => it.element) : [element];
    told.set(value, new Set([...(told.get(value) ?? []), ...about]));
  }
  return [...told].map(([person, elements]) => ({ person, elements: [...elements] }));
};

const identifier = "personalId";

const isNumberOfPerson = (element: string, { entities }: Catalogue): boolean =>
  Object.values(entities).some(({ elements }) => elements[element]?.type === "personal-id");
