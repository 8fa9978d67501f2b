export const placeParts = ["facility", "province", "commune", "detail", "country", "original"] as const;
