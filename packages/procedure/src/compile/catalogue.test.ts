import { expect, test } from "vitest";
import { type CatalogueFiles, compileCatalogue } from "./catalogue.ts";
import { changed, compiledSmallCatalogue, smallCatalogue } from "./small-catalogue.fixture.ts";

/** The small catalogue with one passage of one file changed. */
const slipped = (file: string, from: string, to: string): CatalogueFiles => {
  const mend = (sources: CatalogueFiles["entities"]) =>
    sources.map((it) => (it.file === file ? { file, text: changed(it.text, from, to) } : it));
  const { entities, registers, codeLists, evidence, byProvince } = smallCatalogue;
  return {
    ...smallCatalogue,
    entities: mend(entities),
    registers: mend(registers),
    codeLists: mend(codeLists),
    evidence: mend(evidence),
    byProvince: mend(byProvince),
    procedures: [{ file: "procedures/small/procedure.yaml", text: 'procedure: small\ncode: "1.001193"\n' }],
  };
};

const issuesOf = (files: CatalogueFiles) => {
  const compiled = compileCatalogue(files);
  return compiled.ok ? [] : compiled.issues;
};

const person = "entities/person.yaml";
const sexes = "code-lists/sex.yaml";
const people = "registers/people.yaml";

test.each([
  [person, "type: partial-date", "type: partialdate", "field-type-unknown", 9, "partial-date"],
  [person, "type: partial-date", "type: partial-date\n    decimals: 2", "definition-shape", 10, ""],
  [person, "list: sex", "list: sex, max: 1", "definition-shape", 13, ""],
  [person, "list: sex", "list: sx", "list-unknown", 13, "sex"],
  [person, "partial-date", "partial-date\n    masters: [peple]", "register-unknown", 10, "people"],
  [person, "Born }\n    original: people", "Born }\n    original: pepole", "register-unknown", 11, "people"],
  [person, "spouse: { is: person }", "spouse: { is: persn }", "entity-unknown", 4, "person"],
  [person, "many: true }", "many: true, original: peple }", "register-unknown", 4, "people"],
  [person, "many: true }", "many: true, masters: [people, peple] }", "register-unknown", 4, "people"],
  [person, "relations:", "label: [fullName, birthdate]\nrelations:", "element-unknown", 4, "birthDate"],
  [person, "relations:", "stands-while: fulName != null\nrelations:", "rule-unknown-name", 4, "fullName"],
  [person, "relations:", 'stands-while: sex = "male"\nrelations:', "rule-code-unknown", 4, ""],
  [person, "relations:", "stands-while: date(now()) = birthDate\nrelations:", "rule-not-at-hand", 4, ""],
  [
    person,
    "en: Sex }",
    'en: Sex }, rules: [{ holds: value = "x", message: { vi: V, en: E } }]',
    "rule-code-unknown",
    13,
    "",
  ],
  [
    people,
    "timeout:",
    'status: { else: planned, "02": live }\n    province: at\n    timeout:',
    "province-unknown",
    13,
    "",
  ],
  [people, "timeout:", "status: { else: planned }\n    timeout:", "record-without-province", 13, ""],
  [person, "[fullName, birthDate]", "[fullName, birthdate]", "element-unknown", 3, "birthDate"],
  [person, "value <= today()", "valu <= today()", "rule-unknown-name", 12, "value"],
  [people, "given: [personalId]", "given: [fullName]", "record-not-told-apart", 9, ""],
  [person, "known-by: [[personalId]]", "known-by: [[personalId], [personlId]]", "element-unknown", 14, "personalId"],
  [people, "about: person", "about: persn", "entity-unknown", 8, "person"],
  [people, "given: [personalId]", "given: [personlId]", "element-unknown", 9, "personalId"],
  [people, "{ id: personalId }", "{ id: personlId }", "element-unknown", 10, "personalId"],
  [people, "born }", "born, sx: sx }", "element-unknown", 11, "sex"],
  [people, "born }", "born }\n    related: { spose: { is: person, at: . } }", "relation-unknown", 12, "spouse"],
  [people, "born }", "born }\n    related: { spouse: { is: prson, at: . } }", "entity-unknown", 12, "person"],
  [
    people,
    "born }",
    "born }\n    related: { spouse: { is: person, at: ., gives: { nam: x } } }",
    "element-unknown",
    12,
    "",
  ],
  [sexes, "codes:", "maps: { sx: { f: f } }\ncodes:", "list-unknown", 2, "sex"],
  [sexes, "codes:", "maps: { sex: { fe: f } }\ncodes:", "code-unknown", 2, "f"],
  [sexes, "codes:", "maps: { sex: { f: mm } }\ncodes:", "code-unknown", 2, "m"],
  ["evidence/papers.yaml", "held-by: people", "held-by: peple", "register-unknown", 2, "people"],
  ["evidence/papers.yaml", "held-by: people", 'issued-by: { code: "1.00001" }', "definition-shape", 2, ""],
  ["evidence/papers.yaml", "held-by: people", 'issued-by: { code: "1.001194" }', "issuer-unknown", 2, "1.001193"],
])("in %s, %j written as %j leads nowhere and is told as %s", (file, from, to, code, line, suggestion) => {
  const issues = issuesOf(slipped(file, from, to));
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]?.params).toMatchObject({ file, line, ...(suggestion ? { suggestion } : {}) });
});

test("a procedure whose file says no code may be the one that issues a paper: nothing is told of the paper", () => {
  const [file, issued] = ["evidence/papers.yaml", 'issued-by: { code: "1.001194" }'];
  const files = slipped(file, "held-by: people", issued);
  expect(
    issuesOf({
      ...files,
      procedures: [...(files.procedures ?? []), { file: "procedures/x/procedure.yaml", text: "" }],
    }),
  ).toEqual([]);
});

test.each([
  ["entities", "entities/again.yaml", "entity: person\ntitle: { vi: Lại, en: Again }\nelements: {}\n", "person", 1, 9],
  ["byProvince", "by-province/again.yaml", "table: levy\nrows: {}\n", "levy", 1, 8],
  ["codeLists", "code-lists/again.yaml", "list: sex\ncodes: [{ code: x, vi: X, en: X }]\n", "sex", 1, 7],
  [
    "codeLists",
    "code-lists/one.yaml",
    "list: one\ncodes: [{ code: x, vi: X, en: X }, { code: x, vi: X, en: X }]\n",
    "x",
    2,
    44,
  ],
  [
    "entities",
    "entities/one.yaml",
    "entity: one\ntitle: { vi: Một, en: One }\nelements:\n  a: { type: text, code: ten, title: { vi: A, en: A } }\n  b: { type: text, code: ten, title: { vi: B, en: B } }\n",
    "ten",
    5,
    26,
  ],
  ["evidence", "evidence/again.yaml", "evidence:\n  statement: { title: { vi: Lại, en: Again } }\n", "statement", 2, 3],
] as const)("of %s, %s gives a name again, which is told where it stands", (kind, file, text, name, line, column) => {
  const issues = issuesOf({ ...smallCatalogue, [kind]: [...smallCatalogue[kind], { file, text }] });
  expect(issues).toMatchObject([{ code: "name-twice", params: { name, file, line, column } }]);
});

const set = (rows: string) => ({
  ...smallCatalogue,
  units: {
    file: "code-lists/units.yaml",
    text: `list: units
provinces: [{ code: "01", name: Một }, { code: "66", name: Hai }]
communes: [{ code: "00004", province: "01", name: Phường Ba Đình }]
`,
  },
  byProvince: [{ file: "by-province/levy.yaml", text: `table: levy\nrows:\n${rows}\n` }],
});

test.each([
  ['  "1": 8000', "province-unknown", 3, "01"],
  ['  "66": [{ in: ["00004"], figure: 8 }]', "commune-unknown", 3, ""],
  ['  "01": [{ in: ["0004"], figure: 8 }]', "commune-unknown", 3, "00004"],
  ['  "01": [{ from: someday, figure: 8 }]', "definition-shape", 3, ""],
  ['  "01": [{ figure: -8 }]', "definition-shape", 3, ""],
])("a figure by province written as %s is told as %s", (rows, code, line, suggestion) => {
  const issues = issuesOf(set(rows));
  expect([...new Set(issues.map((issue) => issue.code))]).toEqual([code]);
  expect(issues[0]?.params).toMatchObject({ line, ...(suggestion ? { suggestion } : {}) });
});

test("what is wrong with a code that a map begins with is told where that code stands", () => {
  const [issue] = issuesOf(slipped(sexes, "codes:", "maps: { sex: { fe: f } }\ncodes:"));
  expect(issue).toMatchObject({ code: "code-unknown", params: { name: "fe", line: 2, column: 16 } });
});

test.each([
  [people, "when-down: ask", "when-dwn: ask", "when-down", 14, 5],
  [people, "timeout:", "status: { else: planed }\n    timeout:", "planned", 13, 21],
  [people, "when-down: ask", "when-down: asks", "ask", 14, 16],
  [people, "gives: { fullName", "gives: { fulName", "fullName", 11, 14],
  ["by-province/levy.yaml", "rows:", "row:", "rows", 2, 1],
])(
  "in %s, %j written as %j is told with what was meant, in line and column",
  (file, from, to, suggestion, line, column) => {
    const issues = issuesOf(slipped(file, from, to));
    expect(issues.map(({ params }) => params)).toContainEqual(
      expect.objectContaining({ file, suggestion, line, column }),
    );
  },
);

test("a type that no field has is told once, also where a rule reads the element", () => {
  const standing = slipped(person, "relations:", 'stands-while: sex = "f"\nrelations:').entities;
  const entities = standing.map((it) => ({ ...it, text: it.text.replace("type: one-of", "type: constructor") }));
  const issues = issuesOf({ ...smallCatalogue, entities });
  expect(issues).toMatchObject([{ code: "field-type-unknown", params: { file: person, line: 14 } }]);
});

test("an entity may name the law by which people see it, and a relation what its record is", () => {
  const spouse = "spouse: { is: person, title: { vi: Vợ chồng, en: Spouse } }";
  const named = slipped(person, "relations: { spouse: { is: person }", `law-of-access: Luật 1\nrelations: { ${spouse}`);
  const compiled = compileCatalogue(named);
  const entity = compiled.ok ? compiled.value.entities["person"] : undefined;
  expect(entity?.lawOfAccess).toBe("Luật 1");
  expect(entity?.relations["spouse"]?.title?.vi).toBe("Vợ chồng");
});

test("a mistake in the shape of any file is told with its place", () => {
  expect(issuesOf(slipped(people, "when-down: ask", "when-down: shrug"))).toMatchObject([
    { code: "definition-shape", path: "services.person.when-down", params: { file: people, line: 14, column: 16 } },
  ]);
  const nameless = {
    file: "authorities.yaml",
    text: "authorities:\n  police: { title: { vi: Công an, en: Police } }\n",
  };
  expect(issuesOf({ ...smallCatalogue, authorities: nameless })).toMatchObject([
    { code: "definition-shape", path: "authorities.police.title.vi", params: { file: "authorities.yaml", line: 2 } },
    { code: "definition-shape", path: "authorities.police.title.en" },
  ]);
  expect(issuesOf({ ...smallCatalogue, calendar: { file: "calendars/small.yaml", text: "hours: [" } })).toMatchObject([
    { code: "definition-syntax", params: { file: "calendars/small.yaml", line: 1 } },
  ]);
});

test("what a register answers to something handed to it is a receipt, and no element of anybody", () => {
  const told = `  told:
    about: person
    gives: { receipt: no }
    via: { protocol: rest-json }
    timeout: PT5S
    when-down: wait
`;
  const files = slipped(people, "  person:\n", `${told}  person:\n`);
  expect(issuesOf(files)).toEqual([]);
});

const via = "via: { protocol: rest-json, path: /person }";
const viaWith = (more: string) => slipped(people, via, `via: { protocol: rest-json, path: /person, ${more} }`);

test("how a register is spoken to is kept as it is declared", () => {
  const compiled = compileCatalogue(
    viaWith(
      "query: { hs: '{dossier}' }, answer: { record: data, as-of: at }, errors: { at: ma, codes: { '01': none } }",
    ),
  );
  expect(compiled.ok && compiled.value.registers["people"]?.services["person"]?.wire).toEqual({
    query: { hs: "{dossier}" },
    answer: { record: "data", asOf: "at" },
    errors: { at: "ma", codes: { "01": "none" } },
  });
});

test.each(["query: { so: '{personalId}' }", "headers: { X-So: '{filer.personalId}' }"])(
  "whom it asks about stands in no address and no header: %s",
  (more) => {
    expect(issuesOf(viaWith(more))).toMatchObject([{ code: "definition-shape", path: expect.stringContaining("via") }]);
  },
);

const maintained = (window: string) => slipped(people, "services:", `maintenance: [${window}]\nservices:`);

test("a register may say when it is maintained; days that are left out are all days", () => {
  const compiled = compileCatalogue(
    maintained('{ days: [saturday, sunday], from: "22:00", to: "02:00" }, { from: "12:00", to: "12:30" }'),
  );
  expect(compiled.ok && compiled.value.registers["people"]?.maintenance).toEqual([
    { days: [6, 7], from: "22:00", to: "02:00" },
    { days: [1, 2, 3, 4, 5, 6, 7], from: "12:00", to: "12:30" },
  ]);
  expect(compiledSmallCatalogue().registers["people"]).not.toHaveProperty("maintenance");
});

test.each([
  ['{ days: [saterday], from: "22:00", to: "02:00" }', "maintenance[0].days[0]", 24, "saturday"],
  ['{ days: [], from: "22:00", to: "02:00" }', "maintenance[0].days", 23, ""],
  ['{ from: "25:00", to: "02:00" }', "maintenance[0].from", 23, ""],
  ['{ from: "22:00", to: "2:00" }', "maintenance[0].to", 36, ""],
  ['{ from: "22:00", to: "22:00" }', "maintenance[0].to", 36, ""],
  ['{ from: "22:00" }', "maintenance[0].to", 15, ""],
])("maintenance written as %s is told where it stands", (window, path, column, suggestion) => {
  const [issue, ...more] = issuesOf(maintained(window));
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ code: "definition-shape", path, params: { file: people, line: 6, column } });
  expect(issue?.params?.["suggestion"] ?? "").toBe(suggestion);
});

test("durations become milliseconds and a holiday that is not certain is not applied", () => {
  const catalogue = compiledSmallCatalogue();
  expect(catalogue.registers.people?.services.person).toMatchObject({ timeoutMs: 3000, freshForMs: 86_400_000 });
  expect(catalogue.calendar.holidays).toEqual(["2026-01-01"]);
});
