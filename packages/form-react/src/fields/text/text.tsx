import { textLike } from "../text-like.tsx";

export const text = textLike();
