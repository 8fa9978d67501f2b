import type { Instant } from "@motlan/kernel";
import type { Attributes, Relation, Statement } from "./prov-document.ts";
import { qualified } from "./prov-literals.ts";

export const entity = (id: string, says: Attributes): Statement => ({ of: "entity", id, says });
export const activity = (id: string, says: Attributes): Statement => ({ of: "activity", id, says });
export const agent = (id: string, says: Attributes): Statement => ({ of: "agent", id, says });

/** Types of a thing: PROV's own, and ours. */
export const typed = (...names: readonly string[]): Attributes => ({ "prov:type": names.map(qualified) });

const relation = (of: Relation, names: Readonly<Record<string, string>>, more: Attributes = {}): Statement => ({
  of,
  says: { ...Object.fromEntries(Object.entries(names).map(([role, name]) => [`prov:${role}`, name])), ...more },
});

export const generated = (made: string, by: string, time: Instant): Statement =>
  relation("wasGeneratedBy", { entity: made, activity: by, time });

export const invalidated = (ended: string, by: string, time: Instant): Statement =>
  relation("wasInvalidatedBy", { entity: ended, activity: by, time });

export const used = (by: string, what: string): Statement => relation("used", { activity: by, entity: what });

/** Made from something else by an activity that used the one and generated the other. */
export const derived = (made: string, from: string, by: string): Statement =>
  relation("wasDerivedFrom", { generatedEntity: made, usedEntity: from, activity: by });

/** Made from something else, and nothing is known of how but that. */
export const drawn = (made: string, from: string): Statement =>
  relation("wasDerivedFrom", { generatedEntity: made, usedEntity: from });

export const revised = (made: string, from: string): Statement =>
  relation("wasDerivedFrom", { generatedEntity: made, usedEntity: from }, typed("prov:Revision"));

export const attributed = (said: string, to: string): Statement =>
  relation("wasAttributedTo", { entity: said, agent: to });

export const associated = (done: string, by: string, plan: string): Statement =>
  relation("wasAssociatedWith", { activity: done, agent: by, plan });

export const onBehalf = (delegate: string, responsible: string, done: string): Statement =>
  relation("actedOnBehalfOf", { delegate, responsible, activity: done });

export const alternate = (one: string, other: string): Statement =>
  relation("alternateOf", { alternate1: one, alternate2: other });

export const member = (collection: string, of: string): Statement => relation("hadMember", { collection, entity: of });
