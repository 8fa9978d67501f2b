import { type Issue, issue, tidy } from "@motlan/kernel";
import type { Drafts } from "./drafts.ts";

/** The control of a point's message. */
export const messageId = (path: string): string => `message-${path}`;

export const reasonId = "supplement-reason";
export const pointsId = "supplement-points";

/** What a request lacks before it can be sent; the paths are the controls' ids. */
export const supplementIssues = ({ points, reason }: Drafts["supplement"]): readonly Issue[] => {
  const chosen = Object.entries(points);
  return [
    ...(chosen.length === 0 ? [issue("supplement-without-points", pointsId)] : []),
    ...chosen
      .filter(([, words]) => tidy(words) === "")
      .map(([path]) => issue("point-without-message", messageId(path))),
    ...(tidy(reason) === "" ? [issue("reason-missing", reasonId)] : []),
  ];
};
