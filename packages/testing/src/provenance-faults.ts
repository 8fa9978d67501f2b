import { isRecord } from "@motlan/kernel";

type Section = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Sections = Readonly<Record<string, Section>>;

/** By relation, what each of its roles has to name, as PROV-DM has them. */
const roles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wasGeneratedBy: { "prov:entity": "entity", "prov:activity": "activity" },
  used: { "prov:activity": "activity", "prov:entity": "entity" },
  wasInvalidatedBy: { "prov:entity": "entity", "prov:activity": "activity" },
  wasDerivedFrom: { "prov:generatedEntity": "entity", "prov:usedEntity": "entity" },
  wasAttributedTo: { "prov:entity": "entity", "prov:agent": "agent" },
  wasAssociatedWith: { "prov:activity": "activity", "prov:agent": "agent", "prov:plan": "entity" },
  actedOnBehalfOf: { "prov:delegate": "agent", "prov:responsible": "agent", "prov:activity": "activity" },
  alternateOf: { "prov:alternate1": "entity", "prov:alternate2": "entity" },
  hadMember: { "prov:collection": "entity", "prov:entity": "entity" },
};

const things = ["entity", "activity", "agent"];

/** What is wrong with a document of PROV-JSON, or with what it says of the values of a dossier; nothing, if it is sound. */
export const provenanceFaults = (document: unknown): readonly string[] => {
  const sections = sectionsOf(document);
  const { prefix, ...said } = sections;
  const unknown = Object.keys(said).filter((key) => !things.includes(key) && !Object.hasOwn(roles, key));
  return [
    ...(prefix === undefined ? ["no prefix"] : []),
    ...unknown.map((key) => `${key} is nothing of PROV-JSON`),
    ...danglingIn(said),
    ...namesIn(said, Object.keys(prefix ?? {})),
    ...literalsIn(said, Object.keys(prefix ?? {})),
    ...valuesIn(said),
  ];
};

const sectionsOf = (document: unknown): Sections =>
  isRecord(document)
    ? Object.fromEntries(
        Object.entries(document).map(([key, section]) => [
          key,
          isRecord(section)
            ? Object.fromEntries(Object.entries(section).map(([id, says]) => [id, isRecord(says) ? says : {}]))
            : {},
        ]),
      )
    : {};

const danglingIn = (said: Sections): readonly string[] =>
  Object.entries(roles).flatMap(([relation, wanted]) =>
    Object.entries(said[relation] ?? {}).flatMap(([id, says]) =>
      Object.entries(wanted).flatMap(([role, thing]) => {
        const named = says[role];
        return typeof named === "string" && Object.hasOwn(said[thing] ?? {}, named)
          ? []
          : [`${id} ${role} names nothing that is declared`];
      }),
    ),
  );

/** A local name that PROV-N takes without an escape. */
const local = /^[\p{L}\p{N}_/%][\p{L}\p{N}_/%.-]*(?<!\.)$/u;

const isName = (name: unknown, prefixes: readonly string[]): boolean => {
  const [prefix = "", rest = "", ...more] = String(name).split(":");
  return prefixes.includes(prefix) && local.test(rest) && more.length === 0;
};

const namesIn = (said: Sections, prefixes: readonly string[]): readonly string[] =>
  things.flatMap((thing) =>
    Object.entries(said[thing] ?? {}).flatMap(([id, says]) =>
      [id, ...Object.keys(says)].flatMap((name) => (isName(name, prefixes) ? [] : [`${name} is no qualified name`])),
    ),
  );

const literalsIn = (said: Sections, prefixes: readonly string[]): readonly string[] =>
  Object.values(said).flatMap((section) =>
    Object.entries(section).flatMap(([id, says]) =>
      Object.entries(says).flatMap(([key, value]) =>
        [value].flat().every((it) => isLiteral(it, prefixes)) ? [] : [`${id} ${key} is no literal`],
      ),
    ),
  );

const isLiteral = (value: unknown, prefixes: readonly string[]): boolean => {
  if (!isRecord(value)) return ["string", "number", "boolean"].includes(typeof value);
  const { $: text, type, lang, ...more } = value;
  const isTyped = lang === undefined && isName(type, prefixes);
  const isQualified = type !== "prov:QUALIFIED_NAME" || isName(text, prefixes);
  const isInLanguage = type === undefined && (lang === "vi" || lang === "en");
  return typeof text === "string" && Object.keys(more).length === 0 && isQualified && (isTyped || isInLanguage);
};

const typesOf = (says: Readonly<Record<string, unknown>> = {}): readonly unknown[] =>
  [says["prov:type"]].flat().map((type) => (isRecord(type) ? type["$"] : type));

/** Nothing is made twice; every value was made by something that somebody did, and is somebody's word. */
const valuesIn = (said: Sections): readonly string[] => {
  const all = (relation: string, role: string) => Object.values(said[relation] ?? {}).map((says) => says[role]);
  const makers = Map.groupBy(Object.values(said["wasGeneratedBy"] ?? {}), (says) => says["prov:entity"]);
  const [attributed, associated] = [all("wasAttributedTo", "prov:entity"), all("wasAssociatedWith", "prov:activity")];
  return Object.entries(said["entity"] ?? {}).flatMap(([id, says]) => {
    const made = makers.get(id) ?? [];
    const twice = made.length > 1 ? [`${id} is made more than once`] : [];
    if (!typesOf(says).includes("motlan:Value")) return twice;
    return [
      ...twice,
      ...(made.length === 0 ? [`${id} is made by nothing`] : []),
      ...(attributed.includes(id) ? [] : [`${id} is nobody's word`]),
      ...made.flatMap((it) => (associated.includes(it["prov:activity"]) ? [] : [`${id} is nobody's doing`])),
    ];
  });
};

/** The values that a document tells of, by their paths, as often as each came into the dossier. */
export const provenValues = (document: unknown): readonly string[] =>
  Object.values(sectionsOf(document)["entity"] ?? {})
    .filter((says) => typesOf(says).includes("motlan:Value"))
    .map((says) => String(says["motlan:path"]));
