import { addPerson, ageIn, type FamilyDraft } from "./family-draft.ts";
import { birthYear, type PersonRow } from "./family-sheet.ts";
import { sexOf } from "./personal-id.ts";
import { committeeOf } from "./place.ts";
import type { PersonName, Sex } from "./population.ts";
import { dayOf } from "./random.ts";

/** The last full year of which the generated people know; new-borns are added by the day they are asked for. */
export const lastYear = 2025;

export interface Couple {
  readonly wife: PersonRow;
  readonly husband: PersonRow;
  /** The year of the marriage. */
  readonly since: number;
}

/** A name of another family: within a clan one does not marry. */
const strangerName = ({ random, community }: FamilyDraft, sex: Sex, own: PersonName): PersonName => {
  for (;;) {
    const name = community.naming(random, sex, {});
    if (name.family !== own.family && name.given !== own.given) return name;
  }
};

/** Somebody of about the same age for `own`, from elsewhere in the community. */
export const makeSpouse = (draft: FamilyDraft, own: PersonRow): PersonRow => {
  const { random, community } = draft;
  const man = sexOf(own.id) === "1";
  const sex: Sex = man ? "2" : "1";
  const gap = random.int(0, 5);
  return addPerson(draft, {
    sex,
    year: birthYear(own) + (man ? gap : -gap),
    name: strangerName(draft, sex, own.name),
    commune: random.pick(community.communes),
  });
};

const inOrder = (one: PersonRow, other: PersonRow): Pick<Couple, "wife" | "husband"> =>
  sexOf(one.id) === "1" ? { husband: one, wife: other } : { husband: other, wife: one };

/** Marries two people at an age that the law allows (women 18, men 20), or not at all if that is still to come. */
export const wed = (draft: FamilyDraft, one: PersonRow, other: PersonRow): Couple | undefined => {
  const { random } = draft;
  const { wife, husband } = inOrder(one, other);
  const since = Math.max(birthYear(wife) + 19, birthYear(husband) + 21) + random.int(0, 4);
  if (since > lastYear) return undefined;
  const date = dayOf(random, since);
  const place = committeeOf(draft.commune, date);
  draft.marriages.push({ wife: wife.id, husband: husband.id, date, number: random.int(1, 240), place });
  return { wife, husband, since };
};

/** The children of a couple, some years apart, while the mother is 41 at most. */
export const addChildren = (draft: FamilyDraft, couple: Couple, count: number): readonly PersonRow[] => {
  const { random, community } = draft;
  const children: PersonRow[] = [];
  let year = couple.since + random.int(1, 3);
  while (children.length < count && year <= lastYear && ageIn(year, couple.wife) <= 41) {
    const sex: Sex = random.chance(0.5) ? "1" : "2";
    const name = community.naming(random, sex, { mother: couple.wife.name, father: couple.husband.name });
    const { commune } = draft;
    children.push(addPerson(draft, { sex, year, name, commune, mother: couple.wife, father: couple.husband }));
    year += random.int(2, 5);
  }
  return children;
};
