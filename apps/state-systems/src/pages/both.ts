import type { Localized } from "@motlan/kernel";
import { escapeHtml } from "./escape.ts";

/** A text in both languages, the second marked as what it is. */
export const both = ({ vi, en }: Localized): string =>
  `${escapeHtml(vi)} <span class="other" lang="en">${escapeHtml(en)}</span>`;
