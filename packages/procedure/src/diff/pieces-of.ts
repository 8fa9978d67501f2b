import type { Part, Procedure } from "../procedure.ts";
import type { PieceKind } from "./change.ts";

/** A named piece of a procedure: its properties, without those of the pieces within it. */
export interface Piece {
  readonly of: PieceKind;
  readonly id: string;
  readonly properties: object;
}

/** A procedure taken apart, in the order in which it is written. */
export const piecesOf = (procedure: Procedure): readonly Piece[] => {
  const {
    id,
    subjects,
    fields,
    pages,
    checks,
    requires,
    fee,
    deadline,
    steps,
    result,
    parts = [],
    ...whole
  } = procedure;
  const { parties = [], ...properties } = whole;
  return [
    { of: "procedure", id, properties },
    ...Object.entries(subjects).map(([name, it]): Piece => ({ of: "subject", id: name, properties: it })),
    ...parties.map(piece("party")),
    ...Object.entries(fields).map(([path, { path: _, ...it }]): Piece => ({ of: "field", id: path, properties: it })),
    ...checks.map(piece("check")),
    ...pages.flatMap(({ id: page, title, sections }) => [
      { of: "page" as const, id: page, properties: { title, sections: sections.map((it) => it.id) } },
      ...sections.map(piece("section", page)),
    ]),
    ...requires.map(piece("evidence")),
    ...fee.map(piece("fee")),
    ...workOf({ deadline, steps, result }),
    ...parts.flatMap((part) => partPieces(part)),
  ];
};

const piece =
  (of: PieceKind, within?: string) =>
  ({ id, ...properties }: { readonly id: string }): Piece => ({
    of,
    id: within === undefined ? id : `${within}/${id}`,
    properties,
  });

const workOf = ({ deadline, steps, result }: Pick<Procedure, "deadline" | "steps" | "result">, part?: string) => {
  const named = (id: string): string => (part === undefined ? id : `${part}/${id}`);
  return [
    { of: "deadline" as const, id: named("deadline"), properties: deadline },
    ...steps.map(piece("step", part)),
    { of: "result" as const, id: named("result"), properties: result },
  ];
};

const partPieces = ({ id, deadline, steps, result, ...properties }: Part): readonly Piece[] => [
  { of: "part", id, properties },
  ...workOf({ deadline, steps, result }, id),
];
