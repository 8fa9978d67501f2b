import { localTime } from "@motlan/kernel";
import { Icon, Spinner, useText } from "@motlan/ui";
import { type ReactNode, useSyncExternalStore } from "react";
import { messages } from "../messages.ts";
import type { Saver, SaveStatus } from "./saver.ts";

/** On the same clock as every other time of the dossier, wherever the phone thinks it is. */
const time = (at: Date): string => localTime(at.toISOString());

/** Whether what was typed is safe. Always as high, so that nothing moves. */
export const SaveLine = ({ saver }: { readonly saver: Saver }) => {
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  return (
    <p className="mt-save" data-kind={status.kind} aria-live={status.kind === "failed" ? "polite" : "off"}>
      <Words status={status} />
    </p>
  );
};

const Words = ({ status }: { readonly status: SaveStatus }): ReactNode => {
  const t = useText();
  if (status.kind === "saved")
    return (
      <>
        <Icon name="check" /> {t(messages.saved, { time: time(status.at) })}
      </>
    );
  if (status.kind === "saving") return <Spinner>{t(messages.saving)}</Spinner>;
  if (status.kind === "failed") return t(messages.saveFailed);
  return status.kind === "waiting" ? t(messages.waitingToSave) : null;
};
