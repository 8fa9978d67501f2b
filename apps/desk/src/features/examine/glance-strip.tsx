import { useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { registerName } from "../../words/standing.ts";
import { glanceOf } from "./glance.ts";
import { messages } from "./messages.ts";

interface Figure {
  readonly kind: "vouched" | "typed" | "uploads" | "unavailable";
  readonly count: number;
  readonly what: string;
  readonly more: string;
}

export const GlanceStrip = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  return (
    <section aria-label={t(messages.glance)}>
      <ul className="desk-glance">
        {figures(examined, t).map(({ kind, count, what, more }) => (
          <li key={kind} data-kind={kind} data-none={count === 0 || undefined}>
            <span className="desk-figure">{count}</span>
            <span>
              <strong>{what}</strong>
              <span className="desk-under">{more}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const figures = (examined: Examined, t: ReturnType<typeof useText>): readonly Figure[] => {
  const { vouched, typed, uploads, unavailable } = glanceOf(examined);
  const names = unavailable.map((id) => t(registerName(id, examined.registers))).join(", ");
  return [
    { kind: "typed", count: typed, what: t(messages.typed), more: t(messages.typedMore) },
    { kind: "vouched", count: vouched, what: t(messages.vouched), more: t(messages.vouchedMore) },
    { kind: "uploads", count: uploads, what: t(messages.uploads), more: uploadTitles(examined, t) },
    {
      kind: "unavailable",
      count: unavailable.length,
      what: t(messages.unavailable),
      more: names === "" ? t(messages.allAnswered) : t(messages.unavailableMore, { names }),
    },
  ];
};

const uploadTitles = ({ dossier, procedure }: Examined, t: ReturnType<typeof useText>): string => {
  const titles = procedure.requires
    .filter(({ id }) => dossier.requirements[id]?.way === "upload")
    .map((it) => t(it.title));
  return titles.length === 0 ? t(messages.noUploads) : titles.join(", ");
};
