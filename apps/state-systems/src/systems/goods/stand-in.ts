import type { StandIn } from "../../stand-in.ts";

export const goods = {
  name: "goods",
  title: "Cơ sở dữ liệu hàng hóa (hóa chất, tiền chất)",
  short: { vi: "Hàng hóa", en: "Goods" },
  services: async () => (await import("./goods-services.ts")).goodsServices,
} as const satisfies StandIn;
