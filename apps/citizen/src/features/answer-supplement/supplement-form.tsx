import { DossierForm } from "@motlan/form-react";
import { Alert, PageTitle, useRoute, useText } from "@motlan/ui";
import { useMemo, useState } from "react";
import type { DraftForm, FollowedDossier } from "../../api/types.ts";
import { SessionAlerts } from "../../dossier-form/session-alerts.tsx";
import { UploadStatus } from "../../dossier-form/upload-status.tsx";
import type { OpenSession } from "../../dossier-form/use-form-session.ts";
import { useUploads } from "../../dossier-form/use-uploads.ts";
import { common } from "../../messages/common.ts";
import { today } from "../../parts/today.ts";
import { AskedPoints, type Points } from "./asked-points.tsx";
import { messages } from "./messages.ts";
import { SendDialog } from "./send-dialog.tsx";
import { supplementDefinition, supplementPage } from "./supplement-definition.ts";

interface Props {
  readonly followed: FollowedDossier;
  readonly points: Points;
  readonly form: DraftForm;
  readonly open: OpenSession;
}

export const SupplementForm = ({ followed: { id, dossier }, points, form, open }: Props) => {
  const t = useText();
  const { navigate } = useRoute();
  const [sending, setSending] = useState(false);
  const uploads = useUploads(id, open.session);
  const { procedure, reference } = form;
  const definition = useMemo(() => supplementDefinition(procedure, points), [procedure, points]);
  return (
    <div className="mt-stack mc-narrow">
      <PageTitle title={t(messages.title)} site={`${dossier.code} – ${t(common.site)}`}>
        <p>{t(messages.lead, { code: dossier.code })}</p>
      </PageTitle>
      <Alert tone="warning" title={t(messages.asked)}>
        <p>{dossier.supplement?.reason}</p>
        <AskedPoints points={points} procedure={procedure} />
      </Alert>
      <SessionAlerts {...open} />
      <DossierForm
        definition={definition}
        reference={reference}
        lookUp={open.session.lookUp}
        state={onlyAsked(form.state)}
        page={supplementPage}
        today={today()}
        onSave={open.session.save}
        onUpload={uploads.onUpload}
        onRemoveFile={uploads.onRemoveFile}
        onContinue={() => setSending(true)}
        onBack={() => navigate(`/dossiers/${id}`)}
      />
      <UploadStatus sending={uploads.sending} error={uploads.error} />
      <SendDialog id={id} seq={dossier.seq} open={sending} onClose={() => setSending(false)} />
    </div>
  );
};

/** Of the papers, those that were asked for. */
const onlyAsked = (state: DraftForm["state"]): DraftForm["state"] => ({
  ...state,
  requirements: state.requirements.filter(({ id }) => state.open?.includes(id)),
});
