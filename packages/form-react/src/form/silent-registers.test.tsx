import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { emptyState } from "../../gallery/src/procedure-of.ts";
import { SilentRegisters } from "./silent-registers.tsx";

const health = { id: "health", title: { vi: "CSDL y tế", en: "Health" }, state: "unavailable" } as const;
const population = { id: "population", title: { vi: "CSDL dân cư", en: "Population" }, state: "unavailable" } as const;

const said = (...registers: readonly (typeof health | (typeof population & { until?: string }))[]): string =>
  renderToStaticMarkup(<SilentRegisters state={{ ...emptyState, registers }} />);

test("of a silent register that told when it may be asked again, that moment is said by the clock of Viet Nam", () => {
  const markup = said(health, { ...population, until: "2026-11-29T19:00:00.000Z" });
  expect(markup).toContain("CSDL y tế, CSDL dân cư (sẽ hỏi lại lúc 02:00 ngày 30/11) chưa phản hồi.");
});

test("of one that did not, no moment is said", () => {
  expect(said(health)).toContain("CSDL y tế chưa phản hồi.");
});
