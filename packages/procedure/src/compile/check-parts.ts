import { nearest } from "@motlan/rules/compile";
import { aboutOf } from "../about-of.ts";
import { partFieldsOf } from "../part-of.ts";
import type { Field, Page, Part } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import type { Path } from "./places.ts";
import { toldBy } from "./told-by.ts";

interface Owned {
  readonly name: string;
  readonly part: string | undefined;
  readonly at: Path;
}

/** All that can be a part's: sections with their fields, papers and fees. */
const ownedIn = ({ pages, requires, fee }: Compiler["definition"]): readonly Owned[] => [
  ...pages.flatMap((page, p) =>
    page.sections.map(({ section, part }, s): Owned => {
      const at = part === undefined && page.part !== undefined ? ["pages", p, "part"] : ["pages", p, "sections", s];
      return { name: section, part: part ?? page.part, at };
    }),
  ),
  ...requires.map(({ requirement, part }, n): Owned => ({ name: requirement, part, at: ["requires", n] })),
  ...fee.map(({ fee: name, part }, n): Owned => ({ name, part, at: ["fee", n] })),
];

/** Where one procedure stands by itself nothing is a part's. */
export const checkUndivided = (c: Compiler): void => {
  for (const { part, at } of ownedIn(c.definition))
    if (part !== undefined) c.complain(at, "part-unknown", { name: part });
  for (const [n, it] of c.definition.requires.entries()) {
    const part = it["met-by-part"];
    if (part !== undefined) c.complain(["requires", n, "met-by-part"], "part-unknown", { name: part });
  }
};

/** In a bundle every field, paper and fee is one part's, and a paper that comes of a part comes of an earlier one. */
export const checkOwners = (c: Compiler): void => {
  const { parts = [], requires } = c.definition;
  const names = parts.map(({ part }) => part);
  for (const [n, name] of names.entries())
    if (names.indexOf(name) < n) c.complain(["parts", n, "part"], "name-twice", { name });
  for (const { name, part, at } of ownedIn(c.definition)) {
    if (part === undefined) c.complain(at, "without-part", { name });
    else if (!names.includes(part))
      c.complain(at, "part-unknown", { name: part, suggestion: nearest(part, names) ?? "" });
  }
  if (!isInOrder(c)) return;
  for (const [n, it] of requires.entries()) {
    const by = it["met-by-part"];
    const before = parts.filter(({ part }) => beforeIn(parts, it.part ?? "").includes(part)).map(({ part }) => part);
    if (by !== undefined && names.includes(it.part ?? "") && !before.includes(by))
      c.complain(["requires", n, "met-by-part"], "part-not-before", {
        name: by,
        suggestion: nearest(by, before) ?? "",
      });
  }
};

/** Whether each part waits for earlier ones alone; if not, a complaint, and what follows from that is not told. */
const isInOrder = (c: Compiler): boolean => {
  const { parts = [] } = c.definition;
  const found = parts.flatMap(({ after }, n) => {
    const earlier = Object.fromEntries(parts.slice(0, n).map((it) => [it.part, it]));
    return after.map((name, index) => c.lookUp(earlier, name, ["parts", n, "after", index], "part-not-before"));
  });
  return found.every((it) => it !== undefined);
};

interface Ordered {
  readonly part: string;
  readonly after: readonly string[];
}

/** The parts that one waits for, and those that they wait for. */
const beforeIn = (parts: readonly Ordered[], name: string): readonly string[] => {
  const after = parts.find(({ part }) => part === name)?.after ?? [];
  // Each names earlier ones alone, or there is a complaint about it: there is no way round.
  const earlier = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex(({ part }) => part === name),
    ),
  );
  return [...new Set(after.flatMap((it) => [it, ...beforeIn(earlier, it)]))];
};

interface Around {
  readonly parts: readonly Part[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** Whether a part has what it tells registers and what stands on its result, when its turn comes. */
export const checkWhatItNeeds = (c: Compiler, part: Part, { parts, fields }: Around): void => {
  const written = c.definition.parts ?? [];
  const before = [part.id, ...beforeIn(written, part.id)];
  const { result } = part;
  const printed = (["fields", "keeps"] as const).flatMap((key) =>
    (result[key] ?? []).map((path, n) => ({ path, at: ["result", key, n] })),
  );
  const needed: readonly { readonly path: string; readonly at: Path; readonly service?: string }[] = [
    ...toldBy(c, part),
    ...printed,
  ];
  for (const { path, at, service } of needed) {
    const giver = parts.find(({ steps }) => steps.some(({ gives }) => gives === path));
    const told = { name: path, part: part.id, ...(service === undefined ? {} : { service }) };
    if (giver && !before.includes(giver.id))
      c.complain(at, "part-before-its-values", { ...told, suggestion: giver.id });
    else if (!giver && !Object.hasOwn(fields, path)) c.complain(at, "part-lacks-field", told);
  }
};

/** What a part is shown beside what is its own. */
export const shownTo = (c: Compiler, part: Omit<Part, "sees">, pages: readonly Page[]): readonly string[] => {
  const { visibleTo, fields, keeps = [] } = part.result;
  const about = aboutOf(part.result);
  const people = [...about, ...visibleTo].map((name) => `${name}.personalId`);
  // Who handles it, and by when, is worked out when its turn comes.
  const rules = [part.handledBy.authority, part.handledBy.of, part.deadline.due].flatMap(({ reads }) => reads);
  const told = toldBy(c, part).map(({ path }) => path);
  const all = [...about.map((name) => `${name}.fullName`), ...people, ...fields, ...keeps, ...told, ...rules];
  const own = partFieldsOf({ ...part, sees: [] }, { pages });
  return [...new Set(all)].filter((path) => !own.includes(path));
};
