import { checks, isAcceptable } from "@motlan/procedure/compile";
import { beforeAll, expect, test } from "vitest";
import type { Found } from "../problems/found.ts";
import { allShown, fileOf, filesOf } from "./all.fixture.ts";
import { pageOf } from "./page.fixture.ts";
import { problemsIn } from "./problems-in.fixture.ts";
import type { Shown } from "./shown.fixture.ts";

const isIn =
  (file: string) =>
  ({ issue }: Found) =>
    issue.params?.["file"] === file;

/** What every check says of its wrong definition, in the file where it is found. */
const said = new Map<Shown, readonly Found[]>();

beforeAll(async () => {
  for (const shown of allShown)
    said.set(shown, (await problemsIn(filesOf(shown, "wrong"))).filter(isIn(fileOf(shown))));
});

const saidOf = (shown: Shown): Found | undefined => said.get(shown)?.find(({ issue }) => issue.code === shown.code);

test("of the trial catalogue as it stands nothing is said", async () => {
  expect(await problemsIn()).toEqual([]);
});

test.each(allShown.map((shown) => [shown.code, shown] as const))(
  "%s is told with its place, and not of the mended definition",
  async (_, shown) => {
    const found = saidOf(shown);
    expect(found?.issue.params).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    const isMended = shown.edits.some(({ right }) => right !== undefined);
    // Where nothing else is written in its place, it is mended by being as it was.
    if (isMended) expect((await problemsIn(filesOf(shown, "right"))).filter(isIn(fileOf(shown)))).toEqual([]);
  },
);

/** These need more than a text in a file: they are shown by the two tests below, and where examples are tried. */
const shownElsewhere = ["examples-missing", "official-missing"];

test("there is no check that is not shown, and each has the level that it says", () => {
  for (const { code, level } of checks) {
    const shown = allShown.find((it) => it.code === code);
    if (shown) expect([code, saidOf(shown)?.level]).toEqual([code, level]);
    else expect(shownElsewhere).toContain(code);
  }
  expect(allShown.length).toBeGreaterThan(30);
});

test("a procedure without examples is told so, and publishes", async () => {
  const found = await problemsIn({ "procedures/small/examples.yaml": null });
  expect(found).toMatchObject([
    { level: "warning", issue: { code: "examples-missing", params: { file: "procedures/small/procedure.yaml" } } },
  ]);
});

test("a procedure without its official record is told so, and publishes", async () => {
  const found = await problemsIn({ "procedures/small/official.yaml": null });
  expect(found).toMatchObject([
    {
      level: "warning",
      issue: { code: "official-missing", params: { file: "procedures/small/procedure.yaml", line: 2 } },
    },
  ]);
});

/** A record that cites what the definition does not, with a note on that. */
const noted = (names: string) =>
  `official: "1.000001"\nlaw: [Luật 1, Luật 2]\nnotes: [{ of: law${names}, vi: Khác, en: On purpose }]\n`;

test("what a note tells of is not told, and what it does not tell of is", async () => {
  expect(await problemsIn({ "procedures/small/official.yaml": noted("") })).toEqual([]);
  expect(await problemsIn({ "procedures/small/official.yaml": noted(", names: [Luật 2]") })).toEqual([]);
  const other = await problemsIn({ "procedures/small/official.yaml": noted(", names: [Luật 3]") });
  expect(other.map(({ issue }) => issue.code)).toEqual(["official-law-differs", "official-note-needless"]);
});

test("what is wrong with the record is told of its file, and of nothing else", async () => {
  const found = await problemsIn({ "procedures/small/official.yaml": 'official: "1.000001"\npapers: [leter]\n' });
  expect(found).toMatchObject([
    { issue: { code: "evidence-unknown", params: { file: "procedures/small/official.yaml", suggestion: "letter" } } },
  ]);
});

test("what is accepted with a reason is not told, where it is named alone there", async () => {
  const shown = allShown.find(({ code }) => code === "condition-always-true");
  if (!shown) throw new Error("no such check");
  const [file = "", text = ""] = Object.entries(filesOf(shown, "wrong"))[0] ?? [];
  const accepting = (of: string) =>
    `${text}accepts:\n  - { check: condition-always-true, of: ${of}, because: { vi: Thử, en: A trial } }\n`;
  expect(await problemsIn({ [file]: accepting("letter") })).toEqual([]);
  const others = await problemsIn({ [file]: accepting("levy") });
  expect(others.filter(isIn(file)).map(({ issue }) => issue.code)).toEqual([
    "condition-always-true",
    "acceptance-needless",
  ]);
});

test("what the law forbids is accepted by nobody", async () => {
  const shown = allShown.find(({ code }) => code === "photocopy-of-identity");
  if (!shown) throw new Error("no such check");
  const [file = "", text = ""] = Object.entries(filesOf(shown, "wrong"))[0] ?? [];
  const accepting = "accepts: [{ check: photocopy-of-identity, because: { vi: Quen, en: Always done } }]";
  const found = await problemsIn({ [file]: `${text}${accepting}\n` });
  expect(found.filter(isIn(file)).map(({ issue }) => issue.code)).toEqual([
    "photocopy-of-identity",
    "check-unknown-to-accept",
  ]);
});

test("the page says of each check what it says", async () => {
  const all = allShown.flatMap((shown) => {
    const found = saidOf(shown);
    return found ? [{ shown, found }] : [];
  });
  const acceptable = checks.filter(isAcceptable).map(({ code }) => code);
  const page = pageOf(all, acceptable.toSorted());
  await expect(page).toMatchFileSnapshot("../../../../docs/checks.md");
});
