import { maskPersonalId } from "@motlan/fields";
import { Card, DescriptionList, Details, useLanguage, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { printInstant } from "../../words/dates.ts";
import { messages } from "./messages.ts";

/** Who confirmed beside the filer, when, in what words, and what was shown before. */
export const Parties = ({ examined: { dossier, procedure } }: { readonly examined: Examined }) => {
  const t = useText();
  const { language } = useLanguage();
  const parties = Object.entries(dossier.parties ?? {});
  if (parties.length === 0) return null;
  return (
    <Card title={t(messages.parties)}>
      <DescriptionList
        rows={parties.map(([id, { name, personalId, at }]) => ({
          key: id,
          term: t(procedure.subjects[id]?.title ?? { vi: id, en: id }),
          value: `${name} · ${maskPersonalId(personalId)}`,
          side: t(messages.confirmedAt, { at: printInstant(at) }),
        }))}
      />
      {parties.map(([id, { statement, shown, language: inLanguage, hash }]) => (
        <div key={id}>
          <Details summary={t(messages.whatWasConfirmed)}>
            <blockquote className="desk-words" lang={inLanguage}>
              {statement}
            </blockquote>
            <p>
              {t(messages.wasShown, {
                fields: [
                  ...new Set(Object.keys(shown).map((path) => procedure.fields[path]?.title[language] ?? path)),
                ].join(", "),
              })}
            </p>
            <p className="mt-quiet desk-hash">{t(messages.hash, { hash })}</p>
          </Details>
        </div>
      ))}
    </Card>
  );
};
