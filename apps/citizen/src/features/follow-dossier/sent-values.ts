import type { ShownValue } from "@motlan/form-react";
import type { Text } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { registerName } from "./words.ts";

/** The values that were sent, with the register that vouches for each. */
export const sentValues = (t: Text, values: FollowedDossier["dossier"]["values"]): Record<string, ShownValue> =>
  Object.fromEntries(
    Object.entries(values).map(([path, { value, provenance }]): [string, ShownValue] => {
      if (provenance.kind !== "register") return [path, { value }];
      const name = registerName(t, provenance.register);
      return [path, { value, source: { title: { vi: name, en: name }, asOf: provenance.asOf } }];
    }),
  );
