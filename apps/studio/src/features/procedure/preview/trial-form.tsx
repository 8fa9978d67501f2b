import { DossierForm } from "@motlan/form-react";
import { spreadKeeper } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { useCallback, useState } from "react";
import { Debugger } from "../debug/debugger.tsx";
import { useOpened } from "../opened-context.ts";
import { messages } from "./messages.ts";
import { PageSwitch } from "./page-switch.tsx";
import { PartyNote } from "./party-note.tsx";
import { today } from "./today.ts";
import { usePapers } from "./use-papers.ts";
import type { Answers, Previewed } from "./use-preview.ts";

interface Props {
  readonly previewed: Previewed;
  readonly page: string | null;
  readonly onPage: (page: string) => void;
  readonly asked: string;
  readonly onAsk: (part: string) => void;
  readonly onAnswers: (patch: Answers) => void;
}

/** The citizen's form over one definition; make it anew for another. */
export const TrialForm = ({ previewed, page, onPage, asked, onAsk, onAnswers }: Props) => {
  const t = useText();
  const { reference } = useOpened();
  const [spreadOver] = useState(spreadKeeper);
  const procedure = spreadOver(previewed.sound.procedure, previewed.state.ones);
  const { parties } = previewed.sound.procedure;
  const renderParty = useCallback(
    (name: string) => parties?.filter(({ id }) => id === name).map((it) => <PartyNote key={it.id} party={it} />),
    [parties],
  );
  const papers = usePapers(previewed.state);
  const [ended, setEnded] = useState(false);
  const here = Math.max(
    0,
    procedure.pages.findIndex(({ id }) => id === page),
  );
  const go = (to: string | undefined): void => {
    setEnded(to === undefined);
    if (to !== undefined) onPage(to);
  };
  const before = procedure.pages[here - 1];
  const current = procedure.pages[here]?.id ?? "";
  return (
    <>
      <Debugger definition={procedure} state={papers.state} part={asked} onPart={onAsk} />
      <PageSwitch pages={procedure.pages} current={current} onChoose={go} />
      <DossierForm
        definition={procedure}
        reference={reference}
        state={papers.state}
        page={current}
        today={today()}
        onSave={async (patch) => onAnswers(patch)}
        onUpload={papers.onUpload}
        onRemoveFile={papers.onRemoveFile}
        renderParty={renderParty}
        onExplain={previewed.explain}
        showCost
        onContinue={() => go(procedure.pages[here + 1]?.id)}
        {...(before && { onBack: () => go(before.id) })}
      />
      {ended && <Alert role="status">{t(messages.end)}</Alert>}
    </>
  );
};
