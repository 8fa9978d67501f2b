import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { Catalogue } from "../catalogue.ts";
import type { Procedure } from "../procedure.ts";
import { type Official, officialFormat } from "./format-official.ts";
import { own } from "./own.ts";
import { type Read, readSource, type SourceFile } from "./source.ts";

/** Reads what the national catalogue says of a procedure: it is of that one, and names papers and authorities that there are. */
export const compileOfficial = (source: SourceFile, procedure: Procedure, catalogue: Catalogue): Outcome<Official> => {
  const read = readSource(source, officialFormat);
  if (!read.ok) return read;
  return unlessIssues(faultsIn(read.value, procedure, catalogue), () => read.value.data);
};

const faultsIn = ({ data, at }: Read<Official>, { code, parts = [] }: Procedure, catalogue: Catalogue) => {
  const { official, papers = [], authority = [], deadline } = data;
  const ofParts = Object.keys(deadline?.parts ?? {});
  const partNames = Object.fromEntries(parts.map(({ id }) => [id, true]));
  return [
    ...(official === code ? [] : [at(["official"], "official-of-another", { name: official, suggestion: code })]),
    ...unknown(papers, catalogue.evidence, (n, told) => at(["papers", n], "evidence-unknown", told)),
    ...unknown(authority, catalogue.authorities, (n, told) => at(["authority", n], "authority-kind-unknown", told)),
    ...unknown(ofParts, partNames, (n, told) => at(["deadline", "parts", ofParts[n] ?? ""], "part-unknown", told)),
  ];
};

type Tell = (n: number, told: { readonly name: string; readonly suggestion: string }) => Issue;

const unknown = (names: readonly string[], among: Readonly<Record<string, unknown>>, tell: Tell): readonly Issue[] =>
  names.flatMap((name, n) =>
    own(among, name) === undefined ? [tell(n, { name, suggestion: nearest(name, Object.keys(among)) ?? "" })] : [],
  );
