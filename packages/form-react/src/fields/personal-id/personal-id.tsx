import { textLike } from "../text-like.tsx";

export const personalId = textLike({ attributes: { inputMode: "numeric", spellCheck: false, size: 18 } });
