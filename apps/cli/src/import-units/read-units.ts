import type { Units } from "@motlan/fields";
import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import { readSource, type SourceFile } from "@motlan/procedure/compile";
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

/** The units of a file as they are today. JSON is YAML, so that what is wrong is told with line and column. */
export const readUnits = (source: SourceFile): Outcome<Units> => {
  const read = readSource(source, format);
  if (!read.ok) return read;
  const { data, at } = read.value;
  const seen = new Set<string>();
  const twice = (code: string, path: readonly (string | number)[]): readonly Issue[] => {
    if (seen.has(code)) return [at(path, "unit-twice", { name: code })];
    seen.add(code);
    return [];
  };
  const issues = data.flatMap(({ Code, Wards }, n) => [
    ...twice(Code, [n, "Code"]),
    ...Wards.flatMap((it, m) => [
      ...twice(it.Code, [n, "Wards", m, "Code"]),
      ...(it.ProvinceCode === Code
        ? []
        : [at([n, "Wards", m, "ProvinceCode"], "province-differs", { name: it.ProvinceCode, expected: Code })]),
    ]),
  ]);
  return unlessIssues(issues, () => ({
    provinces: data.map(({ Code, FullName }) => ({ code: Code, name: FullName.normalize("NFC") })),
    communes: data.flatMap(({ Code: province, Wards }) =>
      Wards.map(({ Code, FullName }) => ({ code: Code, province, name: FullName.normalize("NFC") })),
    ),
  }));
};
