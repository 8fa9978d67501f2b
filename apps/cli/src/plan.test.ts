import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, runCommand } from "./command.ts";
import { commands } from "./commands.ts";
import type { PlanReport } from "./plan/report.ts";

let folder: string;
let command: Command | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-plan-"));
  command = await commands["plan"]?.();
});
afterAll(() => rm(folder, { recursive: true }));

const planned = async (...parameters: readonly string[]) => {
  const lines: string[] = [];
  const end = command && (await runCommand(command, parameters, (line) => lines.push(line)));
  return { end, text: lines.join("\n") };
};

/** Without an answer: told once, and read by several. */
let untold: ReturnType<typeof planned> | undefined;
const unanswered = () => {
  untold ??= planned("birth-registration", "--as", "mai");
  return untold;
};

const answering = async (answers: string, ...parameters: readonly string[]) => {
  const file = join(folder, "answers.yaml");
  await writeFile(file, answers);
  return planned("birth-registration", "--answers", file, ...parameters);
};

const mother = "answers: { relation: mother }\n";
const reportOf = async (answers: string, who: string): Promise<PlanReport> =>
  JSON.parse((await answering(answers, "--as", who, "--json")).text);

test("each register that is asked is told with its law, what it looks up by, and why for every element", async () => {
  const { end, text } = await unanswered();
  expect(end).toBe(0);
  expect(text).toContain("→ CSDL cư trú · Residence database (residence.residence) – có trả lời · answered");
  expect(text).toContain("theo · by Số định danh cá nhân · Personal identification number; Luật Cư trú 68/2020/QH14");
  expect(text).toContain(
    "Nơi cư trú [residence]\n" +
      "        – ô ở trang “Người nộp” · field on page “You”\n" +
      "        – thay cho giấy tờ “Giấy tờ chứng minh nơi cư trú” · in place of the paper “Proof of residence”",
  );
});

test("of a parent nobody is asked before it is answered who the filer is to the child", async () => {
  const { text } = await unanswered();
  expect(text).toMatch(
    /Người cha \[father\]: Họ, chữ đệm và tên, .* \(chờ trả lời: Tôi là … của trẻ · hangs on: I am/u,
  );
  expect(text).not.toContain("civil-status.marriage");
  expect(text).toMatch(/Tổng · total: 2 lượt hỏi · calls {3}7 mục · elements {3}1 đợt · waves {3}≤ 3 s$/u);
});

test("the father is found through the mother's marriage, and asked about in the wave after it", async () => {
  const { text } = await answering(mother, "--as", "mai");
  expect(text).toMatch(/Đợt 2 · Wave 2\n {2}Người cha .*\[filer\.spouse\] {2}← Vợ hoặc chồng \[filer\], CSDL hộ tịch/u);
  expect(text).toContain('– dẫn tới “Người cha” · leads to “The father”: if relation = "father" then filer else');
});

test("of the notices of twins none is guessed: whose birth it is waits for the mother's choice", async () => {
  const { notAsked } = await reportOf(mother, "duyen");
  expect(notAsked).toContainEqual(
    expect.objectContaining({
      of: expect.objectContaining({ id: "child" }),
      why: { kind: "awaits", answers: [expect.objectContaining({ id: "notice" })] },
    }),
  );
});

test("for programs the plan is the same, wave by wave, with all that it costs", async () => {
  const { waves, cost } = await reportOf(mother, "mai");
  const calls = waves.flatMap((records, index) =>
    records.flatMap((it) => it.calls.map(({ register, service }) => `${index + 1} ${register.id}.${service}`)),
  );
  expect(calls).toContain("1 civil-status.marriage");
  expect(calls).toContain("2 population.person");
  expect(cost).toMatchObject({ calls: calls.length, waves: 2, atMostMs: 6_000 });
});

test("who cannot begin has no plan, and is told why", async () => {
  expect(await planned("marriage", "--as", "an")).toMatchObject({
    end: 1,
    text: expect.stringContaining("Đặng Thái An cannot begin"),
  });
});
