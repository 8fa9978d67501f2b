import { expect, test } from "vitest";
import { numberNotes } from "./number-notes.ts";

test("notes are numbered as the lines are read, and lines with the same note share its number", () => {
  const { notes, numberOf } = numberNotes([
    ["name", "CSDL dân cư"],
    ["child", "Người nộp khai"],
    ["birthDate", "CSDL dân cư"],
  ]);
  expect(notes).toEqual(["CSDL dân cư", "Người nộp khai"]);
  expect(["name", "child", "birthDate"].map(numberOf)).toEqual([1, 2, 1]);
});

test("a line of which nothing is noted has no number, and where nobody asked there are no notes", () => {
  expect(numberNotes([["name", "x"]]).numberOf("other")).toBeUndefined();
  expect(numberNotes([]).notes).toEqual([]);
});
