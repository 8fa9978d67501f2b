import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atPath, isJsonObject, type Json } from "@motlan/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { runCommand } from "./command.ts";
import { commands } from "./commands.ts";
import { blocksIn } from "./guide-blocks.fixture.ts";

// The guide is run as it stands, against a register that does what its OpenAPI document says.

const root = fileURLToPath(new URL("../../..", import.meta.url));
const mine = "my-catalogue";

let folder: string;
const servers: Server[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "motlan-connect-guide-"));
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

const at = (path: string): string => join(folder, path);

/** A register that answers the example of its document about whom that is, and knows nobody else. */
const registerOf = async (document: Json): Promise<string> => {
  const paths = atPath(document, "paths") ?? {};
  const [path = ""] = isJsonObject(paths) ? Object.keys(paths) : [];
  const responses = isJsonObject(paths) ? atPath(paths[path] ?? null, "post.responses") : undefined;
  const ok = isJsonObject(responses) ? responses["200"] : undefined;
  const content = atPath(ok ?? null, "content");
  const example = isJsonObject(content) ? atPath(content["application/json"] ?? null, "example") : undefined;
  const holder = atPath(example ?? null, "data.holder");
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
    request.on("end", () => {
      const isKnown = request.url === path && atPath(JSON.parse(text), "citizenNumber") === holder;
      response.writeHead(isKnown ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify(isKnown ? example : {}));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
};

const isOurs = (path: string): boolean => !path.includes("node_modules");

const ran = async (line: string): Promise<string> => {
  if (line.startsWith("cp ")) {
    expect(line).toBe(`cp -r packages/catalogue ${mine}`);
    await cp(join(root, "packages/catalogue"), at(mine), { recursive: true, filter: isOurs });
    return "";
  }
  const [, name = "", ...parameters] = line.split(" ");
  const lines: string[] = [];
  const command = await commands[name]?.();
  const placed = parameters.map((it) => (it.startsWith(mine) ? at(it) : it));
  const end = command && (await runCommand(command, placed, (it) => lines.push(it)));
  expect(end, `${line}\n${lines.join("\n")}`).toBe(0);
  return lines.join("\n");
};

test("the guide leads from an OpenAPI document to a register that passes its contract test, word for word", async () => {
  let [url, last] = ["", ""];
  for (const { head, text } of blocksIn(await readFile(join(root, "docs/connect-a-register.md"), "utf8"))) {
    const [kind, what, file = ""] = head.split(" ");
    if (kind === "text") expect(last).toContain(text);
    else if (what === "openapi") url = await registerOf(parse(text));
    else if (what === "file") await writeFile(at(file), `${text}\n`);
    else last = await ran(text.replace("{at}", url));
  }
  expect(last.match(/✓/gu)).toHaveLength(5);
});
