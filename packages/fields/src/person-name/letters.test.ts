import { expect, test } from "vitest";
import { personName } from "./person-name.ts";

/** Every vowel with every tone, and đ. */
const letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

test.each(["NFC", "NFD"] as const)("no letter of a Vietnamese name is refused, in %s", (form) => {
  for (const letter of Array.from(letters + letters.toUpperCase())) {
    const name = { family: `Tr${letter}n`.normalize(form), given: letter.normalize(form) };
    expect([letter, personName.validate(name, {})]).toEqual([letter, []]);
  }
});

test.each([
  [["Sơn"], ["family"]],
  [["H'Yun", "Niê"], []],
  [["Y", "Moan", "Êban"], []],
  [["K’Brêu", "Lê"], []],
  [["Công", "Tằng", "Tôn", "Nữ", "Thị", "Huế"], []],
] as const)("%s is a name", (words, optionalParts) => {
  const name = personName.normalise(words.join(" "));
  expect(personName.validate(name, { optionalParts })).toEqual([]);
});
