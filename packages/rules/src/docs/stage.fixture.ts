import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import type { Scope } from "../compile/scope.ts";
import type { Type } from "../type.ts";
import { type Env, type Pending, type SubjectStatus, subjectStatuses, type Value } from "../value.ts";
import { blocksNamed } from "./page.fixture.ts";

/** A type as a page writes it: a kind, `code sex`, `subject person`, `[item]` for a list, `{ member: … }`. */
type WrittenType = string | readonly [WrittenType] | { readonly [member: string]: WrittenType };

interface World {
  readonly today: string;
  readonly now?: string;
  readonly calendar?: WorkingCalendar;
  /** The codes of code lists. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly names: Readonly<Record<string, readonly [type: WrittenType, value: Value, status?: SubjectStatus]>>;
}

const kinds: readonly Type[] = [
  { kind: "boolean" },
  { kind: "number" },
  { kind: "money" },
  { kind: "text" },
  { kind: "date" },
  { kind: "date-time" },
];

const isItems = (written: WrittenType): written is readonly [WrittenType] => Array.isArray(written);

const ofKind = (written: string, lists: World["lists"]): Type => {
  const [kind = "", of = ""] = written.split(" ");
  if (kind === "subject") return { kind, entity: of };
  if (kind === "code") return { kind, list: of, codes: lists?.[of] ?? [] };
  const known = kinds.find((type) => type.kind === written);
  if (known === undefined) throw new Error(`no type is called ${written}`);
  return known;
};

const typeOf = (written: WrittenType, lists: World["lists"]): Type => {
  if (typeof written === "string") return ofKind(written, lists);
  if (isItems(written)) return { kind: "list", of: typeOf(written[0], lists) };
  const members = Object.entries(written).map(([name, of]) => [name, typeOf(of, lists)]);
  return { kind: "context", members: Object.fromEntries(members) };
};

/** What an example says of names, by name or by `status(name)`. */
export type Given = Readonly<Record<string, Value | Pending>>;

interface Stage {
  readonly scope: Scope;
  readonly env: (given: Given) => Env;
}

const isStatus = (value: Value | Pending | undefined): value is SubjectStatus =>
  subjectStatuses.some((status) => status === value);

const envOf = ({ names, lists: _, ...around }: World, given: Given): Env => ({
  ...around,
  read: (path) => (Object.hasOwn(given, path) ? (given[path] ?? null) : (names[path]?.[1] ?? null)),
  status: (subject) => {
    const status = given[`status(${subject})`];
    return isStatus(status) ? status : (names[subject]?.[2] ?? "pending");
  },
});

/** The names of a page with their types and values, as its block `json world` has them. */
export const stageOf = (page: string): Stage => {
  const world: World = JSON.parse(blocksNamed(page, "json world")[0] ?? "");
  const types = new Map(Object.entries(world.names).map(([name, [type]]) => [name, typeOf(type, world.lists)]));
  return {
    scope: { type: (path) => types.get(path.join(".")), names: () => [...types.keys()] },
    env: (given) => envOf(world, given),
  };
};
