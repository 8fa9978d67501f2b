import type { Localized } from "@motlan/kernel";
import { asWritten, type Catalogue, type Entity, type Procedure } from "@motlan/procedure";
import type { Disclosure } from "./store.ts";

/** What a look saw, or a hand-over told, of one subject. Without `about` it is the person looked at. */
export interface Told {
  readonly about: Localized | null;
  readonly elements: readonly Localized[];
}

type Row = Pick<Disclosure, "register" | "service" | "elements">;

/** The elements of a disclosure in the words of the dictionary; of a hand-over, by the subjects of its procedure. */
export const toldIn = (row: Row, procedure: Procedure | undefined, catalogue: Catalogue): readonly Told[] => {
  const service = catalogue.registers[row.register]?.services[row.service];
  const entity = catalogue.entities[service?.about ?? ""];
  const isHandOver = service !== undefined && service.given.length === 0 && procedure !== undefined;
  if (!isHandOver)
    return [{ about: null, elements: row.elements.map((element) => titleIn(entity, element, catalogue)) }];
  // What was told of each of several is said of them together.
  const written = row.elements.map(asWritten);
  const subjects = [...new Set(written.map(subjectIn))];
  return subjects.map((subject) => ({
    about: procedure.subjects[subject]?.title ?? null,
    elements: [...new Set(written)]
      .filter((path) => subjectIn(path) === subject)
      .map((path) => procedure.fields[path]?.title ?? titleAt(path, procedure, catalogue)),
  }));
};

/** A field of the procedure alone, such as the place of registration, is told of nobody. */
const subjectIn = (path: string): string => (path.includes(".") ? (path.split(".")[0] ?? "") : "");

const titleAt = (path: string, { subjects }: Procedure, catalogue: Catalogue): Localized => {
  const [subject = "", element = path] = path.split(".");
  return titleIn(catalogue.entities[subjects[subject]?.entity ?? ""], element, catalogue);
};

const titleIn = (entity: Entity | undefined, element: string, { entities }: Catalogue): Localized => {
  const relation = entity?.relations[element];
  const title = entity?.elements[element]?.title ?? relation?.title ?? entities[relation?.entity ?? ""]?.title;
  // Who was named in an answer may stand in a record of another kind: a father in the birth of his child.
  const elsewhere = Object.values(entities).find(({ elements }) => elements[element] !== undefined);
  return title ?? elsewhere?.elements[element]?.title ?? { vi: element, en: element };
};
