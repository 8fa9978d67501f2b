import { Alert, Button, useText } from "@motlan/ui";
import { studioMessages } from "./studio-messages.ts";

/** Something could not be loaded, and the way to try again. */
export const LoadFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const t = useText();
  return (
    <Alert tone="danger" role="alert">
      <p>{t(studioMessages.failed)}</p>
      <Button variant="secondary" onClick={onRetry}>
        {t(studioMessages.tryAgain)}
      </Button>
    </Alert>
  );
};
