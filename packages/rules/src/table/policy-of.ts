import { equality } from "../run/equal.ts";
import { type Shape, shapeOf } from "../type.ts";
import type { Aggregate } from "./definition.ts";
import type { Policy } from "./hits.ts";
import { count, extreme, inOutputOrder, inRuleOrder, total } from "./multiple-hit.ts";
import { precedenceOf } from "./precedence.ts";
import { any, first, priority, unique } from "./single-hit.ts";
import type { Table } from "./table.ts";
import { typeOfRow } from "./type-of-table.ts";

const collected = (aggregate: Aggregate | undefined, shape: Shape): Policy => {
  switch (aggregate) {
    case "sum":
      return total;
    case "min":
      return extreme("<", shape);
    case "max":
      return extreme(">", shape);
    case "count":
      return count;
    case undefined:
      return inRuleOrder;
  }
};

/** The hit policies (DMN 1.5, 8.2.10). */
export const policyOf = ({ hit, aggregate, outputs }: Table): Policy => {
  const shape = shapeOf(typeOfRow(outputs));
  switch (hit) {
    case "unique":
      return unique;
    case "any":
      return any(equality(shape));
    case "priority":
      return priority(precedenceOf(outputs), equality(shape));
    case "first":
      return first;
    case "rule order":
      return inRuleOrder;
    case "output order":
      return inOutputOrder(precedenceOf(outputs));
    case "collect":
      return collected(aggregate, shape);
  }
};
