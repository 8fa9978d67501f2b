import { createContext, useContext } from "react";
import type { OpenedProcedure } from "../../api/client.ts";

/** The procedure that is open: what every pane may need to name things. */
export const OpenedContext = createContext<OpenedProcedure | null>(null);

export const useOpened = (): OpenedProcedure => {
  const opened = useContext(OpenedContext);
  if (opened === null) throw new Error("a pane outside of its procedure");
  return opened;
};
