import type { StandIn } from "../../stand-in.ts";

export const business = {
  name: "business",
  title: "Cơ sở dữ liệu quốc gia về đăng ký kinh doanh",
  short: { vi: "Đăng ký kinh doanh", en: "Business registry" },
  services: async () => (await import("./business-services.ts")).businessServices,
} as const satisfies StandIn;
