import type { Rule } from "@motlan/rules";
import type { Catalogue } from "../catalogue.ts";
import type { Party, Procedure } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { own } from "./own.ts";
import { expandGroup } from "./pages.ts";
import { checkPath } from "./paths.ts";
import type { Path } from "./places.ts";

/** The parties of a procedure; none at all where it is the filer's alone. */
export const compileParties = (c: Compiler, subjects: Procedure["subjects"]): Pick<Procedure, "parties"> => {
  const parties = c.definition.parties.map((party, index): Party => {
    const at: Path = ["parties", index];
    checkSubject(c, party.party, [...at, "party"]);
    const shows = party.shows.flatMap((reference, n) => {
      const here = [...at, "shows", n];
      return expandGroup(c, reference, here).filter((path) => checkPath(c, path, here));
    });
    const when = c.rule(party.when, [...at, "when"], "boolean");
    for (const name of whoIsWho(c, [...leadsIn(subjects), ...(when ? [when] : [])]))
      if (!shows.includes(name)) c.complain([...at, "shows"], "party-not-shown", { name });
    return {
      id: party.party,
      ...(when ? { when } : {}),
      invitation: party.invitation,
      statement: party.statement,
      shows,
      answersWithinMs: party.silence,
      refused: party.refused,
    };
  });
  return parties.length === 0 ? {} : { parties };
};

/** She is whom the filer names: no rule leads to her, and a register must be able to say that there is such a person. */
const checkSubject = (c: Compiler, name: string, at: Path): void => {
  const subject = c.lookUp(c.definition.subjects, name, at, "subject-unknown");
  if (subject === undefined) return;
  const isNamed = subject.from === undefined && !subject.new && !subject.several && !subject.choose;
  if (!isNamed || Object.keys(subject.else).length > 0) c.complain(at, "party-not-named", { name });
  else if (own(c.catalogue.entities, subject.is) && !isMatched(subject.is, c.catalogue))
    c.complain(at, "party-not-matched", { name: subject.is });
};

const isMatched = (entity: string, { registers }: Catalogue): boolean =>
  Object.values(registers).some(({ services }) =>
    Object.values(services).some(({ about, matches }) => about === entity && matches !== undefined),
  );

const leadsIn = (subjects: Procedure["subjects"]): readonly Rule[] =>
  Object.values(subjects).flatMap(({ from }): readonly Rule[] => (from === "session" ? [] : from));

/** The answers on which it hangs who is meant by whom, and who is asked: without them nobody knows which part is hers. */
const whoIsWho = ({ definition: { subjects } }: Compiler, rules: readonly Rule[]): readonly string[] => {
  const read = rules.flatMap(({ reads }) => reads).filter((path) => !path.includes("."));
  return [...new Set(read)].filter((name) => !Object.hasOwn(subjects, name));
};
