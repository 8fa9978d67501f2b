import { fail, isRecord, issue, type Outcome, ok } from "@motlan/kernel";
import { z } from "zod";

const client = z.object({ id: z.string(), secret: z.string() });

const format = z.object({
  port: z.number().int(),
  dataDir: z.string(),
  /** Another catalogue than our own. */
  catalogueFolder: z.string().optional(),
  databaseUrl: z.string().nullable(),
  /** Base addresses: registers by id, and `vneid`. */
  registers: z.record(z.string(), z.string()),
  oidc: z.object({ issuer: z.string(), clients: z.object({ citizen: client, desk: client, studio: client }) }),
  publicUrl: z.string(),
});

export type Config = z.infer<typeof format>;

/** The configuration as the starter hands it over: JSON in `MOTLAN_CONFIG`. */
export const readConfig = (text: string | undefined): Outcome<Config> => {
  const parsed = format.safeParse(parse(text ?? ""));
  return parsed.success
    ? ok(parsed.data)
    : fail(issue("config-malformed", parsed.error.issues[0]?.path.join(".") ?? ""));
};

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};
