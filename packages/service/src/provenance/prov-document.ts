/** A literal of PROV-JSON: a plain one, or a text that says its type or its language. */
export type Literal =
  | string
  | number
  | boolean
  | { readonly $: string; readonly type: string }
  | { readonly $: string; readonly lang: string };

export type Attributes = Readonly<Record<string, Literal | readonly Literal[]>>;

const things = ["entity", "activity", "agent"] as const;

const relations = [
  "wasGeneratedBy",
  "used",
  "wasInvalidatedBy",
  "wasDerivedFrom",
  "wasAttributedTo",
  "wasAssociatedWith",
  "actedOnBehalfOf",
  "alternateOf",
  "hadMember",
] as const;

export type Thing = (typeof things)[number];
export type Relation = (typeof relations)[number];

/** What is said of a thing by its name, or of how two stand to each other. */
export type Statement =
  | { readonly of: Thing; readonly id: string; readonly says: Attributes }
  | { readonly of: Relation; readonly says: Attributes };

type Section = Readonly<Record<string, Attributes>>;

/** A document of PROV-JSON (W3C member submission of 24 April 2013). */
export type ProvDocument = { readonly prefix: Readonly<Record<string, string>> } & Readonly<
  Partial<Record<Thing | Relation, Section>>
>;

/** All that is said, by kind. What is said twice stands once; of two accounts of one thing the first counts. */
export const documentOf = (prefix: ProvDocument["prefix"], statements: readonly Statement[]): ProvDocument => {
  const sections: Partial<Record<Thing | Relation, Section>> = {};
  for (const thing of things) {
    const own = firstOf(statements.flatMap((it) => (it.of === thing ? [[it.id, it.says]] : [])));
    if (own.size > 0) sections[thing] = Object.fromEntries(own);
  }
  for (const relation of relations) {
    const own = firstOf(statements.flatMap((it) => (it.of === relation ? [[JSON.stringify(it.says), it.says]] : [])));
    if (own.size > 0) sections[relation] = numbered(relation, [...own.values()]);
  }
  return { prefix, ...sections };
};

const firstOf = (all: readonly (readonly [string, Attributes])[]): ReadonlyMap<string, Attributes> => {
  const first = new Map<string, Attributes>();
  for (const [key, says] of all) if (!first.has(key)) first.set(key, says);
  return first;
};

/** A relation has no name of its own: it is numbered. */
const numbered = (relation: Relation, all: readonly Attributes[]): Section =>
  Object.fromEntries(all.map((says, index) => [`_:${relation}${index + 1}`, says]));
