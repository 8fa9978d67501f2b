import type { CodeList, FieldParams, OldUnit, Units } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import type { EvidenceType, FieldRule, Trust } from "./procedure.ts";

/** One reusable piece of information of an entity: `person.birthDate`. */
export interface DataElement {
  readonly id: string;
  readonly type: string;
  readonly params: FieldParams;
  readonly title: Localized;
  readonly help?: Localized;
  readonly required: boolean;
  readonly trust: { readonly own: Trust; readonly other: Trust };
  /** The register where the record arises, and those that keep a shared copy, best first. */
  readonly original?: string;
  readonly masters: readonly string[];
  readonly rules: readonly FieldRule[];
}

/** A way from one record to others: a person's spouse, a mother's birth notices. */
export interface Relation {
  readonly id: string;
  readonly entity: string;
  readonly many: boolean;
  /** As for an element: the register where the records arise, and those that are asked before it, best first. */
  readonly original?: string;
  readonly masters: readonly string[];
  /** What the related record is to this one, where the entity's own title does not say it: a person's spouse. */
  readonly title?: Localized;
}

export interface Entity {
  readonly id: string;
  readonly title: Localized;
  /** The elements by which a person tells one record from another in a list. */
  readonly label: readonly string[];
  /** What must be so for a record to count as evidence, in the scope of its elements. */
  readonly standsWhile?: Rule;
  readonly elements: Readonly<Record<string, DataElement>>;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** The law by which whom such a record is about may see it. */
  readonly lawOfAccess?: string;
}

/** Where in a register's answer a value stands: a path, or an object of paths. */
export type Shape = string | { readonly [key: string]: Shape };

/** What a service says of related records: which entity, where they stand, and their own elements. */
export interface RelatedShape {
  readonly entity: string;
  /** Path of the object, or of the list of them. */
  readonly at: string;
  /** Path, inside one of them, of what tells it from its siblings. */
  readonly key?: string;
  readonly gives: Readonly<Record<string, Shape>>;
  readonly related: Readonly<Record<string, RelatedShape>>;
}

export interface RegisterService {
  readonly id: string;
  readonly register: string;
  readonly about: string;
  /** Element ids that identify the record asked for. */
  readonly given: readonly string[];
  /** The name in the request of each element given: `soDinhDanh: personalId`. */
  readonly identify: Readonly<Record<string, string>>;
  readonly gives: Readonly<Record<string, Shape>>;
  readonly related: Readonly<Record<string, RelatedShape>>;
  /** `live` answers; `planned` is asked nothing. */
  readonly status: "live" | "partial" | "planned";
  /** The provinces that are connected, by code; absent where all are. */
  readonly provinces?: readonly string[];
  readonly protocol: string;
  readonly path: string;
  /** What is sent beside the identifiers: a template whose leaves are paths of values. */
  readonly sends: Shape;
  readonly timeoutMs: number;
  readonly freshForMs: number;
  /** What becomes of the asking while the register is down, and the citizen is told which. */
  readonly whenDown: "ask" | "wait" | "official" | "block";
  readonly law: string;
}

export interface Register {
  readonly id: string;
  readonly title: Localized;
  readonly short: Localized;
  readonly operator: Localized;
  readonly law: readonly string[];
  /** No law lets it be asked on behalf of citizens: no form looks into it, whatever its services. */
  readonly closed?: true;
  readonly services: Readonly<Record<string, RegisterService>>;
}

/** A kind of authority; each commune has one of it. */
export interface AuthorityKind {
  readonly id: string;
  /** `{unit}` stands for the commune's name. */
  readonly title: Localized;
  /** Before the digits of the commune's unit in dossier codes; without it, the unit itself. */
  readonly dossierPrefix?: string;
}

/** A dated table of amounts by province: `late-registration`. */
export interface FeeTable {
  readonly id: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** Codes of one list by those of another that mean the same. */
export type CodeMap = Readonly<Record<string, string>>;

/** The content: everything procedures refer to. */
export interface Catalogue {
  readonly entities: Readonly<Record<string, Entity>>;
  readonly registers: Readonly<Record<string, Register>>;
  readonly codeLists: Readonly<Record<string, CodeList>>;
  /** By the list that codes come from, then the list that they go to. What no map tells does not cross. */
  readonly codeMaps: Readonly<Record<string, Readonly<Record<string, CodeMap>>>>;
  readonly evidence: Readonly<Record<string, EvidenceType>>;
  readonly authorities: Readonly<Record<string, AuthorityKind>>;
  readonly feeTables: Readonly<Record<string, FeeTable>>;
  readonly units: Units;
  /** The communes of before the two levels, as papers still name them; none where the catalogue has no such list. */
  readonly oldUnits: readonly OldUnit[];
  readonly calendar: WorkingCalendar;
}
