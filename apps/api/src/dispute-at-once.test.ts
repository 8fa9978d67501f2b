import { afterAll, beforeAll, expect, test } from "vitest";
import { prefilled } from "./testing/fill.ts";
import type { House, Visitor } from "./testing/house.ts";
import { openHouseOnPostgres } from "./testing/house-on-postgres.ts";

let house: House;
let mai: Visitor;
beforeAll(async () => {
  house = await openHouseOnPostgres();
  mai = await house.signedIn("citizen", "mai");
});
afterAll(() => house.stop());

// On PostgreSQL alone do requests wait for each other: a store inside the process answers each before it reads the next.
test("pressed many times at once it is one request", async () => {
  const { citizen } = mai.api;
  const { id: dossierId } = await citizen.startDossier.mutate({ procedureId: "birth-registration" });
  await prefilled(mai, dossierId);
  const given = { dossierId, path: "filer.paperIssuer", value: "Bộ Công an nhân dân", reason: "Thẻ ghi khác" };
  const told = await Promise.all(Array.from({ length: 8 }, () => citizen.disputeValue.mutate(given)));
  expect(new Set(told.map(({ number }) => number)).size).toBe(1);
  expect(await citizen.myCorrections.query()).toHaveLength(1);
});
