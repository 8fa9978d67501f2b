import type { Localized } from "@motlan/kernel";
import type { CoverageGap } from "@motlan/prefill";

/** What connecting a register would spare, in words. */
export const sparing = ({ fields, papers, procedures }: CoverageGap["spared"]): Localized => ({
  vi: `Kết nối thì bớt được ${fields} trường và ${papers} giấy tờ, trong ${procedures} thủ tục.`,
  en: `Connecting it would spare ${some(fields, "field")} and ${some(papers, "paper")} in ${some(procedures, "procedure")}.`,
});

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
