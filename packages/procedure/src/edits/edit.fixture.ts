import * as fc from "fast-check";
import { type RealDefinition, realDefinitions } from "../schemas/real-definitions.fixture.ts";
import { type Edit, pick } from "./chance.fixture.ts";
import { structuralEdits } from "./structural.fixture.ts";
import { textualEdits } from "./textual.fixture.ts";

/** A real definition in which something was changed, and how. */
export interface Edited {
  readonly original: RealDefinition;
  readonly edit: string;
  readonly text: string;
}

const edits: Readonly<Record<string, Edit>> = { ...structuralEdits, ...textualEdits };

/** What people paste, and what languages take for something of their own. */
const words = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ..."constructor __proto__ toString hasOwnProperty null true ~ 0 -1 1e400 .nan .inf 0x1F 2026-02-30".split(" "),
      ..."*alias &anchor <<: !!binary !!set !x | > ? - [ ] { } , : # % @ ` --- ... \t \r\n \u0000 \uFEFF \u2028".split(
        " ",
      ),
      ..."' \" '' \\ child mother.*identity child.fullName filer.spouse.spouse population.person status(mother)".split(
        " ",
      ),
      "Nguyễn Thị Mai",
      "e\u0301",
      "\u202Eright to left",
      "👨‍👩‍👧",
      "\uD800",
      "if a then",
      "((((((((((1))))))))))",
      "1 in (1) and x",
      "[".repeat(900),
      "{ a: ".repeat(400),
      "x".repeat(5000),
      `${"(".repeat(3000)}1`,
      "for x in 1..100000000 return x",
    ),
  },
);

/** Any of the edits of any of the real definitions; procedures, which have most in them, somewhat less often than all the rest. */
export const edited: fc.Arbitrary<Edited> = fc
  .record({
    procedure: fc.nat({ max: 4 }).map((number) => number < 2),
    file: fc.nat(),
    edit: fc.constantFrom(...Object.keys(edits)),
    chance: fc.record({ at: fc.nat(), other: fc.nat(), word: words }),
  })
  .map(({ procedure, file, edit, chance }) => {
    const these = realDefinitions.filter(({ format }) => (format === "procedure") === procedure);
    const original = pick(these, file);
    return { original, edit, text: edits[edit]?.(original.text, chance) ?? original.text };
  });
