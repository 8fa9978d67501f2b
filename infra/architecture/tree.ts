/**
 * One import, re-export or dynamic import. `typeOnly`: nothing of it is loaded at run time. `whole`: everything that the
 * file exports, as one object (`import * as`).
 */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly whole: boolean;
}

/** What the rules need to know of a file of code. */
export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  /** The name of its package without the scope: `kernel`, `citizen`. */
  readonly owner: string;
  readonly isTest: boolean;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** What it takes from the surrounding world: `Date.now`, `fetch`, `process`. */
  readonly globals: readonly string[];
  /** Types that a cast makes of anything: `any`, `never`. */
  readonly looseCasts: readonly string[];
  /** Texts that a member called `type` is compared to. */
  readonly typeTests: readonly string[];
  readonly onlyReexports: boolean;
}

export interface Manifest {
  readonly name: string;
  /** `packages/kernel` */
  readonly folder: string;
  /** From the key in `exports` to the path of the file, from the root of the repository. */
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

export interface Tree {
  readonly files: readonly SourceFile[];
  readonly manifests: readonly Manifest[];
  /** The names of the folders under packages/fields: the field types. */
  readonly fieldTypes: readonly string[];
}

export interface Violation {
  readonly rule: string;
  readonly where: string;
  readonly what: string;
}

export type Rule = (tree: Tree) => readonly Violation[];
