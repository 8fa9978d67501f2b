import { Alert, useRoute, useText } from "@motlan/ui";
import { messages } from "./messages.ts";

const problems = ["sign-in-unavailable", "sign-in-failed", "sign-in-not-for-you"] as const;

/** Why the way back from the sign-in led here with nobody signed in. */
export const SignInProblem = () => {
  const t = useText();
  const told = useRoute().query.get("problem");
  const problem = problems.find((it) => it === told);
  return problem ? (
    <Alert tone="warning" role="alert">
      {t(messages[problem])}
    </Alert>
  ) : null;
};
