/** A rule of a shape about one property of a class, as SHACL has it. */
export interface PropertyShape {
  readonly path: string;
  readonly min?: number;
  readonly max?: number;
  /** What each value is said to be, in the document itself. */
  readonly class?: string;
  readonly datatype?: "rdf:langString" | "xsd:string" | "xsd:double" | "xsd:duration";
  /** No two values of one language. */
  readonly uniqueLang?: true;
}

export interface NodeShape {
  readonly target: string;
  readonly source: string;
  readonly properties: readonly PropertyShape[];
}

export const text = "rdf:langString" as const;
