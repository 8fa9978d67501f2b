import type { Household } from "@motlan/population";
import { filedDeaths } from "../../records/filed-deaths.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { noticeIn, standing } from "../../records/revoked-registrations.ts";
import { placeRecord } from "../../records/vietnamese-keys.ts";
import { type Member, type Moving, movingFrom } from "./moving.ts";
import { codeOfRelation, headCode, otherCode, titleOfRelation } from "./relations.ts";

/** A household as the register has it now. */
export interface Home {
  readonly head: string;
  readonly place: JsonObject;
  readonly kind: Household["kind"];
  readonly members: readonly Member[];
}

/** Somebody born into a household has lived there since birth. */
const sinceOf = (born: string, since: string): string => (born.length === 10 && born > since ? born : since);

const homeFrom = ({ head, place, kind, members, since }: Household, people: PeopleIndex): Home => ({
  head,
  place: placeRecord(place),
  kind,
  members: members.map(({ personalId, relation }) => ({
    personalId,
    code: codeOfRelation(relation),
    relation,
    since: sinceOf(people.person(personalId)?.birthDate ?? "", since),
  })),
});

/** Without those who moved out. Where the head did, the next one heads, and what the others are to her is not known. */
const without = (home: Home, moving: ReadonlySet<string>): Home => {
  const members = home.members.filter(({ personalId }) => !moving.has(personalId));
  const [next] = members;
  if (next === undefined || !moving.has(home.head)) return { ...home, members };
  const recorded = members.map((member) => {
    const code = member === next ? headCode : otherCode;
    return { ...member, code, relation: titleOfRelation(code) };
  });
  return { ...home, head: next.personalId, members: recorded };
};

const samePlace = (one: JsonObject, other: JsonObject): boolean =>
  ["maTinh", "maXa", "chiTiet"].every((key) => textAt(one, key) === textAt(other, key));

/** Those who move join the household that this head has at that place, or found one. */
const settle = (homes: readonly Home[], { head, place, members }: Moving): readonly Home[] => {
  const joined = homes.find((home) => home.kind === "1" && home.head === head && samePlace(home.place, place));
  const others = withoutAll(
    homes.filter((home) => home !== joined),
    new Set(members.map(({ personalId }) => personalId)),
  );
  return [...others, { head, place, kind: "1", members: together(joined?.members ?? [], members) }];
};

const withoutAll = (homes: readonly Home[], moving: ReadonlySet<string>): readonly Home[] =>
  homes.map((home) => without(home, moving)).filter(({ members }) => members.length > 0);

/** Whoever is there already stays since when she was there, by the relation that is told now. */
const together = (there: readonly Member[], coming: readonly Member[]): readonly Member[] => [
  ...there.map((member) => {
    const told = coming.find(({ personalId }) => personalId === member.personalId);
    return told ? { ...told, since: member.since } : member;
  }),
  ...coming.filter(({ personalId }) => !there.some((member) => member.personalId === personalId)),
];

/** The registrations that were filed and not revoked since: whoever moved by a revoked one lives where she did before. */
export const registrations = (journal: Journal): readonly Entry[] =>
  standing(journal, { filed: "file", revoked: "revoke", notice: ({ input }) => noticeIn(objectAt(input, "dangKy")) });

/** The households as generated of these people: each family's once, however many of it are meant. */
const generatedFor = ({ populationOf, people }: RegisterContext, ids: readonly string[]): readonly Home[] => {
  const populations = ids.map((id) => populationOf(id));
  const once = new Map(populations.map((population) => [population.people[0]?.personalId, population]));
  return [...once.values()].flatMap(({ households }) => households.map((household) => homeFrom(household, people)));
};

const livingIn = (context: RegisterContext, personalId: string): readonly Home[] => {
  const moves = registrations(context.journal).map(({ input }) => movingFrom(input));
  const moved = moves.flatMap(({ head, members }) => [head, ...members.map((member) => member.personalId)]);
  return moves.reduce(settle, generatedFor(context, [personalId, ...moved]));
};

/** The households that can be a person's, as the registrations filed since and the deaths told since changed them. */
export const homesOf = (context: RegisterContext, personalId: string): readonly Home[] =>
  withoutAll(
    livingIn(context, personalId),
    new Set(filedDeaths(context.journal).map(({ input }) => textAt(input, "soDinhDanh"))),
  );
