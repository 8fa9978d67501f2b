import { expect, test } from "vitest";
import { leavePage } from "./leave-page.ts";

interface Course {
  /** Whether the page is in order each time that it is looked over. */
  readonly order: readonly boolean[];
  readonly saves?: readonly boolean[];
  readonly awaited?: boolean;
}

const leaving = async ({ order, saves = [true, true], awaited = false }: Course) => {
  const done: string[] = [];
  const count = (what: string): number => done.filter((it) => it === what).length;
  const outcome = await leavePage({
    isAwaited: () => awaited,
    isInOrder: () => {
      done.push("looked over");
      return order[count("looked over") - 1] ?? false;
    },
    save: async () => {
      done.push("saved");
      return saves[count("saved") - 1] ?? false;
    },
    settle: async () => void done.push("settled"),
  });
  return { outcome, done };
};

test("a page in order is saved, looked over again once the server has spoken, and left", async () => {
  const { outcome, done } = await leaving({ order: [true, true] });
  expect(outcome).toBe("left");
  expect(done).toEqual(["looked over", "saved", "settled", "looked over", "saved"]);
});

test("a page that is not in order is not left", async () => {
  expect(await leaving({ order: [false] })).toEqual({ outcome: "kept", done: ["looked over"] });
});

test("a page of which the server asks more once it has heard the last answer is not left", async () => {
  expect((await leaving({ order: [true, false] })).outcome).toBe("kept");
});

test("a page that could not be saved is not left", async () => {
  expect((await leaving({ order: [true, true], saves: [false] })).outcome).toBe("unsaved");
  expect((await leaving({ order: [true, true], saves: [true, false] })).outcome).toBe("unsaved");
});

test("what may yet be proposed is waited for before anything empty is held against her", async () => {
  const { done } = await leaving({ order: [true, true], awaited: true });
  expect(done.slice(0, 2)).toEqual(["settled", "looked over"]);
});
