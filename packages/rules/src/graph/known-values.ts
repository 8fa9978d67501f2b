import { pending, type Value } from "../value.ts";
import { makeSpot, namesIn, type Spot, spotAt } from "./path-tree.ts";
import { isContext, type Known, sameValue } from "./same-value.ts";

export interface KnownValues {
  /**
   * The longest path that was written prevails: what was written inside a context stands in it instead of its own
   * member. A path that was not written is a member of what stands around it, or else the context of what was written
   * inside it. Pending where a part of it is; null where nothing is known.
   */
  readonly read: (path: string) => Known;
  /** Whether something else was written there before, or nothing. Values are not changed in place. */
  readonly write: (path: string, value: Known) => boolean;
}

/** What was written there; undefined where nothing was. */
type Held = Known | undefined;
type Place = Spot<Held>;

const nothing = (): Held => undefined;

const memberOf = (value: Held, name: string): Held => {
  if (value === pending) return value;
  return value !== undefined && isContext(value) && Object.hasOwn(value, name) ? value[name] : undefined;
};

/** `value` with all that was written inside; only a context, or nothing, has an inside. */
const whole = (place: Place, value: Held): Held => {
  if (place.members.size === 0 || (value !== undefined && !isContext(value))) return value;
  const written: [string, Value][] = [];
  for (const [name, member] of place.members) {
    const found = whole(member, member.held === undefined ? memberOf(value, name) : member.held);
    if (found === pending) return pending;
    if (found !== undefined) written.push([name, found]);
  }
  return { ...value, ...Object.fromEntries(written) };
};

const readThrough = (root: Place, path: string): Known => {
  let place: Place | undefined = root;
  let value: Held;
  for (const name of namesIn(path)) {
    place = place?.members.get(name);
    value = place?.held === undefined ? memberOf(value, name) : place.held;
  }
  return (place === undefined ? value : whole(place, value)) ?? null;
};

export const makeKnownValues = (): KnownValues => {
  const root: Place = makeSpot(nothing());
  const places = new Map<string, Place>();
  return {
    read: (path) => {
      // Nearly every path is read as it was written, with nothing inside: no need to take it apart.
      const place = places.get(path);
      return place?.held !== undefined && place.members.size === 0 ? place.held : readThrough(root, path);
    },
    write: (path, value) => {
      const place = places.get(path) ?? spotAt(root, path, nothing);
      places.set(path, place);
      if (place.held !== undefined && sameValue(place.held, value)) return false;
      place.held = value;
      return true;
    },
  };
};
