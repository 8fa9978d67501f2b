export { type ProblemText, problemText } from "./problem-text.ts";
export { publishingText } from "./publishing-problems.ts";
