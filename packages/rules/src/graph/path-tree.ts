/** A place in a tree of paths: what is held there, and the places of its members by name. */
export interface Spot<T> {
  readonly members: Map<string, Spot<T>>;
  held: T;
}

export const makeSpot = <T>(held: T): Spot<T> => ({ members: new Map(), held });

/**
 * The names of a path from the outside in: `child.residence` has two. A dot in brackets (`status(filer.spouse)`,
 * `movers[1.2].sex`) needs no care: no path ends within brackets, so none stands around the other on account of it.
 */
export const namesIn = (path: string): readonly string[] => path.split(".");

/** The spot of a path; what is missing on the way to it is made, given what the spot above holds. */
export const spotAt = <T>(root: Spot<T>, path: string, make: (above: T) => T): Spot<T> => {
  let here = root;
  for (const name of namesIn(path)) {
    let next = here.members.get(name);
    if (next === undefined) {
      next = makeSpot(make(here.held));
      here.members.set(name, next);
    }
    here = next;
  }
  return here;
};
