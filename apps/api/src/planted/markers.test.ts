import { fold } from "@motlan/kernel";
import { expect, test } from "vitest";
import { markersIn, planted } from "./markers.fixture.ts";

const grouped = (text: string): string => text.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, " ");

const disguises = {
  "as it is": (text) => text,
  composed: (text) => text.normalize("NFC"),
  decomposed: (text) => text.normalize("NFD"),
  "without marks": fold,
  "in capitals": (text) => text.toUpperCase(),
  "in an address": encodeURIComponent,
  "in an address, decomposed": (text) => encodeURIComponent(text.normalize("NFD")),
  "in a form": (text) => new URLSearchParams({ q: text }).toString(),
  "in an address within an address": (text) => encodeURIComponent(encodeURIComponent(text)),
  "in JSON of seven bits": (text) =>
    text.replace(/[^\x20-\x7e]/gu, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "in base64": (text) => Buffer.from(`{"name":"${text}"}`).toString("base64"),
  "in base64 for addresses": (text) => Buffer.from(`{"name":"${text}"}`).toString("base64url"),
  "its digits in groups": grouped,
  "in the middle of a line": (text) => `{"event":"x","detail":{"path":"a","found":"${text}"}}`,
} satisfies Readonly<Record<string, (text: string) => string>>;

test.each(Object.entries(disguises))("whatever is planted is found %s", (_, disguise) => {
  const all = Object.values(planted).flat();
  expect(all.filter((marker) => !markersIn(disguise(marker)).includes(marker))).toEqual([]);
});

test.each([
  "http://localhost:4000/trpc/citizen.saveAnswers",
  '{"event":"job-to-be-taken-up-again","detail":{"job":"run-system-step","code":"register-unavailable"}}',
  "/files?dossier=5f0c1c7e-66f1-4e35-9d0e-8d2a5b0c9a11&requirement=proof-of-birth&evidence=birth-notice",
  "Đỗ Thu Trang, Ngô Quang Minh, Vũ Thanh Hà",
])("nothing is found where there is nothing: %s", (text) => {
  expect(markersIn(text)).toEqual([]);
});
