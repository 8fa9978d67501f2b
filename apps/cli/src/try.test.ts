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
  expect(await tried(procedure, "--as", who)).toMatchObject({ end: 1, text: expect.stringContaining(`→ ${meant}`) });
});

test("a file that is not there, or says nothing of answers, is told", async () => {
  const missing = await tried("birth-registration", "--as", "mai", "--answers", join(folder, "none.yaml"));
  expect(missing).toMatchObject({ end: 1 });
  await writeFile(join(folder, "list.yaml"), "- 1\n");
  expect(await tried("birth-registration", "--as", "mai", "--answers", join(folder, "list.yaml"))).toMatchObject({
    end: 1,
  });
});
