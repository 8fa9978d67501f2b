import { useEffect } from "react";

/** Coming from a link to one field (`#f-child-sex`): the focus goes there, not to the heading. */
export const useFocusTarget = (): void => {
  useEffect(() => {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "center" });
  }, []);
};
