import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compiled, envWith } from "../print/print.fixture.ts";
import { toFunction } from "../to-function.ts";
import { type Pending, pending, type Value } from "../value.ts";

const turned: Readonly<Record<string, string>> = { "=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

const written = Object.entries(turned).flatMap(([op, back]) => [
  [`copies ${op} 2`, `2 ${back} copies`],
  [`copies ${op} 0.5`, `0.5 ${back} copies`],
  [`copies ${op} 0.12345678901234567890`, `0.12345678901234567890 ${back} copies`],
  [`age(marriedOn) ${op} 7`, `7 ${back} age(marriedOn)`],
]);

const equal = ["=", "!="].flatMap((op) => [
  [`a ${op} true`, `true ${op} a`],
  [`a ${op} false`, `false ${op} a`],
  [`note ${op} "x"`, `"x" ${op} note`],
  [`relation ${op} "mother"`, `"mother" ${op} relation`],
  [`marriedOn ${op} null`, `null ${op} marriedOn`],
  [`age(marriedOn) ${op} null`, `null ${op} age(marriedOn)`],
]);

const values = fc.record({
  copies: fc.constantFrom<Value | Pending>(pending, null, 0, 0.5, 2, 3, "0.12345678901234567890"),
  a: fc.constantFrom<Value | Pending>(pending, null, true, false),
  note: fc.constantFrom<Value | Pending>(pending, null, "x", "y"),
  relation: fc.constantFrom<Value | Pending>(pending, null, "mother", "father"),
  marriedOn: fc.constantFrom<Value | Pending>(pending, null, "2019-05-01", "2019", "2019-11", "2019-12"),
});

test.each([...written, ...equal])("%s is what %s is", (right, left) => {
  const [one, other] = [toFunction(compiled(right ?? "")), toFunction(compiled(left ?? ""))];
  fc.assert(
    fc.property(values, (of) => {
      expect(one(envWith(of))).toBe(other(envWith(of)));
    }),
  );
});
