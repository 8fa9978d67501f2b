import { expect, test } from "vitest";
import { examinedWith, typed, vouched } from "../examined.fixture.ts";
import { standingOf, standingText } from "./standing.ts";

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
