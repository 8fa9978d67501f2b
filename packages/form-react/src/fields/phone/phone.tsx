import { textLike } from "../text-like.tsx";

export const phone = textLike({ autoComplete: "tel", attributes: { type: "tel", size: 18 } });
