export const addressParts = ["province", "commune", "detail", "country", "original"] as const;
