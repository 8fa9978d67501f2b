import { DossierForm } from "@motlan/form-react";
import type { OtherProcedure } from "@motlan/procedure";
import { PageTitle, Steps, useRoute, useText } from "@motlan/ui";
import { lazy, Suspense, useCallback, useState } from "react";
import { api } from "../../api/client.ts";
import type { DraftForm } from "../../api/types.ts";
import { SessionAlerts } from "../../dossier-form/session-alerts.tsx";
import { UploadStatus } from "../../dossier-form/upload-status.tsx";
import { useFocusTarget } from "../../dossier-form/use-focus-target.ts";
import type { OpenSession } from "../../dossier-form/use-form-session.ts";
import { useUploads } from "../../dossier-form/use-uploads.ts";
import { common } from "../../messages/common.ts";
import { today } from "../../parts/today.ts";
import { stepsOf } from "./steps-of.ts";

const MovedNote = lazy(async () => ({ default: (await import("./later.ts")).later.MovedNote }));
const PartyParts = lazy(async () => ({ default: (await import("./later.ts")).later.PartyParts }));
const DisputeDialog = lazy(async () => ({ default: (await import("./later.ts")).later.DisputeDialog }));
const GoElsewhere = lazy(async () => ({ default: (await import("./later.ts")).later.GoElsewhere }));

interface Props {
  readonly id: string;
  readonly page: string;
  readonly form: DraftForm;
  readonly open: OpenSession;
}

/** One page of the form. */
export const FillPage = ({ id, page, form, open }: Props) => {
  const t = useText();
  const { navigate } = useRoute();
  const uploads = useUploads(id, open.session);
  useFocusTarget();
  const { procedure, reference, state } = form;
  const { session } = open;
  const renderParty = useCallback(
    (party: string) => (
      <Suspense>
        <PartyParts id={id} party={party} session={session} />
      </Suspense>
    ),
    [id, session],
  );
  const renderRedirect = useCallback(
    (other: OtherProcedure) => (
      <Suspense>
        <GoElsewhere other={other} from={id} />
      </Suspense>
    ),
    [id],
  );
  const explain = useCallback(() => api.citizen.explainPlan.query({ dossierId: id }), [id]);
  const [disputing, setDisputing] = useState<string | null>(null);
  const disputed = disputing === null ? undefined : procedure.fields[disputing];
  const here = procedure.pages.findIndex((it) => it.id === page);
  const before = procedure.pages[here - 1];
  const next = procedure.pages[here + 1]?.id;
  const title = procedure.pages[here]?.title ?? procedure.title;
  return (
    <div className="mt-stack">
      <Steps steps={stepsOf(t, procedure, state.part)} current={page} />
      <PageTitle title={t(title)} site={`${t(procedure.title)} – ${t(common.site)}`}>
        <p className="mt-quiet">{t(procedure.title)}</p>
      </PageTitle>
      {state.part && (
        <Suspense>
          <PartyParts part={state.part} />
        </Suspense>
      )}
      {form.moved && (
        <Suspense>
          <MovedNote moved={form.moved} />
        </Suspense>
      )}
      <SessionAlerts {...open} />
      <DossierForm
        definition={procedure}
        reference={reference}
        lookUp={open.session.lookUp}
        state={state}
        page={page}
        today={today()}
        onSave={open.session.save}
        onUpload={uploads.onUpload}
        onRemoveFile={uploads.onRemoveFile}
        paperHref={(resultId) => `/papers/${resultId}`}
        procedureHref={(procedureId) => `/procedures/${procedureId}`}
        renderParty={renderParty}
        onExplain={explain}
        renderRedirect={renderRedirect}
        onDispute={setDisputing}
        correctionsHref="/corrections"
        onContinue={() => navigate(next === undefined ? `/dossiers/${id}/review` : `/dossiers/${id}/fill/${next}`)}
        {...(before && { onBack: () => navigate(`/dossiers/${id}/fill/${before.id}`) })}
      />
      {disputed && (
        <Suspense>
          <DisputeDialog
            {...{ id, form }}
            field={disputed}
            lookUp={session.lookUp}
            onMade={session.load}
            onClose={() => setDisputing(null)}
          />
        </Suspense>
      )}
      <UploadStatus sending={uploads.sending} error={uploads.error} />
    </div>
  );
};
