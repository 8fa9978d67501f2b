import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { nextKind, PaperKinds } from "./paper-kinds.tsx";

const anyOf = [
  { id: "will", title: { vi: "Di chúc", en: "Will" } },
  { id: "death", title: { vi: "Trích lục khai tử", en: "Death extract" } },
];
const withFiles = (...kinds: readonly string[]) => ({
  id: "inheritance",
  anyOf,
  files: kinds.map((evidenceType) => ({ id: evidenceType, name: `${evidenceType}.pdf`, bytes: 1, evidenceType })),
});

test("where all of several papers are needed, the next is the first that is missing; of alternatives, the first", () => {
  const all = (...kinds: readonly string[]) => nextKind({ ...withFiles(...kinds), all: true });
  expect([all(), all("will"), all("death"), all("will", "death")]).toEqual(["will", "death", "will", "will"]);
  expect(nextKind(withFiles("will"))).toBe("will");
});

const markup = (all: boolean) =>
  renderToStaticMarkup(
    <PaperKinds
      requirement={{ ...withFiles("will"), ...(all ? { all } : {}) }}
      kind="death"
      onPick={() => undefined}
    />,
  );

test("what is here is said where all are needed, and only there", () => {
  expect(markup(true)).toContain("Di chúc – đã có");
  expect(markup(false)).not.toContain("đã có");
});
