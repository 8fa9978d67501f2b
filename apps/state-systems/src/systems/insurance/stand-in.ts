import type { StandIn } from "../../stand-in.ts";

export const insurance = {
  name: "insurance",
  title: "Cơ sở dữ liệu quốc gia về bảo hiểm",
  short: { vi: "Bảo hiểm", en: "Insurance" },
  services: async () => (await import("./insurance-services.ts")).insuranceServices,
} as const satisfies StandIn;
