import { type Person, printName, type StaffMember, staff } from "@motlan/population";
import type { AccountClaims } from "oidc-provider";
import type { PeopleIndex } from "../../records/people-index.ts";

/** Somebody who can sign in: a citizen by personal number, or an official by user name. */
export type VneidAccount =
  | { readonly kind: "citizen"; readonly id: string; readonly person: Person }
  | { readonly kind: "staff"; readonly id: string; readonly member: StaffMember };

/** Level of identification as `acr`, after Decree 69/2024/NĐ-CP; staff sign in at level 2. */
export const levelOf = (account: VneidAccount): string =>
  `urn:vneid:level:${account.kind === "citizen" ? account.person.identityLevel : 2}`;

export const levels = ["urn:vneid:level:1", "urn:vneid:level:2"];

const staffAccount = (username: string): VneidAccount | undefined => {
  const member = staff.find((one) => one.username === username);
  return member === undefined ? undefined : { kind: "staff", id: username, member };
};

/** A citizen who lives; an account ends with its owner. */
const citizenAccount = (people: PeopleIndex, personalId: string): VneidAccount | undefined => {
  const person = people.person(personalId);
  return person === undefined || person.diedOn !== undefined ? undefined : { kind: "citizen", id: personalId, person };
};

export const accountOf = (people: PeopleIndex, id: string): VneidAccount | undefined =>
  staffAccount(id) ?? citizenAccount(people, id);

const citizenClaims = ({ name, phone, email }: Person): Omit<AccountClaims, "sub"> => ({
  name: printName(name),
  ...(phone === undefined ? {} : { phone_number: phone }),
  ...(email === undefined ? {} : { email }),
});

const staffClaims = ({ name, role, title, authority }: StaffMember): Omit<AccountClaims, "sub"> => ({
  name,
  staff_role: role,
  staff_title: title.vi,
  ...(authority === undefined ? {} : { staff_authority: authority }),
});

/** All that is said of an account; the scopes of a request let through what was asked for. */
export const claimsOf = (account: VneidAccount): AccountClaims => ({
  sub: account.id,
  acr: levelOf(account),
  ...(account.kind === "citizen" ? citizenClaims(account.person) : staffClaims(account.member)),
});
