import type { CodeList, FieldParams, OldUnit, Units } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import type { WorkingCalendar } from "@motlan/rules/calendar";
import type { FieldRule, Trust } from "./procedure.ts";
import type { EvidenceType } from "./requirement.ts";

/** What a value tells of a person, by the Law on Personal Data Protection 91/2025/QH15, Article 2: nothing, basic personal data, or sensitive ones. */
export type Sensitivity = "ordinary" | "basic" | "sensitive";

/** One reusable piece of information of an entity: `person.birthDate`. */
export interface DataElement {
  readonly id: string;
  readonly type: string;
  readonly params: FieldParams;
  /** Its name in the national dictionary: `ngaySinh`. */
  readonly code?: string;
  readonly sensitivity: Sensitivity;
  /** Of what is sensitive, the laws of which a procedure has to name one that asks for it. */
  readonly askedUnder: readonly string[];
  readonly title: Localized;
  readonly help?: Localized;
  readonly required: boolean;
  readonly trust: { readonly own: Trust; readonly other: Trust };
  /** The register where the record arises, and those that keep a shared copy, best first. */
  readonly original?: string;
  readonly masters: readonly string[];
  readonly rules: readonly FieldRule[];
  /** Over the value and the other elements of its record, by their names. */
  readonly doubts: readonly FieldRule[];
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
  /** Each a set of elements that tells one record from all others: a number; a passport and whose it is. */
  readonly knownBy: readonly (readonly string[])[];
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

/** `live` is vouched for; `partial` is digitised and proposed alone; `planned` is asked nothing. */
export type ServiceState = "live" | "partial" | "planned";

/** The state by the code of the province, and everywhere else. */
export interface StatesByProvince {
  readonly [province: string]: ServiceState;
  readonly else: ServiceState;
}

/** How a register is spoken to, beyond the protocol and the path: what its adapter reads of it. */
export interface Wire {
  /** Texts with `{procedure}`, `{dossier}`, `{law}` and `{enquiry}`: never with what is asked about. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the service is called where several registers stand behind one address. */
  readonly service?: string;
  readonly answer?: AnswerPaths;
  readonly errors?: AnswerErrors;
}

/** Paths in an answer. */
export interface AnswerPaths {
  /** The record, or the list of those found; without it the record is the whole answer. */
  readonly record?: string;
  /** The record's number. */
  readonly id?: string;
  /** When it was last changed. */
  readonly asOf?: string;
  /** Whose record it is: what is there must be what was asked about. */
  readonly of?: string;
}

/** What an answer tells by a code in it and not by its status: the codes at a path, and what each means. */
export interface AnswerErrors {
  readonly at: string;
  readonly codes: Readonly<Record<string, "found" | "none" | "several" | "denied" | "deferred" | "unavailable">>;
}

/**
 * What becomes of what a register would say while it is silent: the filer is asked for it; it is waited for, past the
 * sending too; the office looks it up; or the form is kept and sent once the register answers.
 */
export type WhenDown = "ask" | "wait" | "official" | "block";

export interface RegisterService {
  readonly id: string;
  readonly register: string;
  readonly about: string;
  /** Element ids that identify the record asked for. */
  readonly given: readonly string[];
  /** Where in the request each element given stands: `soDinhDanh: personalId`, or parts of it: `ho: fullName.family`. */
  readonly identify: Readonly<Record<string, Shape>>;
  /** It says only whether what is given is all of one record: the path of its yes or no. Nothing else is asked of it. */
  readonly matches?: string;
  readonly gives: Readonly<Record<string, Shape>>;
  readonly related: Readonly<Record<string, RelatedShape>>;
  readonly status: ServiceState | StatesByProvince;
  /** Path, in each record that it gives, of the code of the province whose record it is. */
  readonly province?: string;
  readonly protocol: string;
  readonly path: string;
  readonly wire?: Wire;
  /** What is sent beside the identifiers: a template whose leaves are paths of values. */
  readonly sends: Shape;
  readonly timeoutMs: number;
  readonly freshForMs: number;
  readonly whenDown: WhenDown;
  readonly law: string;
}

/** When a register is not to be asked, from one time of day (`hh:mm`) in Viet Nam to another; past midnight if that is earlier. */
export interface MaintenanceWindow {
  /** Those on which it begins: 1 is Monday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Takes requests for correction, and tells by its number what became of one. */
export interface Corrections {
  readonly file: RegisterService;
  readonly lookup: RegisterService;
  /** National code of the procedure by which the law has it corrected. */
  readonly procedure?: string;
}

export interface Register {
  readonly id: string;
  readonly title: Localized;
  readonly short: Localized;
  readonly operator: Localized;
  readonly law: readonly string[];
  /** No law lets it be asked on behalf of citizens: no form looks into it, whatever its services. */
  readonly closed?: true;
  readonly maintenance?: readonly MaintenanceWindow[];
  /** Where its owner is asked to put right what it keeps. */
  readonly corrections?: Corrections;
  readonly services: Readonly<Record<string, RegisterService>>;
}

/** A kind of paper, with what only its checks need to know. */
export interface EvidenceKind extends EvidenceType {
  /** It is an identity paper, and goes by these words in whatever title. */
  readonly identity?: readonly string[];
  /** The law by which nobody may be asked for it. */
  readonly neverAsked?: string;
  /** The element or relation of an entity that says the same: `person.feeExemption`. */
  readonly tells?: string;
}

/** A law, a register or a code list that has ended or will, with its last day and what came in its place. */
export interface Ending {
  readonly kind: "law" | "register" | "list";
  readonly of: string;
  readonly to: string;
  readonly successor?: string;
}

/** A kind of authority; each commune has one of it. */
export interface AuthorityKind {
  readonly id: string;
  /** `{unit}` stands for the commune's name. */
  readonly title: Localized;
  /** Before the digits of the commune's unit in dossier codes; without it, the unit itself. */
  readonly dossierPrefix?: string;
}

/** What each province sets, by its code: an amount (`late-registration`), or a limit (`minimum-floor-area`). */
export interface ProvinceTable {
  readonly id: string;
  readonly rows: Readonly<Record<string, readonly ProvinceFigure[]>>;
}

/** A figure of a province; of several that hold of a place on a day, the first counts. */
export interface ProvinceFigure {
  readonly figure: number;
  /** The first and the last day (`yyyy-mm-dd`) on which it counts; always, if left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The communes in which it counts; all, if left out. */
  readonly in?: readonly string[] | undefined;
}

/** A province or a commune to which something applies, from its first day to its last, and by which law. */
export interface AreaPlace {
  readonly code: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly law: string;
}

/** Where something applies that does not apply everywhere: `highland-island`. */
export interface Area {
  readonly id: string;
  readonly title: Localized;
  readonly places: readonly AreaPlace[];
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
  readonly evidence: Readonly<Record<string, EvidenceKind>>;
  readonly authorities: Readonly<Record<string, AuthorityKind>>;
  /** The roles at their desks, as they are called in the middle of a sentence. */
  readonly roles: Readonly<Record<string, Localized>>;
  readonly provinceTables: Readonly<Record<string, ProvinceTable>>;
  readonly areas: Readonly<Record<string, Area>>;
  readonly endings: readonly Ending[];
  readonly units: Units;
  /** The communes of before the two levels, as papers still name them; none where the catalogue has no such list. */
  readonly oldUnits: readonly OldUnit[];
  readonly calendar: WorkingCalendar;
}
