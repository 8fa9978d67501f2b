import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { schema } from "./schema.ts";

const catalogue = fileURLToPath(new URL("../../../packages/catalogue", import.meta.url));

const printed = async (name: string): Promise<readonly [number, string]> => {
  const lines: string[] = [];
  return [await schema(name, catalogue, (line) => lines.push(line)), lines.join("\n")];
};

test("the schema of a procedure is printed by its name or its code", async () => {
  const [code, text] = await printed("floor-confirmation");
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({
    type: "object",
    properties: { "house.builtArea": { description: "Built-up area" } },
  });
  expect(await printed("1.013314")).toEqual([code, text]);
});

test("a procedure that there is not has none", async () => {
  const [code, text] = await printed("dwelling");
  expect([code, text]).toEqual([1, "không có thủ tục · no procedure: dwelling"]);
});
