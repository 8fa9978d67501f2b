import { setImmediate } from "node:timers/promises";

/** Asks again until what is told is so; a test that waits in vain fails by its own time limit. */
export const eventually = async <T>(ask: () => Promise<T>, isSo: (told: T) => boolean): Promise<T> => {
  for (;;) {
    const told = await ask();
    if (isSo(told)) return told;
    // A store inside the process answers at once: without this nothing else would ever get its turn.
    await setImmediate();
  }
};
