import { type Catalogue, isPlanned } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";
import { type ExampleOf, examplesOf } from "../filing/examples-of.ts";
import { fileBefore, inTwo } from "../filing/file-before.ts";
import { filerOf } from "../filing/filers.ts";
import { type Filled, filled } from "../filing/filled.ts";
import { type House, openHouse } from "../filing/house.ts";
import { type Counts, countsOfAll } from "./counts.ts";

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
      Object.values(services).some((service) => service.given.length > 0 && !isPlanned(service)),
    )
    .map(({ id }) => id);

/** Examples that can be sent: the others show what stops somebody, or that a party does not confirm. */
export const sendable = (loaded: LoadedCatalogue): readonly ExampleOf[] => examplesOf(loaded).filter(isSendable);

const isSendable = ({ expect }: ExampleOf): boolean =>
  expect.checks.length === 0 && Object.values(expect.parties ?? {}).every((state) => state === "confirmed");

/** Told of each form as it is with all registers up. */
type Seen = (example: ExampleOf, form: Filled) => void;

/** Fills every form in earnest; of each procedure the first example over and over, with another register cut off. */
export const measure = async (loaded: LoadedCatalogue, seen: Seen = () => {}): Promise<readonly Measured[]> => {
  const house = await openHouse(loaded);
  const examples = examplesOf(loaded);
  const [first, then] = inTwo(examples);
  try {
    const before = await measuredIn(house, first, seen);
    await house.cutOff(null);
    await fileBefore(house, examples);
    return [...before, ...(await measuredIn(house, then, seen))];
  } finally {
    await house.close();
  }
};

const measuredIn = async (house: House, examples: readonly ExampleOf[], seen: Seen): Promise<readonly Measured[]> => {
  const measured: Measured[] = [];
  await house.cutOff(null);
  const asked = new Map<ExampleOf, Asked>();
  for (const example of examples) {
    const form = await filledIn(house, example);
    seen(example, form);
    if (isSendable(example)) asked.set(example, askedIn(form, example));
  }
  const sent = [...asked.keys()];
  for (const [example, { counts }] of asked) measured.push({ example, down: null, counts });
  for (const down of cutOffInTurn(house.ctx.catalogue)) {
    await house.cutOff(down);
    for (const [example, up] of asked) {
      if (!isFirst(example, sent)) continue;
      // Cutting off a register that was not asked changes nothing.
      const { counts } = up.registers.includes(down) ? askedIn(await filledIn(house, example), example) : up;
      measured.push({ example, down, counts });
    }
  }
  return measured;
};

const isFirst = (example: ExampleOf, among: readonly ExampleOf[]): boolean =>
  among.find(({ procedure }) => procedure === example.procedure) === example;

interface Asked {
  readonly counts: Counts;
  readonly registers: readonly string[];
}

const filledIn = ({ ctx }: House, example: ExampleOf): Promise<Filled> => filled(ctx, filerOf(example.who), example);

const askedIn = (form: Filled, example: ExampleOf): Asked => ({
  counts: countsOfAll(form, example),
  registers: registersOf(form),
});

/** Asked by whomever: a party's own, and the one that said who she is. */
const registersOf = ({ state, parties }: Filled): readonly string[] => {
  const forms = [state, ...parties.flatMap(({ form }) => (form ? [form.state] : []))];
  return [...new Set(forms.flatMap(({ registers }) => registers.map(({ id }) => id)))];
};
