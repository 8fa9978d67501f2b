import type { Visitor } from "../testing/house.ts";
import { planted } from "./markers.fixture.ts";
import type { ListenedTo } from "./overhear.fixture.ts";

const [dragonfly] = planted.words;
const [fullName, , , number] = planted.misnamed;

/** Requests that no page of ours sends, full of somebody's data; the status of each answer. */
export const sendRubbish = async ({ house, crafted }: ListenedTo): Promise<readonly number[]> => {
  const { browser, api } = await house.signedIn("citizen", "hnie");
  const { id: dossierId } = await api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  const type = { "content-type": "application/json" };
  const post = async (path: string, body: string, headers: Readonly<Record<string, string>> = type) =>
    (await browser.request(crafted(path), { method: "POST", headers, body })).status;
  const get = async (path: string) => (await browser.request(crafted(path))).status;
  const inPath = encodeURIComponent(fullName);
  const octets = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(`${fullName}.pdf`) };
  const upload = (query: string, body: string) => post(`/files?${query}`, body, octets);
  const mine = `dossier=${dossierId}`;
  await browser.request(new URL("/auth/citizen/login", house.url));
  return [
    await get(`/auth/citizen/callback?code=${inPath}&state=${number}`),
    await get(`/auth/citizen/login?back=/${inPath}`),
    await post("/trpc/citizen.saveAnswers", `{"dossierId":"${dossierId}","answers":{"x":"${fullName}"`),
    await post("/trpc/citizen.saveAnswers", `"${fullName} ${number}"`),
    await post("/trpc/citizen.saveAnswers", `{"dossierId":"${fullName}","answers":{}}`),
    await post("/trpc/citizen.saveAnswers", `{"dossierId":"${dossierId}","answers":{"${fullName}":"${number}"}}`),
    await post("/trpc/citizen.saveAnswers", `{"dossierId":"${dossierId}","answers":["${dragonfly}"]}`),
    await post("/trpc/citizen.submitDossier", `{"dossierId":"${dossierId}","key":"${number}","answers":{}}`),
    await post("/trpc/citizen.submitDossier", `{"dossierId":"${dossierId}","answers":"${dragonfly.repeat(50_000)}"}`),
    await post("/trpc/citizen.saveAnswers", fullName, { "content-type": "text/plain" }),
    await post(`/trpc/citizen.${inPath}`, `{"id":"${number}"}`),
    await post("/trpc/citizen.saveAnswers?batch=1", `{"0":{"dossierId":"${fullName}"},"1":"${number}"}`),
    await get(`/trpc/citizen.readForm?input=${encodeURIComponent(JSON.stringify({ dossierId: number }))}`),
    await get(`/trpc/citizen.readForm?input=${inPath}`),
    await get(`/trpc/desk.worklist?input=${encodeURIComponent(JSON.stringify({ query: fullName }))}`),
    await get(`/files/citizen/${inPath}`),
    await get(`/files/desk/${number}`),
    await get(`/nowhere/${inPath}.png`),
    await get("/files/citizen/%E1%BB"),
    await upload(`${mine}&requirement=proof-of-birth&evidence=birth-notice`, `${fullName}, ${number}`),
    await upload(`${mine}&requirement=proof-of-birth&evidence=birth-notice`, ""),
    await upload(`${mine}&requirement=${inPath}&evidence=${number}`, `%PDF-1.7\n${fullName}\n%%EOF`),
    await upload(`dossier=${inPath}&requirement=proof-of-birth&evidence=birth-notice`, "%PDF-1.7\n%%EOF"),
    await upload(`${mine}&requirement=proof-of-birth&evidence=birth-notice`, fullName.repeat(700_000)),
  ];
};

/** The house itself fails, in the middle of what somebody types and of what a register says, with her data in its mouth. */
export const breakDown = async ({ house, fails }: ListenedTo, mother: Visitor): Promise<readonly number[]> => {
  const { id: dossierId } = await mother.api.citizen.startDossier.mutate({ procedureId: "birth-registration" });
  const message = `${fullName}, ${number}: ${dragonfly}`;
  const post = async (path: string, body: string, headers: Readonly<Record<string, string>>) =>
    (await mother.browser.request(new URL(path, house.url), { method: "POST", headers, body })).status;
  const type = { "content-type": "application/json" };
  fails("saveAnswers", message);
  const saved = await post("/trpc/citizen.saveAnswers", JSON.stringify({ dossierId, answers: { copies: 2 } }), type);
  fails("recordAnswers", message);
  const streaming = { ...type, "trpc-accept": "application/jsonl" };
  const prefilled = await post("/trpc/citizen.prefill?batch=1", JSON.stringify({ 0: { dossierId } }), streaming);
  return [saved, prefilled];
};
