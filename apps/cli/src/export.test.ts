import { expect, test } from "vitest";
import { folder } from "./export/catalogue.fixture.ts";
import { exportAs } from "./export.ts";

const printed = async (procedure: string, as: "cpsv-ap" | "openapi"): Promise<readonly [number, string]> => {
  const lines: string[] = [];
  return [await exportAs({ procedure, as, folder }, (line) => lines.push(line)), lines.join("\n")];
};

test("a procedure is exported as a public service, by its name or its code", async () => {
  const [code, text] = await printed("marital-status", "cpsv-ap");
  expect(code).toBe(0);
  expect(JSON.parse(text)).toHaveProperty(["@graph", 0, "dct:identifier"], "1.004873");
  expect(await printed("1.004873", "cpsv-ap")).toEqual([code, text]);
});

test("a procedure is exported as what sends and follows its dossiers", async () => {
  const [code, text] = await printed("marital-status", "openapi");
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ openapi: "3.1.1", info: { summary: "1.004873" } });
});

test("of a procedure that there is not, the one that was meant is named", async () => {
  expect(await printed("maritl-status", "openapi")).toEqual([
    1,
    "không có thủ tục · no procedure: maritl-status → marital-status",
  ]);
  expect(await printed("dwelling", "cpsv-ap")).toEqual([1, "không có thủ tục · no procedure: dwelling"]);
});
