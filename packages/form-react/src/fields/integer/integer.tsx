import { textLike } from "../text-like.tsx";

// Not type="number": a wheel or an arrow key would change it unseen, and letters would vanish without a word.
export const integer = textLike({ attributes: { inputMode: "numeric", size: 12 } });
