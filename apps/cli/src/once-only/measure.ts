import { type Catalogue, isPlanned } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";
import { type ExampleOf, examplesOf } from "../filing/examples-of.ts";
import { fileBefore, inTwo } from "../filing/file-before.ts";
import { filerOf } from "../filing/filers.ts";
import { type Filled, filled } from "../filing/filled.ts";
import { type House, openHouse } from "../filing/house.ts";
import { type Counts, countsOfAll } from "./counts.ts";
import { type Looked, lookedFor } from "./looked.ts";

/** What somebody has of a procedure, with one register cut off, or none. */
export interface Measured {
  readonly example: ExampleOf;
  readonly down: string | null;
  readonly counts: Counts;
  readonly looked: Looked;
}

/** Registers that can be asked about somebody; the sign-in is none of them, and what is only planned is asked nothing. */
export const cutOffInTurn = ({ registers }: Catalogue): readonly string[] =>
  Object.values(registers)
    .filter(({ services }) =>
      Object.values(services).some((service) => service.given.length > 0 && !isPlanned(service)),
    )
    .map(({ id }) => id);

/** Examples that can be sent: the others show what stops somebody, or that a party does not confirm. */
export const sendable = (loaded: LoadedCatalogue): readonly ExampleOf[] => examplesOf(loaded).filter(isSendable);

const isSendable = ({ expect }: ExampleOf): boolean =>
  expect.checks.length === 0 && Object.values(expect.parties ?? {}).every((state) => state === "confirmed");

/** Told of each form as it is with all registers up. */
type Seen = (example: ExampleOf, form: Filled) => void;

interface Measuring {
  readonly seen?: Seen;
  /** Whose forms are filled with a register cut off as well: of each procedure the first example, or all. */
  readonly again?: "first" | "all";
}

/** Fills every form in earnest; some of them over and over, with another register cut off. */
export const measure = async (
  loaded: LoadedCatalogue,
  { seen = () => {}, again = "first" }: Measuring = {},
): Promise<readonly Measured[]> => {
  const house = await openHouse(loaded);
  const examples = examplesOf(loaded);
  const [first, then] = inTwo(examples);
  try {
    const before = await measuredIn(house, first, { seen, again });
    await house.cutOff(null);
    await fileBefore(house, examples);
    return [...before, ...(await measuredIn(house, then, { seen, again }))];
  } finally {
    await house.close();
  }
};

const measuredIn = async (
  house: House,
  examples: readonly ExampleOf[],
  { seen, again }: Required<Measuring>,
): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  await house.cutOff(null);
  const asked = new Map<ExampleOf, Asked>();
  for (const example of examples) {
    const form = await filledIn(house, example);
    seen(example, form);
    if (isSendable(example)) asked.set(example, await askedIn(house, form, example));
  }
  const sent = [...asked.keys()];
  for (const [example, { counts, looked }] of asked) measured.push({ example, down: null, counts, looked });
  for (const down of cutOffInTurn(house.ctx.catalogue)) {
    await house.cutOff(down);
    for (const [example, up] of asked) {
      if (again === "first" && !isFirst(example, sent)) continue;
      // Cutting off a register that was not asked changes nothing.
      const { counts, looked } = up.registers.includes(down)
        ? await askedIn(house, await filledIn(house, example), example)
        : up;
      measured.push({ example, down, counts, looked });
    }
  }
  return measured;
};

const isFirst = (example: ExampleOf, among: readonly ExampleOf[]): boolean =>
  among.find(({ procedure }) => procedure === example.procedure) === example;

interface Asked {
  readonly counts: Counts;
  readonly looked: Looked;
  readonly registers: readonly string[];
}

const filledIn = ({ ctx }: House, example: ExampleOf): Promise<Filled> => filled(ctx, filerOf(example.who), example);

const askedIn = async ({ ctx }: House, form: Filled, example: ExampleOf): Promise<Asked> => ({
  counts: countsOfAll(form, example),
  looked: await lookedFor(ctx, form),
  registers: registersOf(form),
});

/** Asked by whomever: a party's own, and the one that said who she is. */
const registersOf = ({ state, parties }: Filled): readonly string[] => {
  const forms = [state, ...parties.flatMap(({ form }) => (form ? [form.state] : []))];
  return [...new Set(forms.flatMap(({ registers }) => registers.map(({ id }) => id)))];
};
