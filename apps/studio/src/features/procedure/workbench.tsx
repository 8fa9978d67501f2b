import { useText } from "@motlan/ui";
import { useState } from "react";
import type { OpenedProcedure } from "../../api/client.ts";
import { type Tab, Tabs } from "../../parts/tabs.tsx";
import { BenchHead } from "./bench-head.tsx";
import { messages } from "./messages.ts";
import { OutlinePane } from "./outline/outline-pane.tsx";
import { PreviewPane } from "./preview/preview-pane.tsx";
import { ProblemsPane } from "./problems-pane.tsx";
import { SourcePane } from "./source/source-pane.tsx";
import type { Target } from "./source/target.ts";
import { useChecked } from "./use-checked.ts";
import { useDraft } from "./use-draft.ts";
import { useWide } from "./use-wide.ts";

interface Props {
  readonly id: string;
  readonly opened: OpenedProcedure;
}

type PaneId = "outline" | "source" | "problems" | "preview";

/** Source and problems beside outline and preview where they fit; all four one at a time where they do not. */
export const Workbench = ({ id, opened }: Props) => {
  const t = useText();
  const wide = useWide();
  const draft = useDraft(id, opened.text);
  const checked = useChecked(id, opened, draft.text);
  const [pane, setPane] = useState<PaneId>("outline");
  const [target, setTarget] = useState<Target | null>(null);
  const goTo = (next: Target): void => {
    setTarget(next);
    if (!wide) setPane("source");
  };
  const panes: Readonly<Record<PaneId, Tab<PaneId>>> = {
    outline: {
      id: "outline",
      label: t(messages.outline),
      content: <OutlinePane checked={checked} onGoTo={goTo} />,
    },
    source: {
      id: "source",
      label: t(messages.source),
      content: <SourcePane draft={draft} checked={checked} target={target} onReached={() => setTarget(null)} />,
    },
    problems: {
      id: "problems",
      label: t(messages.problems),
      count: checked.issues.length + checked.warnings.length,
      content: <ProblemsPane checked={checked} onGoTo={goTo} />,
    },
    preview: {
      id: "preview",
      label: t(messages.preview),
      content: <PreviewPane id={id} checked={checked} />,
    },
  };
  const tabs = wide ? [panes.outline, panes.preview] : [panes.outline, panes.source, panes.problems, panes.preview];
  const current = tabs.some((tab) => tab.id === pane) ? pane : "outline";
  return (
    <>
      <BenchHead id={id} file={opened.file} checked={checked} />
      <div className="studio-bench">
        {wide && (
          <div className="studio-column">
            {panes.source.content}
            {panes.problems.content}
          </div>
        )}
        <Tabs label={t(messages.panes)} tabs={tabs} current={current} onChoose={setPane} />
      </div>
    </>
  );
};
