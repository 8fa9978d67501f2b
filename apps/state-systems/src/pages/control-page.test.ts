import { expect, test } from "vitest";
import { faultNames, faults } from "../faults/faults.ts";
import { connection } from "../http/connection.ts";
import { controlPage } from "./control-page.ts";

const link = (kind: "register" | "sign-in" = "register") => connection({ name: "population", kind });

test("every fault can be chosen, and says what it does and what a citizen sees, in both languages", async () => {
  const html = await controlPage({ name: "Dân cư", link: link(), leadsTo: [] }).text();
  for (const name of faultNames("register")) {
    expect(html).toContain(`<label for="state-${name}">`);
    const { title, does, citizen } = faults[name];
    for (const { vi, en } of [title, does, citizen]) {
      expect(html).toContain(vi);
      expect(html).toContain(en.replaceAll("'", "&#39;"));
    }
  }
});

test("the page says what is so now: the fault, the share and the seed", async () => {
  const disturbed = link();
  disturbed.turn({ state: "wrong-person", share: 0.3, seed: 7 });
  const [, now = ""] =
    /<section[^>]*role="status">(.*?)<\/section>/su.exec(
      await controlPage({ name: "Dân cư", link: disturbed, leadsTo: [] }).text(),
    ) ?? [];
  expect(now).toContain("Nhầm người");
  expect(now).toContain("Hits 30% of the calls, seed 7.");
});

test("what is so now is what is chosen in the form, so that another share alone can be applied", async () => {
  const disturbed = link();
  disturbed.turn({ state: "drip", share: 0.25, seed: 3 });
  const html = await controlPage({ name: "Dân cư", link: disturbed, leadsTo: [] }).text();
  expect(/value="drip"[^>]*checked/u.test(html)).toBe(true);
  expect(html).toContain('value="25"');
});

test("VNeID's page offers no fault of records", async () => {
  const html = await controlPage({ name: "VNeID", link: link("sign-in"), leadsTo: [] }).text();
  expect(html).toContain('value="down"');
  expect(html).not.toContain('value="partial"');
});
