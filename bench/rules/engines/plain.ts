import type { Context, Each } from "../cases.ts";
import type { Engine } from "../engine.ts";
import { ageBetween } from "./age-between.ts";

const functions: Each<(context: Context) => unknown> = {
  E1: (c) => c.hasChildren && c.maritalStatus === "married" && c.income < 30_000,
  E2: (c) => ageBetween(c.birthDate, c.today),
  E3: (c) => c.rows.reduce((sum, row) => sum + row.amount, 0),
  E4: (c) => c.code.startsWith("LV") && c.code.includes("-"),
  E5: (c) => {
    if (c.category === "student" || c.ageYears < 18) return 0;
    if (c.income < 12_000) return 14.23;
    return c.urgent ? 56.92 : 28.46;
  },
  E6: (c) => (c.spouse?.income === undefined ? c.income : c.income + c.spouse.income),
};

/** What a programmer would write by hand: the limit. */
export const plain: Engine = {
  name: "plain functions (limit)",
  generatesCode: false,
  note: "binary fractions, no three-valued logic, nothing checked",
  compiled: functions,
};
