import { isRecord } from "@motlan/kernel";
import { isConnectionState, type Setting, sound } from "./connection.ts";

export const isForm = (request: Request): boolean =>
  (request.headers.get("Content-Type") ?? "").startsWith("application/x-www-form-urlencoded");

/** A number that a person typed; nothing where nothing was. */
const typed = (text: string | null): number | undefined => (text === null || text === "" ? undefined : Number(text));

/** The form of the page asks for per cent, which people know; programs give the share itself. */
const fromForm = (text: string): Readonly<Record<string, unknown>> => {
  const form = new URLSearchParams(text);
  const percent = typed(form.get("percent"));
  return {
    state: form.get("state"),
    share: percent === undefined ? undefined : percent / 100,
    seed: typed(form.get("seed")),
  };
};

const fromJson = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
};

/** What the switch shall be turned to; undefined where that is not well said. */
export const settingIn = async (request: Request): Promise<Setting | undefined> => {
  const text = await request.text();
  // Who types a command at a terminal sends JSON under the name of a form.
  const isTyped = isForm(request) && !text.startsWith("{");
  const { state, share = sound.share, seed = sound.seed } = isTyped ? fromForm(text) : fromJson(text);
  const isShare = typeof share === "number" && share >= 0 && share <= 1;
  if (!isConnectionState(state) || !isShare || typeof seed !== "number" || !Number.isSafeInteger(seed))
    return undefined;
  return { state, share, seed };
};
