/** Codes as the control holds them, one to a line. */
export const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));
