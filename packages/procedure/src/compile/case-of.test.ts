import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { catalogueWithKinds, withComputed } from "./with-table.fixture.ts";

const catalogue = catalogueWithKinds();

/** The cases that a table is told of: as it has them, in Vietnamese, and in English. */
const casesOf = (computed: string) => {
  const compiled = compileProcedure({ file: "procedure.yaml", text: withComputed(`computed: ${computed}`) }, catalogue);
  return compiled.ok
    ? []
    : compiled.issues.map(({ params = {} }) => [params.case, params["case-vi"], params["case-en"]]);
};

test.each<[what: string, computed: string, cases: readonly (readonly string[])[]]>([
  [
    "a truth is yes or no",
    "{ decide: [exempt], rows: [[true, 1]] }",
    [["exempt = false", "Được miễn = Không", "Exempt = no"]],
  ],
  [
    "a truth that holds is yes",
    "{ decide: [exempt], rows: [[false, 1]] }",
    [["exempt = true", "Được miễn = Có", "Exempt = yes"]],
  ],
  [
    "nothing is left empty",
    `{ decide: [kind], rows: [['null, "late"', 1], [not("late"), 2]] }`,
    [["kind: null", "Loại đăng ký: để trống", "Kind of registration: empty"]],
  ],
  [
    "a day is written as on paper",
    `{ decide: [child.birthDate], rows: [['not(@"2020-01-31")', 1]] }`,
    [['child.birthDate = @"2020-01-31"', "Ngày sinh (Trẻ) = 31/01/2020", "Born (Child) = 2020-01-31"]],
  ],
  [
    "days from one to another",
    `{ decide: [child.birthDate], rows: [['not([@"2020-01-01"..@"2020-02-01"))', 1]] }`,
    [
      [
        'child.birthDate: [@"2020-01-01"..@"2020-02-01")',
        "Ngày sinh (Trẻ): [01/01/2020..01/02/2020)",
        "Born (Child): [2020-01-01..2020-02-01)",
      ],
    ],
  ],
  [
    "what a text says is not read as a truth",
    `{ decide: [child.fullName.given], rows: [['not("true", "null")', 1]] }`,
    [
      [
        'child.fullName.given = "true", "null"',
        'child.fullName.given = "true", "null"',
        'child.fullName.given = "true", "null"',
      ],
    ],
  ],
])("in the case of a table %s", (_, computed, cases) => {
  expect(casesOf(computed)).toEqual(cases);
});
