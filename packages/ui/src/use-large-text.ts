import { useLayoutEffect, useState } from "react";
import { readSetting, writeSetting } from "./settings.ts";

/** Larger type on every page, kept on this device. */
export const useLargeText = (): readonly [large: boolean, setLarge: (large: boolean) => void] => {
  const [large, setLarge] = useState(() => readSetting("text") === "large");
  useLayoutEffect(() => {
    if (large) document.documentElement.dataset["text"] = "large";
    else delete document.documentElement.dataset["text"];
    writeSetting("text", large ? "large" : "normal");
  }, [large]);
  return [large, setLarge];
};
