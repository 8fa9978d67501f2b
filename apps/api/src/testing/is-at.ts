interface Followed {
  readonly dossier: { readonly step: number | null };
  readonly procedure: { readonly steps: readonly { readonly id: string }[] };
}

/** Whether a dossier has come to the step of that name. */
export const isAt =
  (step: string) =>
  ({ dossier, procedure }: Followed): boolean =>
    procedure.steps[dossier.step ?? -1]?.id === step;
