import { setTimeout as pause } from "node:timers/promises";
import { type Chance, chances, pickBy } from "../faults/chance.ts";
import { type FaultName, faultNames, isFaultName } from "../faults/faults.ts";
import { type Pending, pendingQuestions } from "../faults/pending.ts";

/** How a stand-in behaves: it answers, has one fault, or any of them in turn. */
export type ConnectionState = "up" | "chaos" | FaultName;

export interface Setting {
  readonly state: ConnectionState;
  /** Which part of the calls is hit, 0 to 1; the others are answered soundly. */
  readonly share: number;
  /** The same seed hits the same calls. */
  readonly seed: number;
}

/** A system that can be disturbed. */
export interface Disturbed {
  readonly name: string;
  readonly kind: "register" | "sign-in";
}

/** What becomes of a call: nothing, or a fault. */
export interface Strike {
  readonly fault: FaultName | undefined;
  readonly chance: Chance;
}

/** The switch by which a class or a test disturbs a system. It is not kept: a restart connects again. */
export interface Connection {
  readonly setting: Setting;
  readonly pending: Pending;
  /** The faults that this system can have. */
  readonly offered: readonly FaultName[];
  /** Begins anew with what is given: the same seed twice is the same run twice. */
  turn(setting: Setting): void;
  strike(question: string): Strike;
  /** Waits, and tells whether the system is still open then. */
  pause(ms: number): Promise<boolean>;
  /** Ends all waiting: the system is closing. */
  close(): void;
}

export const sound: Setting = { state: "up", share: 1, seed: 1 };

export const isConnectionState = (value: unknown): value is ConnectionState =>
  value === "up" || value === "chaos" || isFaultName(value);

const faultBy = (state: ConnectionState, offered: readonly FaultName[], chance: Chance): FaultName | undefined => {
  if (state === "up") return undefined;
  const [first, ...more] = offered;
  return state !== "chaos" ? state : first && pickBy([first, ...more], chance("fault"));
};

export const connection = ({ name, kind }: Disturbed): Connection => {
  const closing = new AbortController();
  const offered = faultNames(kind);
  const begin = (setting: Setting) => ({
    setting,
    chanceOf: chances(name, setting.seed),
    pending: pendingQuestions(),
  });
  let now = begin(sound);
  return {
    offered,
    get setting() {
      return now.setting;
    },
    get pending() {
      return now.pending;
    },
    turn: (setting) => {
      now = begin(setting);
    },
    strike: (question) => {
      const { state, share } = now.setting;
      const chance = now.chanceOf(question);
      // What was put off is answered when its time comes, and not put off for ever.
      if (now.pending.due(question) !== undefined) return { fault: "deferred", chance };
      return { fault: chance("hit") < share ? faultBy(state, offered, chance) : undefined, chance };
    },
    pause: async (ms) => {
      try {
        await pause(ms, undefined, { signal: closing.signal, ref: false });
        return true;
      } catch {
        return false;
      }
    },
    close: () => closing.abort(),
  };
};
