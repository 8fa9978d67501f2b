import { canonicalJson, type Json } from "@motlan/kernel";

export type SaveStatus =
  | { readonly kind: "idle" | "waiting" | "saving" | "failed" }
  | { readonly kind: "saved"; readonly at: Date };

export type Patch = Readonly<Record<string, Json>>;

interface Options {
  /** The normalised answer at a path, as it stands now. */
  readonly read: (path: string) => Json;
  /** What the server has at a path, as far as it was told when the form was opened. */
  readonly kept: (path: string) => Json;
  readonly save: (patch: Patch) => Promise<void>;
  /** A Vietnamese keyboard is in the middle of a word: not the moment to save. */
  readonly isComposing: () => boolean;
}

export interface Saver {
  /** Something at this path was changed: save it a little later. */
  readonly touch: (path: string) => void;
  /** Save now, these paths as well; true once the server has everything. */
  readonly flush: (paths?: readonly string[]) => Promise<boolean>;
  readonly status: () => SaveStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly isDirty: () => boolean;
}

const pauseMs = 800;
const firstRetryMs = 2_000;
const lastRetryMs = 30_000;

/**
 * Sends what changed, and only that, one patch at a time. What could not be sent stays in memory and is tried again,
 * ever more slowly; it is never written to the device, which may be shared.
 */
export const createSaver = ({ read, kept, save, isComposing }: Options): Saver => {
  const dirty = new Set<string>();
  const acknowledged = new Map<string, string>();
  const listeners = new Set<() => void>();
  let status: SaveStatus = { kind: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let failures = 0;

  const tell = (next: SaveStatus): void => {
    status = next;
    for (const listener of listeners) listener();
  };
  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const keptText = (path: string): string => acknowledged.get(path) ?? canonicalJson(kept(path));
  const changed = (): Patch =>
    Object.fromEntries(
      [...dirty]
        .map((path): [string, Json] => [path, read(path)])
        .filter(([path, value]) => keptText(path) !== canonicalJson(value)),
    );

  const send = async (patch: Patch): Promise<boolean> => {
    tell({ kind: "saving" });
    try {
      await save(patch);
    } catch {
      // Whatever it was, the answer is the same: keep it, say so, try again.
      for (const path of Object.keys(patch)) dirty.add(path);
      later(Math.min(lastRetryMs, firstRetryMs * 2 ** failures));
      failures += 1;
      tell({ kind: "failed" });
      return false;
    }
    failures = 0;
    for (const [path, value] of Object.entries(patch)) acknowledged.set(path, canonicalJson(value));
    tell({ kind: "saved", at: new Date() });
    return true;
  };

  const run = async (): Promise<boolean> => {
    while (dirty.size > 0) {
      const patch = changed();
      dirty.clear();
      if (Object.keys(patch).length === 0) break;
      if (!(await send(patch))) return false;
    }
    if (status.kind === "waiting") tell({ kind: "idle" });
    return true;
  };

  const flush = (paths: readonly string[] = []): Promise<boolean> => {
    for (const path of paths) dirty.add(path);
    if (isComposing() && paths.length === 0) {
      later(pauseMs);
      return Promise.resolve(false);
    }
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };

  return {
    touch: (path) => {
      dirty.add(path);
      if (status.kind !== "failed") tell({ kind: "waiting" });
      later(pauseMs);
    },
    flush,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isDirty: () => dirty.size > 0 || running !== undefined,
  };
};
