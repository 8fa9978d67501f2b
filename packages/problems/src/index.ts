export { type ProblemText, problemText } from "./problem-text.ts";
