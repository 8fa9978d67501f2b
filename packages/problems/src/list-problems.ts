import type { Phrase } from "@motlan/kernel";
import type { ProblemParams } from "./problem-params.ts";

type Named = Pick<ProblemParams, "name">;

/** What is wrong with codes and units, and with when they stand. */
export const listProblems = {
  "province-unknown": {
    vi: ({ name }: Named) => `Không có tỉnh mã “${name}”.`,
    en: ({ name }: Named) => `There is no province with the code “${name}”.`,
  },
  "commune-unknown": {
    vi: ({ name }: Named) => `Không có xã, phường mã “${name}” trong tỉnh ấy.`,
    en: ({ name }: Named) => `There is no commune with the code “${name}” in that province.`,
  },
  "code-overlap": {
    vi: ({ name }: Named) => `Mã “${name}” có hai nghĩa cùng lúc. Nghĩa trước phải hết hiệu lực trước.`,
    en: ({ name }: Named) => `The code “${name}” means two things at one time. The earlier has to end first.`,
  },
  "code-period": {
    vi: ({ name }: Named) => `“${name}” hết hiệu lực trước khi có hiệu lực.`,
    en: ({ name }: Named) => `“${name}” ends before it begins.`,
  },
  "area-unknown": {
    vi: ({ name }: Named) => `Danh mục không có địa bàn “${name}”.`,
    en: ({ name }: Named) => `There is no area “${name}”.`,
  },
  "place-unknown": {
    vi: ({ name }: Named) => `Không có tỉnh hay xã nào mang mã “${name}”.`,
    en: ({ name }: Named) => `There is no province or commune “${name}”.`,
  },
  "unit-without-successor": {
    vi: ({ name }: Named) => `Đơn vị “${name}” đã hết hiệu lực: hãy ghi các đơn vị thay thế (successors).`,
    en: ({ name }: Named) => `The unit “${name}” has ended: write what came in its place (successors).`,
  },
  "code-not-ended": {
    vi: ({ name }: Named) => `“${name}” có mã thay thế mà chưa có ngày hết hiệu lực (to).`,
    en: ({ name }: Named) => `“${name}” has successors and no last day (to).`,
  },
  "successor-unknown": {
    vi: ({ name }: Named) => `Không có mã “${name}” trong danh mục.`,
    en: ({ name }: Named) => `The list has no code “${name}”.`,
  },
  "successor-earlier": {
    vi: ({ name }: Named) => `Mã thay thế “${name}” phải còn hiệu lực lâu hơn.`,
    en: ({ name }: Named) => `The successor “${name}” has to outlast the one before it.`,
  },
  "old-unit-twice": {
    vi: ({ name }: Named) => `Đơn vị cũ “${name}” có hai lần.`,
    en: ({ name }: Named) => `The old unit “${name}” is there twice.`,
  },
} satisfies Readonly<Record<string, Phrase<Named>>>;
