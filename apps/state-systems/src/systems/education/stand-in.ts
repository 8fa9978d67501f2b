import type { StandIn } from "../../stand-in.ts";

export const education = {
  name: "education",
  title: "Cơ sở dữ liệu ngành giáo dục",
  short: { vi: "Giáo dục", en: "Education" },
  services: async () => (await import("./education-services.ts")).educationServices,
} as const satisfies StandIn;
