export const openParts = ["code", "name"] as const;
