import type { StandIn } from "../../stand-in.ts";

export const construction = {
  name: "construction",
  title: "Cơ sở dữ liệu quốc gia về hoạt động xây dựng",
  short: { vi: "Xây dựng", en: "Construction" },
  services: async () => (await import("./construction-services.ts")).constructionServices,
} as const satisfies StandIn;
