import { oneCode } from "../code-list.ts";

/**
 * One code of a long closed list (`params.list`), found by typing: kept, checked and seen by rules as `one-of` is. What
 * was typed and is in the list by neither title nor code stays as it was typed, and is refused.
 */
export const listSearch = oneCode("list-search");
