import type { Localized } from "@motlan/kernel";
import type { NotAsked, WhyNotAsked } from "@motlan/prefill";
import { inBoth } from "../in-both.ts";

type Names = readonly { readonly id: string; readonly title: Localized }[];

export const titlesOf = (named: Names): Localized => ({
  vi: named.map(({ title }) => title.vi).join(", "),
  en: named.map(({ title }) => title.en).join(", "),
});

export const notAskedLine = ({ of, elements, why }: NotAsked): string =>
  `  ${[`${of.title.vi} [${of.id}]`, titlesOf(elements).vi].filter((it) => it !== "").join(": ")}  (${inBoth(wordsOf(why))})`;

const wordsOf = (why: WhyNotAsked): Localized => {
  switch (why.kind) {
    case "awaits":
      return awaiting(titlesOf(why.answers));
    case "nobody":
      return { vi: "không dẫn tới ai", en: "leads to nobody" };
    case "new":
      return { vi: "chưa có trong cơ sở dữ liệu nào", en: "is in no register yet" };
    case "own-session":
      return { vi: "được tra cứu khi chính người đó đăng nhập", en: "is looked up when they sign in themselves" };
    case "unidentified":
      return unvouched(titlesOf(why.by), titlesOf(why.registers));
    case "planned":
      return together(titlesOf(why.registers), { vi: "chưa kết nối", en: "is not connected yet" });
    case "closed":
      return together(titlesOf(why.registers), { vi: "không mở cho tờ khai", en: "is closed to forms" });
  }
};

const awaiting = ({ vi, en }: Localized): Localized =>
  vi === ""
    ? { vi: "chờ cơ sở dữ liệu trả lời", en: "hangs on what registers answer" }
    : { vi: `chờ trả lời: ${vi}`, en: `hangs on: ${en}` };

const unvouched = (by: Localized, registers: Localized): Localized => ({
  vi: `${registers.vi} tra cứu theo ${by.vi}, mà chưa nguồn nào xác nhận`,
  en: `${registers.en} looks up by ${by.en}, for which nothing vouches`,
});

const together = (who: Localized, what: Localized): Localized => ({
  vi: `${who.vi} ${what.vi}`,
  en: `${who.en} ${what.en}`,
});
