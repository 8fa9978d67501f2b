import type { Catalogue } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";
import { type ExampleOf, examplesOf } from "../filing/examples-of.ts";
import { fileBefore, inTwo } from "../filing/file-before.ts";
import { filerOf } from "../filing/filers.ts";
import { filled } from "../filing/filled.ts";
import { type House, openHouse } from "../filing/house.ts";
import { type Counts, countsOf } from "./counts.ts";

/** What somebody has of a procedure, with one register cut off, or none. */
export interface Measured {
  readonly example: ExampleOf;
  readonly down: string | null;
  readonly counts: Counts;
}

/** Registers that can be asked about somebody; the sign-in is none of them, and what is only planned is asked nothing. */
export const cutOffInTurn = ({ registers }: Catalogue): readonly string[] =>
  Object.values(registers)
    .filter(({ services }) =>
      Object.values(services).some(({ given, status }) => given.length > 0 && status !== "planned"),
    )
    .map(({ id }) => id);

/** Examples that can be sent: the others show what stops somebody. */
export const sendable = (loaded: LoadedCatalogue): readonly ExampleOf[] =>
  examplesOf(loaded).filter(({ expect }) => expect.checks.length === 0);

/** Fills every form in earnest, over and over with another register cut off. */
export const measure = async (loaded: LoadedCatalogue): Promise<readonly Measured[]> => {
  const house = await openHouse(loaded);
  const examples = sendable(loaded);
  const [first, then] = inTwo(examples);
  try {
    const before = await measuredIn(house, first);
    await house.cutOff(null);
    await fileBefore(house, examples);
    return [...before, ...(await measuredIn(house, then))];
  } finally {
    await house.close();
  }
};

const measuredIn = async (house: House, examples: readonly ExampleOf[]): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  await house.cutOff(null);
  const asked = new Map<ExampleOf, Asked>();
  for (const example of examples) asked.set(example, await measuredNow(house, example));
  for (const [example, { counts }] of asked) measured.push({ example, down: null, counts });
  for (const down of cutOffInTurn(house.ctx.catalogue)) {
    await house.cutOff(down);
    for (const [example, up] of asked) {
      // Cutting off a register that was not asked changes nothing.
      const { counts } = up.registers.includes(down) ? await measuredNow(house, example) : up;
      measured.push({ example, down, counts });
    }
  }
  return measured;
};

interface Asked {
  readonly counts: Counts;
  readonly registers: readonly string[];
}

const measuredNow = async ({ ctx }: House, example: ExampleOf): Promise<Asked> => {
  const form = await filled(ctx, filerOf(example.who), example);
  return { counts: countsOf(form, example), registers: form.state.registers.map(({ id }) => id) };
};
