import { expect, test } from "vitest";
import { compileCatalogue } from "./catalogue.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const sexIs = "sex: { type: one-of, list: sex, ";

/** The small procedure, which asks the child's sex, where the dictionary says that of persons in general and of the sex. */
const issuesWith = (ofSex: string, { ofPersons = "", law = "Luật 1", copies = "" } = {}) => {
  const [person, notice] = smallCatalogue.entities;
  if (!person || !notice) throw new Error("the small catalogue has persons and notices");
  const general = changed(person.text, "groups:", `${ofPersons}groups:`);
  const entities = [{ ...person, text: changed(general, sexIs, `${sexIs}${ofSex}`) }, notice];
  const catalogue = compileCatalogue({ ...smallCatalogue, entities });
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  const under = changed(smallProcedure, "law: [Luật 1]", `law: [${law}]`);
  const text = changed(under, "copies: { type: integer, ", `copies: { type: integer, ${copies}`);
  const compiled = compileProcedure({ file: "procedure.yaml", text }, catalogue.value);
  return compiled.ok ? [] : compiled.issues;
};

const underLaw2 = "sensitivity: sensitive, asked-under: [Luật 2], ";

test("what is sensitive is asked by a procedure that is under the law which allows it, and by no other", () => {
  expect(issuesWith(underLaw2)).toMatchObject([
    {
      code: "sensitive-without-law",
      path: "pages[0].sections[1]",
      params: { name: "child.sex", law: "Luật 2", file: "procedure.yaml", line: 32 },
    },
  ]);
  expect(issuesWith(underLaw2, { law: "Luật 1, Luật 2 Điều 14" })).toEqual([]);
});

test("what no law allows is asked by nobody", () => {
  expect(issuesWith("sensitivity: sensitive, ", { law: '"", Luật 2' })).toMatchObject([
    { code: "sensitive-without-law", params: { name: "child.sex", law: "" } },
  ]);
});

test("an entity says how sensitive its elements are in general, and an element where it is otherwise", () => {
  const basic = "sensitivity: basic, ";
  expect(issuesWith(basic, { ofPersons: "sensitivity: sensitive\n" }).map(({ params }) => params?.name)).not.toContain(
    "child.sex",
  );
  expect(issuesWith("", { ofPersons: "sensitivity: sensitive\n" }).map(({ params }) => params?.name)).toContain(
    "child.sex",
  );
});

test("a suggestion that tells what is sensitive is an asking as well", () => {
  const copies = 'suggest: [if filer.sex = "f" then 1 else 2], ';
  expect(issuesWith(underLaw2, { copies }).map(({ path, params }) => [path, params?.name])).toContainEqual([
    "ask.copies",
    "filer.sex",
  ]);
});
