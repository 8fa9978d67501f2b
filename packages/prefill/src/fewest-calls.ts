import type { RegisterService } from "@motlan/procedure";

/** Of each element wanted of one record, the services that may be asked for it alike, the best first. */
export type Choices = ReadonlyMap<string, readonly RegisterService[]>;

/** So many services are tried in every combination: at most 64. */
const mostTried = 6;

/**
 * Which service is asked for which elements, so that as few as can be are asked. Of several ways with as few calls, the
 * one that keeps most to the order of preference counts; the order in which elements are wanted decides nothing.
 */
export const fewestCalls = (wanted: Choices): ReadonlyMap<RegisterService, readonly string[]> => {
  const sole = [...wanted.values()].flatMap((services) => (services.length === 1 ? services : []));
  const open = [...wanted.values()].filter((services) => !services.some((it) => sole.includes(it)));
  const among = [...new Set(open.flat())].toSorted((a, b) => (address(a) < address(b) ? -1 : 1));
  const added = among.length <= mostTried ? smallest(among, open, { wanted, sole }) : greedy(among, open);
  return shared(wanted, [...sole, ...added]);
};

/** No two services have the same. */
const address = ({ register, id }: RegisterService): string => `${register}.${id}`;

type Services = readonly RegisterService[];

const smallest = (
  among: Services,
  open: readonly Services[],
  { wanted, sole }: { readonly wanted: Choices; readonly sole: Services },
): Services => {
  const all = subsets(among).filter((set) => open.every((services) => services.some((it) => set.includes(it))));
  const weighed = all.map((set) => ({ set, behind: stepsBehind(wanted, [...sole, ...set]) }));
  const [best] = weighed.toSorted((a, b) => a.set.length - b.set.length || a.behind - b.behind);
  return best?.set ?? [];
};

const subsets = (of: Services): readonly Services[] =>
  Array.from({ length: 2 ** of.length }, (_, number) =>
    of.filter((_, place) => Math.floor(number / 2 ** place) % 2 === 1),
  );

/** How far down the order of preference the elements get. */
const stepsBehind = (wanted: Choices, asked: Services): number =>
  [...wanted.values()].reduce((sum, services) => sum + services.findIndex((it) => asked.includes(it)), 0);

/** The service that gives most of what is open, again and again: near the fewest where all ways are too many. */
const greedy = (among: Services, open: readonly Services[]): Services => {
  if (open.length === 0) return [];
  const served = (service: RegisterService): number => open.filter((services) => services.includes(service)).length;
  const [best] = among.toSorted((a, b) => served(b) - served(a));
  if (best === undefined) return [];
  const left = open.filter((services) => !services.includes(best));
  return [best, ...greedy(among, left)];
};

/** Each element is asked of the best of those that are asked at all. */
const shared = (wanted: Choices, asked: Services): ReadonlyMap<RegisterService, readonly string[]> => {
  const calls = new Map<RegisterService, readonly string[]>();
  for (const [element, services] of wanted) {
    const service = services.find((it) => asked.includes(it));
    if (service) calls.set(service, [...(calls.get(service) ?? []), element]);
  }
  return calls;
};
