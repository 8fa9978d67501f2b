import { fail, isRecord, issue, type Outcome, ok } from "@motlan/kernel";
import { z } from "zod";

const client = z.object({ id: z.string(), secret: z.string() });

/** Somebody whom a preview may fill a form as. */
const persona = z.object({
  key: z.string(),
  personalId: z.string(),
  name: z.string(),
  purpose: z.object({ vi: z.string(), en: z.string() }),
  identityLevel: z.number().int(),
  phone: z.string().optional(),
  email: z.string().optional(),
});

const format = z.object({
  port: z.number().int(),
  dataDir: z.string(),
  /** Another catalogue than our own. */
  catalogueFolder: z.string().optional(),
  databaseUrl: z.string().nullable(),
  /** The accounts of those who may propose and approve versions on the command line. */
  designers: z.array(z.string()),
  /** Base addresses: registers by id, and `vneid`. */
  registers: z.record(z.string(), z.string()),
  /** Our security server on X-Road, and who we are there: for registers whose protocol is `x-road`. */
  xRoad: z.object({ securityServer: z.url(), client: z.string(), country: z.string().default("VN") }).optional(),
  /** The national platform for sharing data, and the account that asks there: for `sharing-platform`. */
  sharingPlatform: z.object({ url: z.url(), staff: z.string() }).optional(),
  /** 32 bytes in base64 by which what registers said is kept for its purpose, sealed; without it nothing is kept. */
  answerCache: z.object({ key: z.base64().refine((key) => Buffer.from(key, "base64").length === 32) }).optional(),
  oidc: z.object({ issuer: z.string(), clients: z.object({ citizen: client, desk: client, studio: client }) }),
  publicUrl: z.string(),
  /** So long after it was silent a register is asked again; then twice as long, and so on. */
  askAgainSeconds: z.number().positive().default(60),
  /** Stand-ins and invented people for the studio's preview. Without them it has none: nobody real is looked up there. */
  preview: z
    .object({ registers: z.record(z.string(), z.string()), personas: z.array(persona) })
    .nullable()
    .default(null),
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
