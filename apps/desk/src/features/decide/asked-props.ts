import type { Issue } from "@motlan/kernel";
import type { Examined } from "../../api/client.ts";
import type { Drafts } from "./drafts.ts";

export interface AskedProps {
  readonly examined: Examined;
  readonly stated: Drafts["stated"];
  readonly onChange: (change: (stated: Drafts["stated"]) => Drafts["stated"]) => void;
  readonly issueAt: (id: string) => Issue | undefined;
}
