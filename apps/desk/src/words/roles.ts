import type { Localized } from "@motlan/kernel";
import type { Examined } from "../api/client.ts";

/** A role of a version published before the catalogue called it otherwise is told by its own word. */
export const roleName = (role: string, roles: Examined["roles"]): Localized => roles[role] ?? { vi: role, en: role };
