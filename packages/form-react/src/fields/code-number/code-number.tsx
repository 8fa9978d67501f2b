import { textLike } from "../text-like.tsx";

export const codeNumber = textLike({ attributes: { spellCheck: false, autoCapitalize: "characters" } });
