import type { StandIn } from "../../stand-in.ts";

export const health = {
  name: "health",
  title: "Dữ liệu y tế (giấy chứng sinh điện tử)",
  short: { vi: "Y tế", en: "Health" },
  services: async () => (await import("./health-services.ts")).healthServices,
} as const satisfies StandIn;
