import { Card, defineMessages, EmptyState, Link, SearchInput, Skeleton, useDebounced, useText } from "@motlan/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import type { ProcedureSummary } from "../../api/types.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";

const messages = defineMessages({
  label: { vi: "Bạn cần làm thủ tục gì?", en: "What do you need to do?" },
  example: { vi: "Ví dụ: giấy khai sinh", en: "For example: birth certificate" },
  found: {
    vi: (p: { count: number }) => `Tìm thấy ${p.count} thủ tục`,
    en: (p: { count: number }) => (p.count === 1 ? "1 procedure found" : `${p.count} procedures found`),
  },
  nothing: { vi: "Chưa thấy thủ tục nào", en: "Nothing found" },
  nothingHint: {
    vi: "Hãy thử ít chữ hơn, có dấu hay không dấu đều được. Cần giúp, xin gọi 1022.",
    en: "Try fewer words, with or without diacritics. For help, call 1022.",
  },
  code: { vi: (p: { code: string }) => `Mã thủ tục ${p.code}`, en: (p: { code: string }) => `Procedure ${p.code}` },
  loading: { vi: "Đang tìm", en: "Searching" },
});

const pauseMs = 250;

/** The search for a procedure, in a person's own words; what is found stands while the next is looked for. */
export const FindProcedure = () => {
  const t = useText();
  const [words, setWords] = useState("");
  const query = useDebounced(words.trim().slice(0, 200), pauseMs);
  const found = useQuery({
    queryKey: ["procedures", query],
    queryFn: () => api.public.findProcedures.query({ query }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <section className="mt-stack" aria-label={t(messages.label)}>
      <SearchInput label={t(messages.label)} placeholder={t(messages.example)} value={words} onChange={setWords} />
      {found.isError && <ProblemAlert error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Skeleton label={t(messages.loading)} />}
      {found.data && (
        <>
          <p className={query === "" ? "mt-visually-hidden" : "mt-quiet"} role="status">
            {query !== "" && t(messages.found, { count: found.data.length })}
          </p>
          <Found procedures={found.data} />
        </>
      )}
    </section>
  );
};

const Found = ({ procedures }: { readonly procedures: readonly ProcedureSummary[] }) => {
  const t = useText();
  if (procedures.length === 0)
    return (
      <EmptyState title={t(messages.nothing)}>
        <p>{t(messages.nothingHint)}</p>
      </EmptyState>
    );
  return procedures.map(({ id, code, title, summary }) => (
    <Card key={id}>
      <div className="mt-stack" data-gap="small">
        <h2 className="ds-heading" data-size="xs">
          <Link to={`/procedures/${id}`}>{t(title)}</Link>
        </h2>
        <p>{t(summary)}</p>
        <p className="mt-quiet">{t(messages.code, { code })}</p>
      </div>
    </Card>
  ));
};
