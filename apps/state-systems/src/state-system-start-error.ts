/** Why the stand-ins could not start. */
export type StartFailure =
  | { readonly code: "EADDRINUSE" | "LISTEN_FAILED"; readonly port: number; readonly system: string }
  | { readonly code: "JOURNAL_CORRUPT" | "EPOCH_CORRUPT"; readonly file: string };

/** Rejects the promise of `startStateSystems`; `failure` has what a sentence to the operator needs. */
export class StateSystemStartError extends Error {
  readonly failure: StartFailure;

  constructor(failure: StartFailure, options?: ErrorOptions) {
    super("port" in failure ? `${failure.code}: ${failure.system}, port ${failure.port}` : failure.code, options);
    this.name = "StateSystemStartError";
    this.failure = failure;
  }

  get code(): StartFailure["code"] {
    return this.failure.code;
  }
}
