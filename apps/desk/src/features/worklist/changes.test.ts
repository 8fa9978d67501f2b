import { expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

const row = (id: string, seq: number) => ({ id, listing: { seq } });
const shown = [row("a", 1), row("b", 4)];

test("the same dossiers at the same events are no change", () => {
  expect(changesBetween(shown, [row("b", 4), row("a", 1)])).toBe(0);
});

test("a new dossier, one that moved and one that left are a change each", () => {
  expect(changesBetween(shown, [...shown, row("c", 1)])).toBe(1);
  expect(changesBetween(shown, [row("a", 2), row("b", 4)])).toBe(1);
  expect(changesBetween(shown, [row("a", 1)])).toBe(1);
  expect(changesBetween(shown, [row("c", 1)])).toBe(3);
});
