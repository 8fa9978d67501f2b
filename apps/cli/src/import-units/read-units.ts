import type { Units } from "@motlan/fields";
import { type Issue, type Outcome, ok, unlessIssues } from "@motlan/kernel";
import { type Read, readSource, type SourceFile } from "@motlan/procedure/compile";
import { z } from "zod";

const ward = z.object({
  Code: z.string().regex(/^\d{5}$/u, "a code of five digits"),
  FullName: z.string().trim().min(1),
  ProvinceCode: z.string(),
});

/** The public list of units: provinces, each with its communes. What else the file says is not read. */
const format = z
  .array(
    z.object({
      Code: z.string().regex(/^\d{2}$/u, "a code of two digits"),
      FullName: z.string().trim().min(1),
      Wards: z.array(ward).min(1),
    }),
  )
  .min(1);

type Listed = z.infer<typeof format>;

/** The units of a file as they are today. */
export const readUnits = (source: SourceFile): Outcome<Units> => {
  const plain = format.safeParse(parsed(source.text));
  // JSON is YAML: what is wrong with it is read once more, slowly, to be told with line and column.
  if (plain.success && isSound(plain.data)) return ok(unitsOf(plain.data));
  const read = readSource(source, format);
  return read.ok ? unlessIssues(issuesIn(read.value), () => unitsOf(read.value.data)) : read;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Each code stands for one unit, and each commune in the province that it names. */
const isSound = (provinces: Listed): boolean => {
  const codes = provinces.flatMap(({ Code, Wards }) => [Code, ...Wards.map((it) => it.Code)]);
  const atHome = provinces.every(({ Code, Wards }) => Wards.every(({ ProvinceCode }) => ProvinceCode === Code));
  return atHome && new Set(codes).size === codes.length;
};

const issuesIn = ({ data, at }: Read<Listed>): readonly Issue[] => {
  const seen = new Set<string>();
  const twice = (code: string, path: readonly (string | number)[]): readonly Issue[] => {
    if (seen.has(code)) return [at(path, "unit-twice", { name: code })];
    seen.add(code);
    return [];
  };
  return data.flatMap(({ Code, Wards }, n) => [
    ...twice(Code, [n, "Code"]),
    ...Wards.flatMap((it, m) => [
      ...twice(it.Code, [n, "Wards", m, "Code"]),
      ...(it.ProvinceCode === Code
        ? []
        : [at([n, "Wards", m, "ProvinceCode"], "province-differs", { name: it.ProvinceCode, expected: Code })]),
    ]),
  ]);
};

const unitsOf = (provinces: Listed): Units => ({
  provinces: provinces.map(({ Code, FullName }) => ({ code: Code, name: FullName.normalize("NFC") })),
  communes: provinces.flatMap(({ Code: province, Wards }) =>
    Wards.map(({ Code, FullName }) => ({ code: Code, province, name: FullName.normalize("NFC") })),
  ),
});
