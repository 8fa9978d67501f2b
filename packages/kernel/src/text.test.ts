import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold, inASentence, tidy } from "./text.ts";

const seed = { seed: 20261122, numRuns: 500 };

test.each([
  ["Đăng ký khai sinh", "dang ky khai sinh"],
  ["  dang   ky KHAI\tSINH\n", "dang ky khai sinh"],
  ["NGUYỄN THỊ ÚT ƯỚT", "nguyen thi ut uot"],
  ["Hmông, Ê-đê, Krông Pắc", "hmong, e-de, krong pac"],
  ["đường Độc Lập", "duong doc lap"],
])("%j is searched for as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("letters typed with their marks apart are the same letters", () => {
  expect(tidy("Nguyễn".normalize("NFD"))).toBe("Nguyễn");
  expect(fold("Nguyễn".normalize("NFD"))).toBe(fold("Nguyễn"));
});

test("in a sentence a title begins small and is otherwise as it was", () => {
  expect(inASentence("Phường Cầu Giấy")).toBe("phường Cầu Giấy");
  expect(inASentence("Đặc khu Phú Quốc")).toBe("đặc khu Phú Quốc");
  expect(inASentence("")).toBe("");
});

test("every Vietnamese letter folds to a plain one", () => {
  const vowels = "aăâeêioôơuưy"
    .split("")
    .flatMap((letter) =>
      ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => `${letter}${tone}`.normalize("NFC")),
    );
  for (const letter of [...vowels, "đ"])
    for (const written of [letter, letter.toUpperCase()]) expect(fold(written)).toMatch(/^[a-z]$/u);
});

test("what is tidy or folded stays so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(fold(fold(text))).toBe(fold(text));
    }),
    seed,
  );
});
