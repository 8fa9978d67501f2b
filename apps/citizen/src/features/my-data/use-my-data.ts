import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import type { Holding } from "../../api/types.ts";
import { cutOff, mergeHoldings } from "./merge-holdings.ts";

/** What the registers have said on this visit; it is gone with the page. */
export const useMyData = () => {
  const [holdings, setHoldings] = useState<readonly Holding[]>([]);
  const [hasLooked, setHasLooked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    /** Null asks all; otherwise the registers to ask again. */
    mutationFn: async (registers: string[] | null) => {
      for await (const part of await api.citizen.myData.mutate(registers ? { registers } : undefined))
        setHoldings((known) => mergeHoldings(known, part));
    },
    onSuccess: () => setHasLooked(true),
    onError: () => setHoldings(cutOff),
  });
  return { holdings, look: mutate, isLooking: isPending, hasLooked, error };
};
