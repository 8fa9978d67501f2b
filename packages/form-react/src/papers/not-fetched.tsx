import { Alert, Button, useText } from "@motlan/ui";
import { messages } from "../messages.ts";

/** In the place of what could not be fetched. */
export const NotFetched = ({ again }: { readonly again: () => void }) => {
  const t = useText();
  return (
    <Alert tone="warning" role="alert" title={t(messages.partNotFetched)}>
      <Button variant="secondary" onClick={again}>
        {t(messages.fetchAgain)}
      </Button>
    </Alert>
  );
};
