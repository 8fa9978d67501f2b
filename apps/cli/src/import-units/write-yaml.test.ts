import { compileUnits } from "@motlan/procedure/compile";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { headOf, oldUnitsYaml, unitsYaml } from "./write-yaml.ts";

const name = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.string({
    minLength: 1,
    unit: fc.constantFrom("Xã ", "Cư M'gar", ": ", "#", ",", "}", "- ", '"', "yes", "1", "\\"),
  }),
);

test("whatever a unit is called, what is written of it is read again", () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      const ended = {
        code: "00004",
        province: "01",
        name: b,
        from: "2025-07-01",
        to: "2026-06-30",
        successors: ["00008"],
      };
      const units = {
        provinces: [{ code: "01", name: a }],
        communes: [ended, { code: "00008", province: "01", name: c, dossierUnit: "H26.102" }],
      };
      const oldUnits = [
        { code: "00001", name: a, district: b, province: c, now: ["00004", "00008"] },
        { name: `${a}.`, district: b, province: c, now: ["00008"] },
      ];
      const files = {
        units: { file: "units.yaml", text: unitsYaml(units, "# a remark\n") },
        oldUnits: { file: "old-units.yaml", text: oldUnitsYaml(oldUnits, "") },
      };
      expect(compileUnits(files)).toEqual({ ok: true, value: { units, oldUnits } });
      expect(headOf(files.units.text)).toBe("# a remark\n");
    }),
  );
});
