import type { StandIn } from "../../stand-in.ts";

export const tax = {
  name: "tax",
  title: "Cơ sở dữ liệu quản lý thuế",
  short: { vi: "Thuế", en: "Tax" },
  services: async () => (await import("./tax-services.ts")).taxServices,
} as const satisfies StandIn;
