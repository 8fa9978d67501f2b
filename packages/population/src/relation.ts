import type { Person } from "./population.ts";

const bySex = (person: Person, man: string, woman: string): string => (person.sex === "1" ? man : woman);

const isChildOf = (child: Person, parent: Person): boolean =>
  child.mother === parent.personalId || child.father === parent.personalId;

/** What a member of a household is to its head, in the words of the residence register. */
export const relationToHead = (person: Person, head: Person, household: readonly Person[]): string => {
  if (person.personalId === head.personalId) return "Chủ hộ";
  if (person.spouse === head.personalId) return bySex(person, "Chồng", "Vợ");
  if (isChildOf(person, head)) return "Con";
  if (isChildOf(head, person)) return bySex(person, "Bố", "Mẹ");
  const children = household.filter((other) => isChildOf(other, head));
  if (children.some((child) => isChildOf(person, child))) return "Cháu";
  if (children.some((child) => child.spouse === person.personalId)) return bySex(person, "Con rể", "Con dâu");
  return "Thành viên khác";
};
