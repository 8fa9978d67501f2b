import { expect, test } from "vitest";
import { page } from "./page.fixture.ts";

test("docs/authorisation.md says what the table says; if it does not, `npx vitest run` of this folder, with `-u` last, writes it anew", async () => {
  await expect(page()).toMatchFileSnapshot("../../../../docs/authorisation.md");
});
