import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const compiled = (...changes: readonly (readonly [string, string])[]) => {
  const text = changes.reduce((before, [from, to]) => changed(before, from, to), smallProcedure);
  return compileProcedure({ file: "procedure.yaml", text }, compiledSmallCatalogue());
};

const head = (more: string) => ["handled-by:", `${more}\nhandled-by:`] as const;
const deadline = (more: string) => [/^deadline:.*$/mu.exec(smallProcedure)?.[0] ?? "", `deadline: ${more}`] as const;

test("days differ by channel, and a channel that the procedure does not take has none", () => {
  const written = deadline("{ else: 17, by-channel: { post: 20, counter: 27 } }");
  const both = compiled(written);
  expect(both.ok && both.value.deadline).toMatchObject({ workingDays: 17, byChannel: { counter: 27, post: 20 } });
  const closed = compiled(head("channels: [online, counter]"), written);
  expect(closed).toMatchObject({
    ok: false,
    issues: [{ code: "channel-closed", path: "deadline.by-channel.post", params: { name: "post" } }],
  });
});

test("without a word of it a procedure takes dossiers in every way, and may be begun on any day", () => {
  const plain = compiled();
  expect(plain.ok && plain.value.channels).toEqual(["online", "counter", "post"]);
  expect(plain.ok && plain.value.inForce).toBeUndefined();
});

test.each([
  ["an end before the beginning", "{ from: 2026-07-01, to: 2026-06-30 }", "code-period"],
  ["something in the place of what has not ended", '{ successor: "1.001193" }', "code-not-ended"],
  ["a day that is none", "{ from: 2026-02-30 }", "definition-shape"],
] as const)("%s is told with its place", (_, inForce, code) => {
  const outcome = compiled(head(`in-force: ${inForce}`));
  expect(outcome.ok ? [] : outcome.issues[0]).toMatchObject({ code, params: { line: expect.any(Number) } });
});
