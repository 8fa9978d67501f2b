import { decided } from "./decided.ts";
import type { ExampleOf } from "./examples-of.ts";
import { filerOf } from "./filers.ts";
import { filled } from "./filled.ts";
import type { House } from "./house.ts";

/** Those that need nothing to be there before, and the others. */
export const inTwo = (examples: readonly ExampleOf[]): readonly [readonly ExampleOf[], readonly ExampleOf[]] => [
  examples.filter(({ after }) => after.length === 0),
  examples.filter(({ after }) => after.length > 0),
];

/** Files and decides what examples come after, each once; what that comes after goes before it. `all` are those known. */
export const fileBefore = async (
  house: House,
  examples: readonly ExampleOf[],
  all: readonly ExampleOf[] = examples,
): Promise<void> => {
  const filed = new Set<string>();
  const file = async (name: string): Promise<void> => {
    if (filed.has(name)) return;
    filed.add(name);
    const example = all.find(({ procedure, id }) => `${procedure}.${id}` === name);
    if (!example) throw new Error(`there is no example ${name}`);
    for (const before of example.after) await file(before);
    const filer = filerOf(example.who);
    const { dossierId } = await filled(house.ctx, filer, example);
    await decided(house.ctx, filer, { dossierId, stated: example.stated });
  };
  for (const { after } of examples) for (const name of after) await file(name);
};
