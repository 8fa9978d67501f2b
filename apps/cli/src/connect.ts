import { readFile } from "node:fs/promises";
import { fail, issue, type Json, type Outcome } from "@motlan/kernel";
import type { Source } from "@motlan/prefill";
import { readSource } from "@motlan/procedure/compile";
import { loadCatalogue } from "@motlan/service";
import { restJson, sharingPlatform, sources, xRoad } from "@motlan/sources";
import { z } from "zod";
import type { Command, Told } from "./command.ts";
import { isSound, linesOf } from "./connect/lines.ts";
import { type Identities, probedAll } from "./connect/probed.ts";
import { suggesting } from "./parameters.ts";
import { problemLines } from "./problems/problem-lines.ts";
import { refused } from "./refused.ts";

export const connectCommand = (ours: string): Command => ({
  form: "connect <register> --at <url> --given <file> [--as <client>] [folder]",
  what: {
    vi: "Hỏi thử một cơ sở dữ liệu thật như hệ thống sẽ hỏi: dịch vụ nào trả lời, mục nào đến đúng dạng, mục nào thiếu. Không in giá trị nào.",
    en: "Asks a real register as the house would: which service answers, what comes as it should, what does not. Prints no value.",
  },
  options: {
    at: {
      takes: "url",
      what: { vi: "địa chỉ của cơ sở dữ liệu, hay của cổng", en: "the register's, or the gateway's" },
    },
    given: {
      takes: "file",
      what: { vi: "YAML: known, unknown – danh tính thử", en: "YAML: known, unknown – test identities" },
    },
    as: {
      takes: "client",
      what: { vi: "tên của ta trên X-Road hay nền tảng", en: "who we are on X-Road or the platform" },
    },
  },
  words: [1, 2],
  needs: ["at", "given"],
  run: async ({ words: [id = "", folder = ours], text }) => {
    const loaded = await loadCatalogue(folder);
    if (!loaded.ok) {
      const lines = problemLines(loaded);
      return { ok: false, lines, json: { ok: false, lines } };
    }
    const { catalogue } = loaded.value;
    const register = catalogue.registers[id];
    if (!register) return refused([suggesting("register-unknown", id, Object.keys(catalogue.registers), { name: id })]);
    const identities = await readIdentities(text("given") ?? "");
    if (!identities.ok) return refused(identities.issues);
    const source = speaking({ id, url: text("at") ?? "", as: text("as") ?? "motlan" });
    const all = await probedAll(register, { source, catalogue, identities: identities.value });
    const ok = all.some(({ outcome }) => outcome !== null) && all.every((it) => it.outcome === null || isSound(it));
    return { ok, lines: linesOf(register, all, catalogue), json: { ok, register: id, services: all } } satisfies Told;
  },
});

interface Address {
  readonly id: string;
  readonly url: string;
  readonly as: string;
}

const speaking = ({ id, url, as }: Address): Source =>
  sources({
    "rest-json": restJson({ baseUrls: { [id]: url } }),
    "x-road": xRoad({ securityServer: url, client: as, country: "VN" }),
    "sharing-platform": sharingPlatform({ url, staff: as }),
  });

const identity: z.ZodType<Readonly<Record<string, Json>>> = z.record(z.string(), z.json());
const format = z.strictObject({ known: identity, unknown: identity.optional() });

const readIdentities = async (file: string): Promise<Outcome<Identities>> => {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return fail(issue("file-unreadable", "", { file }));
  const read = readSource({ file, text }, format);
  return read.ok ? { ok: true, value: read.value.data } : read;
};
