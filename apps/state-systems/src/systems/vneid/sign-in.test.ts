import * as oidc from "openid-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { type Browser, browser, type Seen } from "../../testing/browser.ts";
import { client, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
let config: oidc.Configuration;
const warnings: string[] = [];

beforeAll(async () => {
  const { warn, info } = console;
  console.warn = (text: string) => void warnings.push(text);
  console.info = console.warn;
  systems = await startOn(folder);
  config = await oidc.discovery(new URL(systems.urls.vneid), client.client_id, client.client_secret, undefined, {
    execute: [oidc.allowInsecureRequests],
  });
  Object.assign(console, { warn, info });
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const verifier = oidc.randomPKCECodeVerifier();

const begin = async (scope: string, extra: Record<string, string> = {}): Promise<string> =>
  oidc.buildAuthorizationUrl(config, {
    redirect_uri: client.redirect_uris[0],
    scope,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: "a-state",
    nonce: "a-nonce",
    ...extra,
  }).href;

const claimsAt = async (seen: Seen) => {
  expect(seen.url).toContain(client.redirect_uris[0]);
  const tokens = await oidc.authorizationCodeGrant(config, new URL(seen.url), {
    pkceCodeVerifier: verifier,
    expectedState: "a-state",
    expectedNonce: "a-nonce",
  });
  return { claims: tokens.claims(), idToken: tokens.id_token ?? "" };
};

const openBrowser = (): Browser => browser(systems.urls.vneid);

const signIn = async (by: Browser, fields: Record<string, string>, scope = "openid profile") => {
  const page = await by.open(await begin(scope));
  return await claimsAt(await by.submit(page.url, fields));
};

test("a citizen signs in by code and PKCE: number, name, phone, email and level are in the ID token", async () => {
  const { claims } = await signIn(openBrowser(), { account: "mai" });
  expect(claims).toMatchObject({
    sub: "001196012345",
    name: "Nguyễn Thị Mai",
    phone_number: "0900000101",
    email: "mai.nguyen@example.com",
    acr: "urn:vneid:level:2",
  });
  expect(claims).not.toHaveProperty("staff_role");
});

test("An's identity is of level 1, and the token says so", async () => {
  expect((await signIn(openBrowser(), { account: "an" })).claims).toMatchObject({ acr: "urn:vneid:level:1" });
});

test("an official signs in with a role in the authority of a commune, a designer with a role alone", async () => {
  const officer = await signIn(openBrowser(), { account: "cumgar.hotich" }, "openid profile staff");
  expect(officer.claims).toMatchObject({
    sub: "cumgar.hotich",
    name: "H'Wen Kbuôr",
    staff_role: "civil-status-officer",
    staff_authority: "peoples-committee:24280",
  });
  const police = await signIn(openBrowser(), { account: "cumgar.cutru" }, "openid profile staff");
  expect(police.claims).toMatchObject({ staff_role: "residence-officer", staff_authority: "commune-police:24280" });
  const designer = await signIn(openBrowser(), { account: "linh.bui" }, "openid profile staff");
  expect(designer.claims).toMatchObject({ staff_role: "designer" });
  expect(designer.claims).not.toHaveProperty("staff_authority");
});

test("the sign-in page lists citizens for the portal and staff for the desk, and says that it is a stand-in", async () => {
  const citizens = await openBrowser().open(await begin("openid profile"));
  expect(citizens.html).toContain("H&#39;Yun Niê");
  expect(citizens.html).toContain("Mô phỏng");
  expect(citizens.html).not.toContain("Đỗ Thu Trang");
  const officials = await openBrowser().open(await begin("openid profile staff"));
  expect(officials.html).toContain("Đỗ Thu Trang");
  expect(officials.html).toContain("Cán bộ đăng ký cư trú, Công an phường Cầu Giấy, Hà Nội");
  expect(officials.html).not.toContain("Nguyễn Thị Mai");
});

test("the sign-in page runs no script and lets its form lead back to the portal alone", async () => {
  const { html, headers } = await openBrowser().open(await begin("openid profile"));
  expect(html).not.toContain("<script");
  expect(headers.get("Content-Security-Policy")).toContain("form-action 'self' http://localhost:4000;");
});

test("anybody of the population can sign in by number, which never stands in an address", async () => {
  const by = openBrowser();
  const page = await by.open(await begin("openid profile"));
  const { claims } = await claimsAt(await by.submit(page.url, { personalId: "046 302 001 003" }));
  expect(claims?.sub).toBe("046302001003");
  expect(page.url).not.toContain("046302001003");
});

test("a number that nobody has, or somebody who has died, is refused on the same page", async () => {
  const by = openBrowser();
  const page = await by.open(await begin("openid profile"));
  for (const personalId of ["001199999999", "035066000412"]) {
    const refused = await by.submit(page.url, { personalId });
    expect([refused.status, refused.html]).toEqual([422, expect.stringContaining('role="alert"')]);
    expect(refused.html).not.toContain(personalId);
  }
});

test("an official's account is not for the portal", async () => {
  const by = openBrowser();
  const page = await by.open(await begin("openid profile"));
  expect((await by.submit(page.url, { account: "linh.bui" })).status).toBe(422);
});

test("who is signed in is not asked again, unless the portal asks for the chooser or another kind of account", async () => {
  const by = openBrowser();
  await signIn(by, { account: "mai" });
  expect((await claimsAt(await by.open(await begin("openid profile")))).claims?.sub).toBe("001196012345");
  expect((await by.open(await begin("openid profile", { prompt: "login" }))).html).toContain("Chọn một người");
  expect((await by.open(await begin("openid profile staff"))).html).toContain("Chọn một tài khoản cán bộ");
});

test("another person takes over the browser without a page in between", async () => {
  const by = openBrowser();
  await signIn(by, { account: "mai" });
  const official = await signIn(by, { account: "caugiay.chutich" }, "openid profile staff");
  expect(official.claims?.sub).toBe("caugiay.chutich");
  const page = await by.open(await begin("openid profile", { prompt: "login" }));
  expect((await claimsAt(await by.submit(page.url, { account: "hoa" }))).claims?.sub).toBe("031300027816");
});

test("signing out leads back to the portal at once, and the next sign-in shows the chooser", async () => {
  const by = openBrowser();
  const { idToken } = await signIn(by, { account: "mai" });
  const out = oidc.buildEndSessionUrl(config, {
    id_token_hint: idToken,
    post_logout_redirect_uri: client.post_logout_redirect_uris[0],
    state: "out",
  });
  expect((await by.open(out.href)).url).toBe("http://localhost:4000/?state=out");
  expect((await by.open(await begin("openid profile"))).html).toContain("Chọn một người");
});

test("without PKCE, or with an address that the client never registered, there is no sign-in", async () => {
  const url = new URL(await begin("openid profile"));
  url.searchParams.delete("code_challenge");
  expect((await openBrowser().open(url.href)).url).toContain("error=invalid_request");
  const foreign = new URL(await begin("openid profile", { redirect_uri: "http://evil.example/" }));
  expect(await openBrowser().open(foreign.href)).toMatchObject({
    status: 400,
    html: expect.stringContaining("Không đăng nhập được"),
  });
});

test("a code is worth nothing without the verifier", async () => {
  const by = openBrowser();
  const page = await by.open(await begin("openid profile"));
  const seen = await by.submit(page.url, { account: "mai" });
  const wrong = { pkceCodeVerifier: oidc.randomPKCECodeVerifier(), expectedState: "a-state", expectedNonce: "a-nonce" };
  await expect(oidc.authorizationCodeGrant(config, new URL(seen.url), wrong)).rejects.toMatchObject({
    error: "invalid_grant",
  });
});

test("an interaction of another browser has expired for this one", async () => {
  const page = await openBrowser().open(await begin("openid profile"));
  expect(await openBrowser().open(page.url)).toMatchObject({ status: 400, html: expect.stringContaining("hết hạn") });
});

const control = async (state: string) =>
  await fetch(`${systems.urls.vneid}/control`, { method: "POST", body: JSON.stringify({ state }) });

test("a disconnected VNeID lets nobody sign in", async () => {
  const url = await begin("openid profile");
  await control("down");
  expect((await openBrowser().open(url)).status).toBe(503);
  await control("up");
  expect((await openBrowser().open(url)).status).toBe(200);
});

test("the provider starts without a warning", () => {
  expect(warnings.filter((text) => text.includes("oidc-provider"))).toEqual([]);
});
