import { expect, test } from "vitest";
import { examinedWith } from "../../examined.fixture.ts";
import { certificateGroups } from "./certificate-groups.ts";

test("the certificate is read in its own order, person by person", () => {
  const groups = certificateGroups(examinedWith({}));
  expect(groups.map(({ title, rows }) => [title?.vi ?? null, rows.map(({ path }) => path).join()])).toEqual([
    ["Trẻ", "child.fullName,child.sex"],
    ["Người mẹ", "mother.fullName"],
    [null, "relation"],
  ]);
});

test("what the dossier does not say is not on the certificate", () => {
  expect(certificateGroups(examinedWith({ values: {} }))).toEqual([]);
});
