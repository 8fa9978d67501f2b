import type { Example } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";

/** An example, and the procedure that it is of. */
export interface ExampleOf extends Example {
  readonly procedure: string;
}

/** All examples of the catalogue, in the order of the procedures. */
export const examplesOf = ({ definitions }: LoadedCatalogue): readonly ExampleOf[] =>
  definitions.flatMap(({ id: procedure, examples }) =>
    examples.ok ? examples.value.map((example) => ({ ...example, procedure })) : [],
  );
