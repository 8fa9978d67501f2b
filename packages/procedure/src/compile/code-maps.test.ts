import { toFunction } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileCatalogue } from "./catalogue.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const titles = "codes: [{ code: mr, vi: Ông, en: Mr }, { code: ms, vi: Bà, en: Ms }, { code: dr, vi: TS, en: Dr }]\n";
const asked = `ask:
  title: { type: one-of, list: title, title: { vi: Xưng hô, en: Title }, suggest: [filer.sex] }
`;

/** What a procedure suggests for a title from the sex, where the list of the sexes has such a map. */
const suggested = (maps: string) => {
  const [sexes] = smallCatalogue.codeLists;
  const codeLists = [
    { file: sexes?.file ?? "", text: `${sexes?.text}${maps}` },
    { file: "code-lists/title.yaml", text: `list: title\n${titles}` },
  ];
  const catalogue = compileCatalogue({ ...smallCatalogue, codeLists });
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  const text = changed(
    changed(smallProcedure, "ask:\n", asked),
    "[place, copies, late]",
    "[title, place, copies, late]",
  );
  return compileProcedure({ file: "procedures/small/procedure.yaml", text }, catalogue.value);
};

test("a code is suggested as the code of another list that its map has, and one without is not", () => {
  const procedure = suggested("maps: { title: { f: ms } }\n");
  const rule = procedure.ok ? procedure.value.fields["title"]?.suggest[0] : undefined;
  if (rule === undefined) throw new Error("nothing is suggested");
  const of = (sex: string) =>
    toFunction(rule)({ today: "2026-11-28", now: "2026-11-28T08:00:00+07:00", status: () => "found", read: () => sex });
  expect([of("f"), of("m")]).toEqual(["ms", null]);
});

test("without a map nothing crosses from one list to another", () => {
  const procedure = suggested("");
  expect(procedure).toMatchObject({
    ok: false,
    issues: [{ code: "code-map-missing", path: "ask.title.suggest[0]", params: { line: 8 } }],
  });
});
