import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, runCommand } from "./command.ts";
import { commands } from "./commands.ts";

let folder: string;
let command: Command | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-try-"));
  command = await commands["try"]?.();
});
afterAll(() => rm(folder, { recursive: true }));

const tried = async (...parameters: readonly string[]) => {
  const lines: string[] = [];
  const end = command && (await runCommand(command, parameters, (line) => lines.push(line)));
  return { end, text: lines.join("\n") };
};

test("a form is told as somebody has it: what each register fills, what is asked and why, papers, deadline", async () => {
  const { end, text } = await tried("birth-registration", "--as", "mai");
  expect(end).toBe(0);
  expect(text).toContain("✓ Nơi cư trú [filer.residence]: Số 18, ngõ 165 đường Xuân Thủy");
  expect(text).toContain("(CSDL cư trú · Residence database)");
  expect(text).toContain("○ Tôi là … của trẻ [relation]  (không cơ sở dữ liệu nào có · no register holds it)");
  expect(text).toContain("Giấy tờ chứng minh nơi cư trú – không phải nộp · not needed");
  expect(text).toContain("Hạn trả · due: 2026-11-24 17:00");
});

test("answers of a file open what hangs on them, and nothing else is answered", async () => {
  const file = join(folder, "answers.yaml");
  await writeFile(file, 'answers: { relation: mother, registrationPlace: { province: "01", commune: "00166" } }\n');
  const { text } = await tried("1.001193", "--as", "mai", "--answers", file, "--json");
  const report: { fields: readonly { path: string; how: string }[]; authority: string | null } = JSON.parse(text);
  const how = (path: string) => report.fields.find((it) => it.path === path)?.how;
  expect(how("relation")).toBe("answered");
  expect(how("mother.birthDate")).toBe("filled");
  expect(how("child.fullName")).toBe("asked");
  expect(report.authority).toBe("peoples-committee:00166");
});

test.each([
  ["birth-registratio", "mai", "birth-registration"],
  ["birth-registration", "may", "mai"],
])("%s as %s is not known; the name that was meant is %s", async (procedure, who, meant) => {
  expect(await tried(procedure, "--as", who)).toMatchObject({
    end: 1,
    text: expect.stringContaining(`Có phải là: ${meant}`),
  });
});

test("it is said as at which moment it is tried, and why no authority is known yet", async () => {
  const { text } = await tried("birth-registration", "--as", "mai");
  expect(text).toMatch(/^Tính như lúc 09:00 ngày 24\/11\/2026 · As at 09:00 on 2026-11-24\n/u);
  expect(text).toContain("authority: –  (chờ trả lời: Cơ quan đăng ký [registrationPlace] · hangs on: Registration");
});

test("a paper that a register keeps is not said to be in none while it hangs on a choice", async () => {
  const { text } = await tried("birth-registration", "--as", "mai");
  expect(text).toMatch(/Giấy chứng sinh – chưa rõ · not known yet: Dữ liệu y tế: chờ chọn/u);
});

test("who cannot begin is told so by name, with the level that is needed", async () => {
  const { end, text } = await tried("marriage", "--as", "an");
  expect(end).toBe(1);
  expect(text).toContain("Đặng Thái An chưa bắt đầu được: tài khoản định danh ở mức 1, thủ tục này cần mức 2.");
  expect(text).toContain("Đặng Thái An cannot begin");
});

const answering = async (text: string) => {
  const file = join(folder, "said.yaml");
  await writeFile(file, text);
  return tried("birth-registration", "--as", "mai", "--answers", file);
};

test.each([
  ["a misspelt name", "answers: { relatin: mother }", "said.yaml:1:12 field-unknown", "Có phải là: relation"],
  ["what is worked out", 'answers: { birthCase: "2" }', "said.yaml:1:12 answer-worked-out", "nobody answers it"],
  ["of another type", "answers: { abandoned: maybe }", "said.yaml:1:23 yes-no-malformed", "“abandoned” does not take"],
  ["a choice of nobody", "choices: { fater: [x] }", "said.yaml:1:12 subject-unknown", "Có phải là: father"],
  ["a key that is none", "answer: { relation: mother }", "said.yaml:1:1 definition-shape", "Did you mean: answers"],
  ["a list", "- 1", "said.yaml:1:1 definition-shape", "object, not array"],
  ["a tab", "answers:\n\trelation: mother", "said.yaml:2:1 definition-syntax", "phím Tab"],
])("%s in the answers is told with its place", async (_, answers, place, words) => {
  const { end, text } = await answering(`${answers}\n`);
  expect(end).toBe(1);
  expect(text).toContain(place);
  expect(text).toContain(words);
});

test("an answer that is left empty stays asked", async () => {
  const { end, text } = await answering("answers: { relation: }\n");
  expect(end).toBe(0);
  expect(text).toContain("○ Tôi là … của trẻ [relation]");
});

test("a file that is not there is told", async () => {
  const file = join(folder, "none.yaml");
  const missing = await tried("birth-registration", "--as", "mai", "--answers", file);
  expect(missing).toMatchObject({ end: 1, text: expect.stringContaining(`Không đọc được tệp ${file}`) });
});
