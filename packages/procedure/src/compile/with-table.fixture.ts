import { expect } from "vitest";
import type { Catalogue } from "../catalogue.ts";
import { compileCatalogue } from "./catalogue.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const kinds = `list: registration-kind
codes: [{ code: on-time, vi: Đúng hạn, en: On time }, { code: late, vi: Quá hạn, en: Late }]
`;
const disability = `list: disability
codes: [{ code: severe, vi: Nặng, en: Severe }, { code: very-severe, vi: Đặc biệt nặng, en: Very severe }]
`;

/** The small catalogue with what registrations and allowances go by. */
export const catalogueWithKinds = (): Catalogue => {
  const lists = [
    { file: "code-lists/registration-kind.yaml", text: kinds },
    { file: "code-lists/disability.yaml", text: disability },
  ];
  const compiled = compileCatalogue({ ...smallCatalogue, codeLists: [...smallCatalogue.codeLists, ...lists] });
  expect(compiled).toMatchObject({ ok: true });
  if (!compiled.ok) throw new Error("the catalogue does not compile");
  return compiled.value;
};

const questions = `ask:
  kind: { type: one-of, list: registration-kind, title: { vi: Loại đăng ký, en: Kind of registration } }
  registrationKind: { type: one-of, list: registration-kind, title: { vi: Loại đăng ký, en: Registration } }
  exempt: { type: yes-no, title: { vi: Được miễn, en: Exempt } }
  home: { type: address, title: { vi: Nhà, en: Home } }
  disability: { type: one-of, list: disability, title: { vi: Mức khuyết tật, en: Disability } }
`;

const indented = (text: string): string => text.replace(/^(?=.)/gmu, "    ");

/** The small procedure with a question that is worked out by what stands in `computed`, an entry of YAML. */
export const withComputed = (computed: string, type = "integer"): string => {
  const levy = `  levy:\n    type: ${type}\n    title: { vi: Mức thu, en: Levy }\n${indented(computed)}\n`;
  const asked = changed(smallProcedure, "ask:\n", `${questions}${levy}`);
  const applicant = "  applicant: { is: person, from: session, title: { vi: Người hưởng, en: Applicant } }\n";
  return changed(
    changed(asked, "subjects:\n", `subjects:\n${applicant}`),
    "fields: [place, copies, late]",
    "fields: [place, copies, late, kind, registrationKind, exempt, disability, home, levy]",
  );
};
