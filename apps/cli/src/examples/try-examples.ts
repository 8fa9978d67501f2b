import { type Json, localDate, sameJson } from "@motlan/kernel";
import type { Example, Expected, PaperExpected, RequirementView } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";
import { type ExampleOf, examplesOf } from "../filing/examples-of.ts";
import { fileBefore, inTwo } from "../filing/file-before.ts";
import { filerOf } from "../filing/filers.ts";
import { type Filled, filled } from "../filing/filled.ts";
import { type House, openHouse } from "../filing/house.ts";
import type { Difference } from "./difference.ts";
import { unheard } from "./unheard.ts";

type Found = Required<Pick<Expected, "papers" | "fees" | "checks" | "doubts">> & { readonly due: string | null };

export interface Tried {
  readonly example: ExampleOf;
  readonly differences: readonly Difference[];
}

/** Fills every example's form in earnest, against registers that answer, and compares; those of one procedure, if one is named. */
export const tryExamples = async (loaded: LoadedCatalogue, only: string | null = null): Promise<readonly Tried[]> => {
  const house = await openHouse(loaded);
  const all = examplesOf(loaded);
  const [first, then] = inTwo(all.filter(({ procedure }) => only === null || procedure === only));
  try {
    const tried = await triedIn(house, first);
    await fileBefore(house, then, all);
    return [...tried, ...(await triedIn(house, then))];
  } finally {
    await house.close();
  }
};

/** What of a form that was filled so comes out otherwise than the example says. */
export const triedAs = (example: ExampleOf, form: Filled): Tried => ({
  example,
  differences: [...unheard(example, form), ...differences(example, form)],
});

const triedIn = async (house: House, examples: readonly ExampleOf[]): Promise<readonly Tried[]> => {
  const tried: Tried[] = [];
  for (const example of examples) {
    const form = await filled(house.ctx, filerOf(example.who), example);
    tried.push(triedAs(example, form));
  }
  return tried;
};

const differences = ({ expect, parties }: Example, form: Filled): readonly Difference[] => {
  const found = foundIn(form);
  const whole: readonly (keyof typeof found)[] = ["papers", "fees", "checks", "doubts", "due"];
  const values = Object.entries(expect.values).map(([path, expected]) => ({
    of: path,
    expected,
    found: valueAt(form, path),
  }));
  return [
    ...whole.flatMap((of) => (expect[of] === undefined ? [] : [{ of, expected: expect[of], found: found[of] }])),
    ...Object.entries(parties).map(([name, { checks }]) => ({
      of: `parties.${name}.checks`,
      expected: checks,
      found: form.parties.find((it) => it.name === name)?.checks ?? [],
    })),
    ...Object.entries(expect.parties ?? {}).map(([name, expected]) => ({
      of: `parties.${name}`,
      expected,
      found: form.check.state.parties?.[name]?.state ?? null,
    })),
    ...values,
    ...Object.entries(expect.proposed ?? {}).map(([path, expected]) => ({
      of: `proposed.${path}`,
      expected,
      found: form.state.suggested[path] ?? null,
    })),
  ].filter(({ expected, found: came }) => !sameJson(expected, came));
};

const foundIn = ({ check }: Filled): Found => ({
  papers: papersIn(check.state.requirements),
  fees: Object.fromEntries(check.fee.map(({ id, amount }) => [id, amount])),
  checks: [...new Set(check.objections.map(({ id }) => nameIn(id)))],
  doubts: check.doubts.map(({ at }) => at),
  due: check.due === null ? null : localDate(check.due),
});

/** What stands for each of several goes by its own name. */
const nameIn = (id: string): string => id.split("[")[0] ?? id;

/** The worse of two: what is to be brought, then what the office looks up. */
const worst: readonly PaperExpected[] = ["upload", "official", "needless"];

/** A paper that each of several needs is as it is for whom it is worst. */
const papersIn = (requirements: readonly RequirementView[]): Expected["papers"] => {
  const papers: Record<string, PaperExpected> = {};
  for (const { id, state } of requirements) {
    const name = nameIn(id);
    const now = state === "needless" || state === "official" ? state : "upload";
    papers[name] = worst.find((it) => it === now || it === papers[name]) ?? now;
  }
  return papers;
};

const valueAt = ({ env }: Filled, path: string): Json => {
  const view = env.view(path);
  return "value" in view ? (view.value ?? null) : null;
};
