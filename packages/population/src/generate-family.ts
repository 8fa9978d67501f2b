import type { Community } from "./communities.ts";
import { addChildren, type Couple, lastYear, makeSpouse, wed } from "./couple.ts";
import { addPerson, addressAt, ageIn, amend, type FamilyDraft } from "./family-draft.ts";
import { birthYear, type FamilySheet, type PersonRow } from "./family-sheet.ts";
import type { Numbering } from "./numbering.ts";
import { courtOf } from "./place.ts";
import { dayOf, type Random } from "./random.ts";
import { settle } from "./settle.ts";

const beginDraft = (random: Random, community: Community, numbering: Numbering): FamilyDraft => {
  const commune = random.pick(community.communes);
  const home = addressAt(random, community, commune);
  return { random, community, commune, home, numbering, people: [], marriages: [], households: [] };
};

const addGrandparents = (draft: FamilyDraft): Couple | undefined => {
  const { random, community, commune } = draft;
  const year = random.int(1950, 1964);
  const wife = addPerson(draft, { sex: "2", year, name: community.naming(random, "2", {}), commune });
  return wed(draft, wife, makeSpouse(draft, wife));
};

/** Some of the old have died, each after the youngest child was grown. */
const takeLeave = (draft: FamilyDraft, { wife, husband }: Couple): void => {
  const { random } = draft;
  const died = (): string => dayOf(random, random.int(2012, lastYear));
  if (random.chance(0.3)) amend(draft, husband.id, { died: died() });
  else if (random.chance(0.2)) amend(draft, wife.id, { died: died() });
};

const divorce = (draft: FamilyDraft, { wife }: Couple): void => {
  const at = draft.marriages.findIndex((row) => row.wife === wife.id);
  const row = draft.marriages[at];
  if (row === undefined) return;
  const year = Number(row.date.slice(0, 4)) + 4;
  const divorced = { number: `${row.number}/${year}/QĐST-HNGĐ`, date: `${year}-06-15`, place: courtOf(draft.commune) };
  draft.marriages[at] = { ...row, divorced };
};

const addOffspring = (draft: FamilyDraft, child: PersonRow): Couple | undefined => {
  const { random } = draft;
  if (ageIn(lastYear, child) < 24 || !random.chance(0.85)) return undefined;
  const couple = wed(draft, child, makeSpouse(draft, child));
  if (couple === undefined) return undefined;
  addChildren(draft, couple, random.int(1, 3));
  if (birthYear(child) < 1990 && random.chance(0.06)) divorce(draft, couple);
  return couple;
};

/** Three generations: grandparents, their children with spouses, and the grandchildren. */
export const generateFamily = (random: Random, community: Community, numbering: Numbering): FamilySheet => {
  const draft = beginDraft(random, community, numbering);
  const grandparents = addGrandparents(draft);
  if (grandparents === undefined) return draft;
  const children = addChildren(draft, grandparents, random.int(2, 3));
  const couples = children.flatMap((child) => addOffspring(draft, child) ?? []);
  takeLeave(draft, grandparents);
  settle(draft, { grandparents, children, couples });
  return draft;
};
