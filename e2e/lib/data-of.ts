import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Said once for the run: workers read the configuration anew, and inherit what stands here.
process.env["MOTLAN_E2E_DATA"] ??= mkdtempSync(join(tmpdir(), "motlan-e2e-"));

/** The data folder of the house at a port. */
export const dataOf = (port: number | string): string => join(process.env["MOTLAN_E2E_DATA"] ?? "", String(port));

/** Where a house on PostgreSQL notes the address of its database. */
export const databaseUrlIn = (data: string): string => join(data, "database-url");
