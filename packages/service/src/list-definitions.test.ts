import { fail, instantOf, issue, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { birthRegistration } from "./catalogue.fixture.ts";
import type { Definition } from "./definition.ts";
import { listDefinitions } from "./list-definitions.ts";
import { publishing } from "./small-context.fixture.ts";

const now = instantOf("2026-11-23", "09:00");

const definition = (id: string, compiled: Definition["compiled"]): Definition => ({
  id,
  file: `procedures/${id}/procedure.yaml`,
  text: "",
  compiled,
  warnings: [],
  examples: ok([]),
});

const broken = fail(issue("definition-shape"), issue("subject-unknown"));

test("a sound procedure is listed with its ratio and the version that is published", async () => {
  const [row] = await listDefinitions(publishing([birthRegistration], now), [
    definition("birth-registration", ok(birthRegistration)),
  ]);
  expect(row).toMatchObject({
    code: "1.001193",
    problems: 0,
    published: { since: "2026-11-23" },
    isUnpublished: false,
  });
  expect(row?.ratio?.papers).toEqual({ all: 9, avoided: 5 });
});

test("a file with problems is listed with their number; its ratio is not guessed", async () => {
  const [row] = await listDefinitions(publishing([], now), [definition("half-written", broken)]);
  expect(row).toMatchObject({ title: null, problems: 2, ratio: null, published: null });
});

test("while its file is wrong a procedure goes by the name under which it was published", async () => {
  const [row] = await listDefinitions(publishing([birthRegistration], now), [definition("birth-registration", broken)]);
  expect(row).toMatchObject({ title: birthRegistration.title, problems: 2, published: { since: "2026-11-23" } });
});

const row = async (file: Procedure, ...published: readonly Procedure[]) =>
  (await listDefinitions(publishing(published, now), [definition("birth-registration", ok(file))]))[0];

test("a file that says something else than what is published is told, until that is published or waits", async () => {
  const edited = { ...birthRegistration, alsoKnownAs: ["khai sinh"] };
  expect(await row(edited, birthRegistration)).toMatchObject({ isUnpublished: true });
  expect(await row(edited, edited)).toMatchObject({ isUnpublished: false });
  expect(await row(edited)).toMatchObject({ isUnpublished: true, published: null });
});
