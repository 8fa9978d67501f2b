import type { StandIn } from "../../stand-in.ts";

export const vneid = {
  name: "vneid",
  title: "VNeID",
  short: { vi: "VNeID", en: "VNeID" },
  serve: async () => (await import("./serve-vneid.ts")).serveVneid,
} as const satisfies StandIn;
