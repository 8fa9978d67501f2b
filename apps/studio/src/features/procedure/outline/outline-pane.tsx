import { Alert, useText } from "@motlan/ui";
import { messages as shared } from "../messages.ts";
import type { Target } from "../source/target.ts";
import type { Checked } from "../use-checked.ts";
import { OutlineContext } from "./outline-context.ts";
import { OutlinedPages } from "./outlined-pages.tsx";
import { OutlinedPapers } from "./outlined-papers.tsx";
import { OutlinedParts } from "./outlined-parts.tsx";
import { OutlinedResult } from "./outlined-result.tsx";
import { OutlinedSubjects } from "./outlined-subjects.tsx";
import { OutlinedChecks, OutlinedFees, OutlinedSteps } from "./outlined-workflow.tsx";

interface Props {
  readonly checked: Checked;
  readonly onGoTo: (target: Target) => void;
}

/** The procedure as its author thinks of it: what is asked, of whom, who answers, what comes of it. */
export const OutlinePane = ({ checked: { sound, issues }, onGoTo }: Props) => {
  const t = useText();
  if (sound === null) return <Alert tone="warning">{t(shared.neverRight)}</Alert>;
  return (
    <OutlineContext value={{ sound, onGoTo }}>
      <div className="mt-stack studio-outline">
        {issues.length > 0 && <Alert tone="warning">{t(shared.staleOutline)}</Alert>}
        <OutlinedPages />
        <OutlinedSubjects />
        <OutlinedPapers />
        <OutlinedChecks />
        <OutlinedFees />
        <OutlinedSteps />
        <OutlinedResult />
        <OutlinedParts />
      </div>
    </OutlineContext>
  );
};
