const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const afterTens: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };

/** Up to 999. */
const readGroup = (words: readonly string[]): bigint => {
  let [sum, last] = [0, 0];
  for (const word of words) {
    if (word === "linh") continue;
    const ten = { trăm: last * 100, mươi: last * 10, mười: 10 }[word];
    if (ten === undefined) last = afterTens[word] ?? digits.indexOf(word);
    else [sum, last] = [sum + ten, 0];
  }
  return BigInt(sum + last);
};

const units: readonly (readonly [unit: string, size: bigint])[] = [
  ["tỷ", 1_000_000_000n],
  ["triệu", 1_000_000n],
  ["nghìn", 1000n],
];

const readWhole = (words: readonly string[]): bigint => {
  for (const [unit, size] of units) {
    const at = words.indexOf(unit);
    if (at >= 0) return readWhole(words.slice(0, at)) * size + readWhole(words.slice(at + 1));
  }
  return readGroup(words);
};

const readFraction = (words: readonly string[]): string => {
  const noughts = words.findIndex((word) => word !== "không");
  return "0".repeat(noughts) + readWhole(words.slice(noughts)).toString();
};

/** The decimal that Vietnamese words say, by the rules of reading them and by nothing of how they are made. */
export const readWords = (text: string): string => {
  const words = text.toLowerCase().split(" ");
  const [sign, rest] = words[0] === "âm" ? ["-", words.slice(1)] : ["", words];
  const comma = rest.indexOf("phẩy");
  const whole = readWhole(comma < 0 ? rest : rest.slice(0, comma)).toString();
  return sign + whole + (comma < 0 ? "" : `.${readFraction(rest.slice(comma + 1))}`);
};
