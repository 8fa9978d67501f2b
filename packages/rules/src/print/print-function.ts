import type { FunctionTree, Tree } from "../tree.ts";
import { bind, freshName } from "./names.ts";
import { printType } from "./print-type.ts";
import { atLeast, level, type Printed, printed } from "./printed.ts";
import type { Printer } from "./printer.ts";

/** With the types of the parameters that the place does not tell. */
export const printFunction = ({ slots, of, types = [] }: FunctionTree, printer: Printer): Printed => {
  let { names } = printer;
  const parameters = slots.map((slot, index) => {
    const name = freshName(names);
    names = bind(names, name, { slot });
    const type = types[index];
    return type ? `${name}: ${printType(type)}` : name;
  });
  const body = printer.within(names).print(of).text;
  return printed(`function(${parameters.join(", ")}) ${body}`, level.loose);
};

/** A call of what an expression gives. */
export const printApply = ({ to, of }: Extract<Tree, { node: "apply" }>, printer: Printer): Printed => {
  const args = of.map((argument) => printer.print(argument).text);
  return printed(`${atLeast(level.postfix, printer.print(to))}(${args.join(", ")})`, level.postfix);
};
