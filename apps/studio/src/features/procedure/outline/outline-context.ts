import { createContext, useContext } from "react";
import type { Target } from "../source/target.ts";
import type { SoundText } from "../use-checked.ts";

interface Outlined {
  readonly sound: SoundText;
  readonly onGoTo: (target: Target) => void;
}

export const OutlineContext = createContext<Outlined | null>(null);

export const useOutlined = (): Outlined => {
  const outlined = useContext(OutlineContext);
  if (outlined === null) throw new Error("a part outside of its outline");
  return outlined;
};
