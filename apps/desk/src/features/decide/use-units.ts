import { type Commune, type Reference, withCommunes } from "@motlan/fields";
import type { UnitLookup } from "@motlan/form-react";
import { useMemo, useState } from "react";
import { client } from "../../api/client.ts";

const fetched = async <T>(path: string): Promise<T> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
};

/** A dossier comes with the communes that it names; those of a province are put in where one is to be chosen. */
export const useUnits = (first: Reference): { readonly reference: Reference; readonly lookUp: UnitLookup } => {
  const [reference, setReference] = useState(first);
  const lookUp = useMemo(
    (): UnitLookup => ({
      communes: async (province) => {
        const found = await fetched<readonly Commune[]>(`/units/now/${province}`);
        setReference((before) => ({ ...before, units: withCommunes(before.units, found, province) }));
      },
      old: (words) => client.public.findOldUnits.query({ words }),
    }),
    [],
  );
  return { reference, lookUp };
};
