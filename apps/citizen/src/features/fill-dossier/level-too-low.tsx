import { actWords } from "../../messages/act-issues.ts";
import { PageProblem } from "../../parts/loaded.tsx";

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A party is asked before anybody knows of which level her account is: here she is told how to have it raised. */
export const LevelTooLow = ({ error, retry }: Props) => <PageProblem words={actWords} error={error} retry={retry} />;
