import type { Field, Page, Section } from "@motlan/procedure";
import { Details, Tag, useText } from "@motlan/ui";
import { useOpened } from "../opened-context.ts";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedPages = () => {
  const { pages } = useOutlined().sound.procedure;
  return (
    <OutlineBlock title={messages.pages}>
      {pages.map((page, index) => (
        <OutlinedPage key={page.id} page={page} number={index + 1} />
      ))}
    </OutlineBlock>
  );
};

const OutlinedPage = ({ page, number }: { readonly page: Page; readonly number: number }) => {
  const t = useText();
  const { held } = useOutlined().sound;
  const paths = page.sections.flatMap(({ fields }) => fields);
  const filled = paths.filter((path) => held[path] !== undefined).length;
  return (
    <Details
      open={number === 1}
      summary={
        <>
          {number}. {t(page.title)} – {t(messages.filledOf, { filled, all: paths.length })}
        </>
      }
    >
      {page.sections.map((section) => (
        <OutlinedSection key={section.id} page={page.id} section={section} />
      ))}
    </Details>
  );
};

const OutlinedSection = ({ page, section }: { readonly page: string; readonly section: Section }) => {
  const t = useText();
  const { procedure } = useOutlined().sound;
  const subject = section.subject === undefined ? undefined : procedure.subjects[section.subject];
  const title = section.title ?? subject?.title;
  return (
    <div className="studio-section">
      <OutlinePart part={`section ${page}/${section.id}`} title={title ? t(title) : ""} name={section.id} />
      <ul className="studio-list">
        {section.fields.map((path) => {
          const field = procedure.fields[path];
          return field ? (
            <li key={path}>
              <OutlinedField field={field} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
};

const OutlinedField = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const { path, title, type, required } = field;
  return (
    <OutlinePart part={`field ${path}`} title={t(title)} name={`${path} · ${type}`} by={<FilledBy {...field} />}>
      {!required && <p className="studio-rule">{t(messages.optional)}</p>}
    </OutlinePart>
  );
};

const FilledBy = ({ path, computed }: Pick<Field, "path" | "computed">) => {
  const t = useText();
  const { registers } = useOpened();
  const register = useOutlined().sound.held[path];
  const title = register === undefined ? undefined : registers[register];
  if (title)
    return (
      <Tag tone="success" icon="shield">
        {t(title)}
      </Tag>
    );
  return computed ? <Tag tone="info">{t(messages.computed)}</Tag> : <Tag icon="pen">{t(messages.byFiler)}</Tag>;
};
