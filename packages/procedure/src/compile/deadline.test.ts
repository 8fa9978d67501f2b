import { printTree } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { changed, smallProcedure } from "./small-catalogue.fixture.ts";
import { catalogueWithKinds, withComputed } from "./with-table.fixture.ts";
import { writtenIn } from "./written.ts";

const file = "procedures/small/procedure.yaml";
const catalogue = catalogueWithKinds();

/** The small procedure with another deadline, an entry of YAML. */
const withDeadline = (deadline: string): string =>
  changed(
    withComputed("computed: copies"),
    /^deadline: .*$/mu.exec(smallProcedure)?.[0] ?? "",
    `deadline: ${deadline}`,
  );

const compile = (deadline: string) => compileProcedure({ file, text: withDeadline(deadline) }, catalogue);

const deadlineOf = (deadline: string) => {
  const compiled = compile(deadline);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const { due, ...figures } = compiled.value.deadline;
  return { due: printTree(due.tree), ...figures };
};

const issuesOf = (deadline: string) => {
  const compiled = compile(deadline);
  return compiled.ok ? [] : compiled.issues.map(({ code, params }) => [code, params?.name ?? params?.found ?? null]);
};

test("figures are a rule as well, and are kept as figures for people to read", () => {
  expect(deadlineOf("{ else: 7 }")).toEqual({ due: "working days(date(received), 7)", workingDays: 7 });
  expect(deadlineOf('{ same-day-before: "15:00", else: 1 }')).toEqual({
    due: 'if local time(received) < @"15:00:00" then date(received) else working days(date(received), 1)',
    sameDayBefore: "15:00",
    workingDays: 1,
  });
});

const because = { vi: "Muộn: thêm 10 ngày", en: "Late: ten more days" };

test("days that are added in some cases are in the rule, and are kept with why they are", () => {
  const longer = `longer: [{ by: 10, when: late, because: { vi: "${because.vi}", en: "${because.en}" } }]`;
  expect(deadlineOf(`{ else: 17, ${longer} }`)).toMatchObject({
    due: "working days(date(received), 17 + (if late then 10 else 0))",
    workingDays: 17,
    longer: [{ days: 10, because }],
  });
  expect(deadlineOf(`{ same-day-before: "15:00", else: 1, ${longer} }`).due).toContain(
    "else working days(date(received), 1 + (if late then 10 else 0))",
  );
});

test("a case of more days that is wrong is told once, in its place", () => {
  const outcome = compile("{ else: 17, longer: [{ by: 10, when: lat, because: { vi: Muộn, en: Late } }] }");
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([
    { code: "rule-unknown-name", path: "deadline.longer[0].when", params: { name: "lat" } },
  ]);
});

test("nothing is due before a day that a rule gives, and where it gives none nothing is put off", () => {
  const notBefore = `{ day: 'if late then @"2026-12-08" else null', because: { vi: Ngày ký, en: The signing day } }`;
  const { due, ...figures } = deadlineOf(`{ else: 1, not-before: ${notBefore} }`);
  const day = 'if late then @"2026-12-08" else null';
  expect(due).toBe(
    `if (${day}) != null then max(working days(date(received), 1), ${day}) else working days(date(received), 1)`,
  );
  expect(figures).toMatchObject({ workingDays: 1, notBefore: { because: { vi: "Ngày ký", en: "The signing day" } } });
});

test("a day before which nothing is due that is no day is told once, in its place", () => {
  const outcome = compile("{ else: 1, not-before: { day: copies, because: { vi: Ngày ký, en: The signing day } } }");
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([
    { code: "rule-type", path: "deadline.not-before.day", params: { found: "number", expected: "date" } },
  ]);
});

test("a deadline may be a rule over the answers, in working days or in those of the calendar", () => {
  const rule = "working days(date(received), if late then 5 else 3)";
  expect(deadlineOf(rule)).toEqual({ due: rule });
  expect(deadlineOf('date(received) + duration("P20D")')).toEqual({ due: 'date(received) + @"P20D"' });
});

const table = `
  decide: [kind]
  rows:
    - ['"on-time"', "working days(date(received), 1)"]
    - ['"late"', "working days(date(received), 3)"]`;

test("or a decision table", () => {
  const { due } = deadlineOf(table);
  expect(due).toContain("working days(date(received), 1)");
  expect(due).toContain("working days(date(received), 3)");
});

test("a table of deadlines that leaves a case out is refused, with the case", () => {
  expect(issuesOf(table.split("\n").slice(0, -1).join("\n"))).toEqual([["table-gap", null]]);
});

test.each([
  ["working days(date(recieved), 7)", ["rule-unknown-name", "recieved"]],
  ["copies", ["rule-type", "number"]],
  ["date(now())", ["deadline-moves", "now()"]],
  ["working days(today(), 3)", ["deadline-moves", "today()"]],
])("%s is no deadline, and it is said why", (written, told) => {
  expect(issuesOf(written)).toEqual([told]);
});

const shapesOf = (deadline: string) => {
  const compiled = compile(deadline);
  return compiled.ok ? [] : compiled.issues.map(({ path, params }) => `${path}: ${String(params?.expected)}`);
};

test.each([
  ['{ else: "7" }', ["deadline.else: Invalid input: expected number, received string"]],
  ["{ else: 0 }", ["deadline.else: Too small: expected number to be >=1"]],
  ["{ else: 3000 }", ["deadline.else: Too big: expected number to be <=2500"]],
  ['{ same-day-before: "15:00" }', ["deadline.else: Invalid input: expected number, received undefined"]],
  ["{ days: 7 }", ["deadline.else: Invalid input: expected number, received undefined", "deadline.days: no days here"]],
  ["{ decide: [kind] }", ["deadline.rows: Invalid input: expected array, received undefined"]],
  ["7", ["deadline: days such as { else: 7 }, a rule in quotes, or a table"]],
  ["[7]", ["deadline: days such as { else: 7 }, a rule in quotes, or a table"]],
])("%s is told by what was meant", (written, told) => {
  expect(shapesOf(written)).toEqual(told);
});

test("nowhere else is there a moment of receipt, or the calendar", () => {
  const text = changed(smallProcedure, "copies > 9", "'working days(date(received), 1) > today()'");
  const compiled = compileProcedure({ file, text }, catalogue);
  expect(compiled.ok ? [] : compiled.issues.map(({ code }) => code)).toEqual(["rule-unknown-name"]);
});

test("the author's own words are what the studio shows", () => {
  const written = writtenIn({ file, text: withDeadline("working days(date(received), 3)") }, catalogue);
  expect(written.ok && written.value.deadline?.rules).toEqual({ due: "working days(date(received), 3)" });
  expect(written.ok && written.value["handled-by"]?.rules).toEqual({ authority: "peoples-committee", of: "place" });
});
