import type { Reference } from "@motlan/fields";
import type { Fee, Field, FormEnv, FormState, Procedure } from "@motlan/procedure";

/** Of what it is asked why, and the form as it stands. */
export interface Asked {
  readonly of: Field | Fee;
  readonly definition: Procedure;
  readonly reference: Reference;
  readonly state: FormState;
  readonly env: FormEnv;
}
