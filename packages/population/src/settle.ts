import type { Couple } from "./couple.ts";
import { addressAt, amend, type FamilyDraft } from "./family-draft.ts";
import type { HouseholdRow, PersonRow } from "./family-sheet.ts";
import { dayOf } from "./random.ts";

export interface Kin {
  readonly grandparents: Couple;
  readonly children: readonly PersonRow[];
  /** The children who married, with their spouses, eldest first. */
  readonly couples: readonly Couple[];
}

const withOffspring = (draft: FamilyDraft, { wife, husband }: Couple): readonly string[] => [
  wife.id,
  husband.id,
  ...draft.people.filter((row) => row.mother === wife.id).map((row) => row.id),
];

const living = (draft: FamilyDraft, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => draft.people.some((row) => row.id === id && row.died === undefined));

const addHousehold = (
  draft: FamilyDraft,
  ids: readonly string[],
  row: Omit<HouseholdRow, "head" | "members">,
): void => {
  const [head, ...members] = living(draft, ids);
  if (head !== undefined) draft.households.push({ head, members, ...row });
};

const elders = ({ community }: FamilyDraft, { wife, husband }: Couple): readonly string[] =>
  community.head === "man" ? [husband.id, wife.id] : [wife.id, husband.id];

/** The grandparents keep house with the eldest couple and the children who have not married. */
const settleElders = (draft: FamilyDraft, kin: Kin): void => {
  const married = new Set(kin.couples.flatMap(({ wife, husband }) => [wife.id, husband.id]));
  const single = kin.children.filter((child) => !married.has(child.id)).map((child) => child.id);
  const [eldest] = kin.couples;
  const young = eldest === undefined ? [] : withOffspring(draft, eldest);
  const since = dayOf(draft.random, kin.grandparents.since + 1);
  const ids = [...elders(draft, kin.grandparents), ...young, ...single];
  addHousehold(draft, ids, { place: draft.home, kind: "1", since });
};

/** A younger couple has a house of its own; one in six only lodges there and stays registered with the grandparents. */
const settleApart = (draft: FamilyDraft, couple: Couple): void => {
  const { random, community } = draft;
  const place = addressAt(random, community, random.pick(community.communes));
  const kind = random.chance(1 / 6) ? "2" : "1";
  const ids = withOffspring(draft, couple);
  if (kind === "1") for (const id of ids) amend(draft, id, { home: place });
  const since = dayOf(random, Math.max(couple.since + 1, kind === "2" ? 2024 : 0));
  addHousehold(draft, ids, { place, kind, since });
};

/** Gives everybody who lives a household, and with it an address. */
export const settle = (draft: FamilyDraft, kin: Kin): void => {
  settleElders(draft, kin);
  for (const couple of kin.couples.slice(1)) settleApart(draft, couple);
};
