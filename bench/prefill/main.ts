import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { startPostgres } from "../../packages/testing/src/postgres.ts";
import { machine } from "../lib/machine.ts";
import { rewriteSection, table } from "../lib/markdown.ts";
import { median } from "../lib/median.ts";
import { bare } from "./bare.ts";
import { openHouse } from "./house.ts";
import { answersAfterMs, startRegisters } from "./registers.ts";

// How long registers keep a form waiting, beside asking them and doing nothing else; the tables go to docs/benchmarks.md.

const rounds = 60;
const postgres = await startPostgres();

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The middle of many, each in turn with the other, so that what else the machine does falls on both. */
const beside = async (count: number): Promise<readonly string[]> => {
  console.error(`${count} registers …`);
  const registers = await startRegisters(count);
  const house = await openHouse(await postgres.url(`registers_${count}`), registers.urls);
  const [ours, theirs, one]: number[][] = [[], [], []];
  for (let round = -5; round < rounds; round += 1) {
    const prefill = await house.started();
    const took = await timed(async () => {
      const filled = await prefill();
      if (filled < count) throw new Error(`${filled} of ${count} fields were filled`);
    });
    const plain = await timed(() => bare(registers.urls));
    const slowest = await timed(() => bare(registers.urls.slice(0, 1)));
    if (round < 0) continue;
    ours?.push(took);
    theirs?.push(plain);
    one?.push(slowest);
  }
  await house.close();
  registers.stop();
  const [a, b, c] = [ours, theirs, one].map((times) => median(times ?? []));
  return [String(count), ms(c ?? 0), ms(b ?? 0), ms(a ?? 0), ms((a ?? 0) - (b ?? 0))];
};

const rows: (readonly string[])[] = [];
for (const count of [1, 5, 10, 20]) rows.push(await beside(count));

const perSecond = 20;
const seconds = Number(process.env["MOTLAN_BENCH_SECONDS"] ?? 120);
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

/** Many starts, evenly spread; what the process holds after the first quarter and at the end. */
const underLoad = async (): Promise<readonly string[]> => {
  console.error(`${perSecond} starts a second for ${seconds} s …`);
  const registers = await startRegisters(10);
  const house = await openHouse(await postgres.url("load"), registers.urls);
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  let early = 0;
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = began + (n * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(timed(() => house.prefill()).then((took) => void times.push(took)));
    if (n === (perSecond * seconds) / 4) {
      globalThis.gc?.();
      early = megabytes();
    }
  }
  await Promise.all(running);
  globalThis.gc?.();
  const late = megabytes();
  await house.close();
  registers.stop();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => ms(sorted[Math.floor(sorted.length * part)] ?? 0);
  return [String(times.length), at(0.5), at(0.95), at(0.99), `${early} MB`, `${late} MB`];
};

const load = await underLoad();

/** The calls that a hundred starts make, with a part of them failing. */
const callsOf = async (share: number): Promise<number> => {
  const registers = await startRegisters(10);
  const house = await openHouse(await postgres.url(`failing_${share * 100}`), registers.urls);
  await registers.fail(share);
  for (let n = 0; n < 100; n += 1) await house.prefill();
  const calls = await registers.asked();
  await house.close();
  registers.stop();
  return calls;
};

console.error("calls that fail …");
const [sound, failing] = [await callsOf(0), await callsOf(0.3)];

/** A register that fails until it is mended: how often it is asked, how soon that is told, and when it is heard again. */
const mended = async (): Promise<readonly string[]> => {
  const registers = await startRegisters(1);
  const house = await openHouse(await postgres.url("mended"), registers.urls);
  await registers.fail(1);
  for (let n = 0; n < 20; n += 1) await house.prefill();
  const calls = await registers.asked();
  const refusals: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const prefill = await house.started();
    refusals.push(await timed(prefill));
  }
  // Down for long enough that it is tried as seldom as ever.
  const down = performance.now() + 40_000;
  while (performance.now() < down) {
    await house.prefill();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await registers.fail(0);
  const cured = performance.now();
  while ((await house.prefill()) < 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const heard = performance.now() - cured;
  await house.close();
  registers.stop();
  return [String(calls), ms(median(refusals)), `${(heard / 1000).toFixed(1)} s`];
};

console.error("a register that is mended …");
const mend = await mended();

const text = [
  `Measured ${machine()} PostgreSQL 18 on the same machine, with fsync. Registers in a process of their own, each answering after ${answersAfterMs} ms; the median of ${rounds}.`,
  table(["registers", "one alone, bare", "all at once, bare", "prefill", "over bare"], rows),
  `Ten registers, ${perSecond} starts a second for ${seconds} s, dossier and all:`,
  table(["starts", "median", "95 %", "99 %", "memory after a quarter", "memory at the end"], [load]),
  "A register that fails at every call, asked by one start after the other:",
  table(["calls until it is left alone", "a start while it is", "heard again after it is mended"], [mend]),
  `With 30 % of the calls failing a hundred starts made ${failing} calls; with none failing ${sound} (${(failing / sound).toFixed(2)} ×).`,
].join("\n\n");
rewriteSection(join(import.meta.dirname, "../../docs/benchmarks.md"), "prefill", text);
console.log(text);
await postgres.stop();
process.exit(0);
