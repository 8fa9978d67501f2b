import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./testing/browser.ts";
import { type House, openHouse, refusal, signIn } from "./testing/house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.stop());

const at = (path: string): URL => new URL(path, house.url);

test("/healthz says that the process lives, /readyz that it can work, whatever the registers do", async () => {
  expect(await (await fetch(at("/healthz"))).json()).toEqual({ alive: true });
  await house.control("health", "down");
  const ready = await fetch(at("/readyz"));
  await house.control("health", "up");
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, store: true, migrations: true, jobs: true });
});

test("a page of another site cannot make a browser change anything", async () => {
  const { browser } = await house.signedIn("citizen", "mai");
  const init = { method: "POST", body: '{"procedureId":"birth-registration"}' };
  const type = { "content-type": "application/json" };
  const from = async (headers: Record<string, string>) =>
    (await browser.request(at("/trpc/citizen.startDossier"), { ...init, headers: { ...type, ...headers } })).status;
  expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await from({ "sec-fetch-site": "same-site" })).toBe(403);
  expect(await from({ "sec-fetch-site": "same-origin" })).toBe(200);
});

test("a session's cookie is for the server alone and for this site alone", async () => {
  const browser = openBrowser();
  await signIn(browser, at("/auth/citizen/login"), "mai");
  const session = browser.setCookies.findLast((header) => header.startsWith("motlan.citizen="));
  expect(session).toMatch(/^motlan\.citizen=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/u);
});

const endOfSignIn = async (back: string): Promise<string> => {
  const login = at("/auth/citizen/login");
  login.searchParams.set("back", back);
  return (await signIn(openBrowser(), login, "mai")).href;
};

test("after sign-in a person comes back to the path she left, and never to another site", async () => {
  expect(await endOfSignIn("/dossiers")).toBe(`${house.url}/dossiers`);
  for (const elsewhere of ["https://example.org/", "//example.org", "/\\example.org", "/desk\n"])
    expect(new URL(await endOfSignIn(elsewhere)).origin).toBe(house.url);
});

test("a callback without its errand signs nobody in", async () => {
  const browser = openBrowser();
  const { url } = await browser.visit(at("/auth/citizen/callback?code=stolen&state=guessed"));
  expect(url.search).toBe("?problem=sign-in-failed");
  expect(browser.cookies()["motlan.citizen"]).toBeUndefined();
});

test("a citizen's account has no business at the desk", async () => {
  const browser = openBrowser();
  const desk = await browser.visit(at("/auth/desk/login"));
  const { url } = await browser.visit(desk.url, { method: "POST", body: new URLSearchParams({ account: "mai" }) });
  expect(url.href).not.toBe(`${house.url}/desk`);
  expect(browser.cookies()["motlan.desk"]).toBeUndefined();
});

test("signing out ends the session, also for who kept its cookie", async () => {
  const { browser, api } = await house.signedIn("citizen", "mai");
  const cookie = `motlan.citizen=${browser.cookies()["motlan.citizen"]}`;
  expect(await api.public.whoAmI.query({ face: "citizen" })).toMatchObject({ name: "Nguyễn Thị Mai" });
  await browser.request(at("/auth/citizen/logout"), { method: "POST" });
  const kept = await fetch(at(`/trpc/citizen.myDossiers`), { headers: { cookie } });
  expect(kept.status).toBe(401);
});

test("every answer forbids scripts and styles that are not files of ours", async () => {
  for (const path of ["/healthz", "/trpc/public.findProcedures", "/nowhere"]) {
    const policy = (await fetch(at(path))).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe");
  }
});

test("what is too large, or no JSON, is answered with a code and put down to nobody", async () => {
  const { browser } = await house.signedIn("citizen", "mai");
  const post = (body: string) =>
    browser.request(at("/trpc/citizen.saveAnswers"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
  expect((await post("{")).status).toBe(400);
  expect((await post(`{"dossierId":"${"x".repeat(600_000)}"}`)).status).toBe(413);
});

test("what no database can keep is refused as bad input, wherever it is put", async () => {
  const { browser, api } = await house.signedIn("citizen", "mai");
  expect(await refusal(api.citizen.readForm.query({ dossierId: "a\u0000b" }))).toEqual(["BAD_REQUEST"]);
  expect((await browser.request(at("/files/citizen/%00"))).status).toBe(404);
});

test("an errand that leads elsewhere, smuggled into the browser, leads home", async () => {
  const browser = openBrowser();
  const chooser = await browser.visit(at("/auth/citizen/login"));
  const errand = JSON.parse(browser.cookies()["motlan.citizen.errand"] ?? "{}");
  browser.plant("motlan.citizen.errand", JSON.stringify({ ...errand, back: "https://example.org/" }));
  const { url } = await browser.visit(chooser.url, { method: "POST", body: new URLSearchParams({ account: "mai" }) });
  expect(url.href).toBe(`${house.url}/`);
});

test("no name, number or value of a person stands in the log", () => {
  expect(house.logged.join("\n")).not.toMatch(/Nguyễn|001196012345|0912/u);
});
