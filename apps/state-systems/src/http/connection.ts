import { setTimeout as pause } from "node:timers/promises";
import { refuse } from "./answer.ts";

/** How a stand-in behaves: it answers, refuses, or lets the caller wait. */
export type ConnectionState = "up" | "down" | "slow";

/** The switch by which a demonstration or a test disconnects a system. It is not kept: a restart connects again. */
export interface Connection {
  readonly state: ConnectionState;
  turn(state: ConnectionState): void;
  /** The refusal if disconnected; waits first if slow. */
  gate(): Promise<Response | undefined>;
  /** Ends all waiting: the system is closing. */
  close(): void;
}

const slowMs = 8000;

export const isConnectionState = (value: unknown): value is ConnectionState =>
  value === "up" || value === "down" || value === "slow";

export const connection = (): Connection => {
  const closing = new AbortController();
  let state: ConnectionState = "up";
  const wait = async (): Promise<Response | undefined> => {
    try {
      await pause(slowMs, undefined, { signal: closing.signal, ref: false });
      return undefined;
    } catch {
      return refuse("NGAT_KET_NOI");
    }
  };
  return {
    get state() {
      return state;
    },
    turn: (next) => {
      state = next;
    },
    gate: async () => (state === "down" ? refuse("NGAT_KET_NOI") : state === "slow" ? await wait() : undefined),
    close: () => closing.abort(),
  };
};
