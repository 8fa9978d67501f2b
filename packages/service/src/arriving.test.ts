import { expect, test } from "vitest";
import { arriving } from "./arriving.ts";

test("what has come by now comes together, and what is awaited longer comes later", async () => {
  const answers = arriving<string>();
  const { promise, resolve } = Promise.withResolvers<string>();
  answers.await(Promise.resolve("a"));
  answers.await(Promise.resolve("b"));
  answers.await(promise);
  expect(await answers.next()).toEqual(["a", "b"]);
  expect(answers.isEmpty()).toBe(false);
  resolve("c");
  expect(await answers.next()).toEqual(["c"]);
  expect(answers.isEmpty()).toBe(true);
});

test("those who come one soon after the other come together, and the last of them is not waited past", async () => {
  const answers = arriving<string>();
  const soon = Promise.withResolvers<string>();
  answers.await(Promise.resolve("a"));
  answers.await(soon.promise);
  const together = answers.next();
  void Promise.resolve().then(() => soon.resolve("b"));
  expect(await together).toEqual(["a", "b"]);
  expect(answers.isEmpty()).toBe(true);
});

test("a failure loses nothing that came beside it", async () => {
  const answers = arriving<string>();
  answers.await(Promise.reject(new Error("a bug")));
  answers.await(Promise.resolve("a"));
  expect(await answers.next()).toEqual(["a"]);
  expect(answers.isEmpty()).toBe(false);
  await expect(answers.next()).rejects.toThrow("a bug");
});
