import type { Tree } from "../tree.ts";
import type { Names } from "./names.ts";
import type { Printed } from "./printed.ts";

/** Prints one node; handed down so that the printers of each family need not import each other. */
export interface Printer {
  readonly names: Names;
  print(tree: Tree): Printed;
  /** The same printer where more names are known. */
  within(names: Names): Printer;
}
