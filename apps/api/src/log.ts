import type { Json } from "@motlan/kernel";

/** A line of JSON: an event's code and what kind of thing it happened to. Never a name, a number, a value, an address. */
export type Log = (level: "info" | "warn" | "error", event: string, detail?: Readonly<Record<string, Json>>) => void;

export const consoleLog: Log = (level, event, detail = {}) => {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...detail });
  if (level === "info") console.log(line);
  else console.error(line);
};
