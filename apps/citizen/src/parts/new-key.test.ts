import { expect, test } from "vitest";
import { newKey } from "./new-key.ts";

test("every key is a UUID of version 4 and of the RFC's variant, and another one", () => {
  const keys = Array.from({ length: 200 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(new Set(keys).size).toBe(keys.length);
});
