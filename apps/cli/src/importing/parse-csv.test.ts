import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv.ts";

test("cells in quotation marks may hold commas, marks and lines; each row knows the line that it begins on", () => {
  expect(parseCsv('\uFEFFa,"b, c"\r\n\r\n"d ""e""","f\ng"\nh,\n')).toEqual([
    { line: 1, cells: ["a", "b, c"] },
    { line: 3, cells: ['d "e"', "f\ng"] },
    { line: 5, cells: ["h", ""] },
  ]);
});

test("a file that ends in a comma ends in an empty cell", () => {
  expect(parseCsv("a,b,")).toEqual([{ line: 1, cells: ["a", "b", ""] }]);
});

test.each(['a,"b', 'a,b"c', '"a"b'])("%s is no CSV", (text) => expect(parseCsv(text)).toBeNull());

test("what is written is read", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "đ") });
  const rows = fc.array(fc.tuple(fc.string({ minLength: 1, unit: fc.constantFrom("x", ",", '"') }), cell, cell));
  fc.assert(
    fc.property(rows, (written) => {
      const text = written.map((cells) => cells.map((it) => `"${it.replaceAll('"', '""')}"`).join(",")).join("\n");
      expect(parseCsv(text)?.map(({ cells }) => cells)).toEqual(written);
    }),
  );
});
