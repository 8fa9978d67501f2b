export { changeMarks, changeWords, pieceWords, shownInChange } from "./change-words.ts";
export { commandText } from "./command-problems.ts";
export { facetWords } from "./facet-words.ts";
export { type ProblemText, problemText } from "./problem-text.ts";
export { problemCodes } from "./problems.ts";
export { publishingText } from "./publishing-problems.ts";
export { storeText } from "./store-problems.ts";
