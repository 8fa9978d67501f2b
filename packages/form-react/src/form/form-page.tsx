import type { Page } from "@motlan/procedure";
import { Alert, Button, ErrorSummary, useText } from "@motlan/ui";
import { useId } from "react";
import { messages } from "../messages.ts";
import { Papers, usePapersAhead } from "../papers/papers.tsx";
import type { DossierFormProps } from "./dossier-form-props.ts";
import { FailedChecks } from "./failed-checks.tsx";
import { FormProgress } from "./form-progress.tsx";
import type { FormSession } from "./form-session.ts";
import { SaveLine } from "./save-line.tsx";
import { SectionView } from "./section-view.tsx";
import { useGoOn } from "./use-go-on.ts";

const pick = ({ definition, state, onUpload, onRemoveFile, ...hrefs }: Omit<DossierFormProps, "page">) => ({
  notAsked: definition.notAsked,
  state,
  onUpload,
  onRemoveFile,
  paperHref: hrefs.paperHref,
  procedureHref: hrefs.procedureHref,
});

interface Props extends Omit<DossierFormProps, "page"> {
  readonly page: Page;
  readonly session: FormSession;
}

export const FormPage = ({ page, session, onBack, ...props }: Props) => {
  const t = useText();
  const { saver, compose } = session;
  const note = useId();
  usePapersAhead(props.definition.pages[0]?.id === page.id);
  const isLast = props.definition.pages.at(-1)?.id === page.id;
  const { items, attempt, busy, failed, goOn } = useGoOn({ page, isLast, session, onContinue: props.onContinue });
  return (
    <form
      className="mt-form"
      noValidate
      aria-describedby={note}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <div
        className="mt-form-body"
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
        onBlur={() => void saver.flush()}
      >
        <FormProgress state={props.state} onExplain={props.onExplain} showCost={props.showCost} />
        <ErrorSummary items={items} attempt={attempt} />
        <p className="mt-quiet" id={note}>
          {t(messages.starIsRequired)}
        </p>
        {page.sections.map((section) => (
          <SectionView key={section.id} page={page} section={section} onRender={props.onRender} />
        ))}
        {isLast && <Papers {...pick(props)} />}
        <FailedChecks page={page} />
        {failed && (
          <Alert tone="danger" role="alert">
            {t(messages.cannotGoOn)}
          </Alert>
        )}
        <div className="mt-form-foot">
          <Button type="submit" busy={busy}>
            {t(messages.goOn)}
          </Button>
          {onBack && (
            <Button variant="secondary" onClick={onBack}>
              {t(messages.back)}
            </Button>
          )}
          <SaveLine saver={saver} />
        </div>
      </div>
    </form>
  );
};
