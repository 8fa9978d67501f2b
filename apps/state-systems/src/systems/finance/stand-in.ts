import type { StandIn } from "../../stand-in.ts";

export const finance = {
  name: "finance",
  title: "Cơ sở dữ liệu quốc gia về tài chính",
  short: { vi: "Tài chính", en: "Finance" },
  services: async () => (await import("./finance-services.ts")).financeServices,
} as const satisfies StandIn;
