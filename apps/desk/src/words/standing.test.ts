import { expect, test } from "vitest";
import { examinedWith, statedBeside, typed, vouched } from "../examined.fixture.ts";
import { proposedOtherwise, standingOf, standingText } from "./standing.ts";

const { registers } = examinedWith({});

test("a register's word is shown with its name and the day it is of", () => {
  expect(standingText(vouched("x"), registers)).toEqual({
    vi: "CSDL dân cư · 20/11/2026",
    en: "Population database · 20/11/2026",
  });
  expect(standingOf(vouched("x"))).toBe("vouched");
});

test("what the citizen stated is never shown as a register's word", () => {
  expect(standingOf(typed("x"))).toBe("typed");
  expect(standingText(typed("x"), registers).vi).toBe("Công dân khai");
});

test("a register that the catalogue no longer names is shown by its id", () => {
  expect(standingText(vouched("x"), {}).vi).toBe("population · 20/11/2026");
});

test("where a register only proposes, the official reads whether the citizen agrees with it", () => {
  const [same, other] = [statedBeside("Mai", "Mai"), statedBeside("Mai", "Lan")];
  expect(standingText(same, registers).vi).toBe("Công dân khai, khớp CSDL dân cư");
  expect(standingText(other, registers).vi).toBe("Công dân khai khác CSDL dân cư");
  expect([standingOf(same), standingOf(other)]).toEqual(["typed", "typed"]);
  expect([proposedOtherwise(same), proposedOtherwise(other)?.value]).toEqual([null, "Lan"]);
});
