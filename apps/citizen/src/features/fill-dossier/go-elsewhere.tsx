import type { OtherProcedure } from "@motlan/procedure";
import { LinkButton, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { messages } from "./review-messages.ts";

interface Props {
  /** The procedure to use. */
  readonly other: OtherProcedure;
  /** The draft that is left, and kept. */
  readonly from: string;
}

/** The way to another procedure, with what both ask; its name and code alone where it cannot be begun here. */
export const GoElsewhere = ({ other: { code, title }, from }: Props) => {
  const t = useText();
  const { data } = useQuery({
    queryKey: ["procedure", code],
    queryFn: () => api.public.describeProcedure.query({ id: code }),
    retry: false,
  });
  if (!data || data.closed !== null)
    return (
      <p>
        <strong>{t(messages.redirect, { code, title: title === undefined ? "" : t(title) })}</strong>
      </p>
    );
  return (
    <>
      <p>{t(messages.takenAlong)}</p>
      <LinkButton to={`/procedures/${data.id}?from=${from}`} variant="secondary">
        {t(messages.goTo, { title: t(data.title) })}
      </LinkButton>
    </>
  );
};
