import { Card, DescriptionList, Icon, Tag, useText } from "@motlan/ui";
import { Fragment } from "react";
import type { Dossier, Examined } from "../../api/client.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

type Met = Dossier["requirements"][string];

const looks = {
  result: { tone: "success", icon: "shield", words: messages.needless },
  register: { tone: "success", icon: "shield", words: messages.needless },
  upload: { tone: "warning", icon: "file", words: messages.uploaded },
  official: { tone: "info", icon: "eye", words: messages.toLookUp },
} as const satisfies Readonly<Record<Met["way"], object>>;

const lostLook = { tone: "danger", icon: "file", words: messages.withdrawn } as const;

/** Every paper of the dossier and how it was met. */
export const Papers = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { procedure, dossier } = examined;
  const rows = procedure.requires.flatMap(({ id, title }) => {
    const met = dossier.requirements[id];
    if (!met) return [];
    const withdrawn = dossier.withdrawn.some((it) => it.requirement === id);
    const { tone, icon, words } = withdrawn ? lostLook : looks[met.way];
    const side = (
      <Tag tone={tone} icon={icon}>
        {t(words)}
      </Tag>
    );
    return [{ key: id, term: t(title), value: <How met={met} examined={examined} />, side }];
  });
  return rows.length === 0 ? null : (
    <Card title={t(messages.papers)}>
      <DescriptionList rows={rows} />
    </Card>
  );
};

const How = ({ met, examined }: { readonly met: Met; readonly examined: Examined }) => {
  const t = useText();
  switch (met.way) {
    case "result":
      return (
        <>
          {t(messages.byResult, { number: met.number })}
          {met.standing === "unconfirmed" && <span className="desk-under">{t(messages.unconfirmed)}</span>}
        </>
      );
    case "register":
      return t(messages.byRegister, { register: t(registerName(met.register, examined.registers)) });
    case "official":
      if (met.silent !== undefined)
        return t(messages.bySilent, { register: t(registerName(met.silent, examined.registers)) });
      return met.proposed === undefined
        ? t(messages.byOfficial)
        : t(messages.byProposal, { register: t(registerName(met.proposed.register, examined.registers)) });
    case "upload":
      return <Uploads met={met} examined={examined} />;
  }
};

interface UploadsProps {
  readonly met: Extract<Met, { way: "upload" }>;
  readonly examined: Examined;
}

const Uploads = ({ met, examined: { files, procedure } }: UploadsProps) => {
  const t = useText();
  const types = procedure.requires.flatMap(({ anyOf }) => anyOf);
  const titleOf = (type: string) => types.find(({ id }) => id === type)?.title;
  const own = files.filter(({ id }) => met.files.includes(id));
  const kinds = [...new Set(own.map(({ evidenceType }) => evidenceType))];
  return kinds.map((kind) => {
    const title = titleOf(kind);
    return (
      <Fragment key={kind}>
        {title && t(title)}
        <ul className="desk-files">
          {own
            .filter(({ evidenceType }) => evidenceType === kind)
            .map(({ id, name, bytes }) => (
              <li key={id}>
                <a className="ds-link" href={`/files/desk/${id}`} target="_blank" rel="noreferrer">
                  <Icon name="file" /> {name}
                  <span className="mt-visually-hidden"> ({t(messages.openFile)})</span>
                </a>
                <span className="mt-quiet"> {size(bytes)}</span>
              </li>
            ))}
        </ul>
      </Fragment>
    );
  });
};

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
