import { Card, Tag, useText } from "@motlan/ui";
import type { Catalogue } from "../../api/client.ts";
import { messages } from "./messages.ts";
import { StackedTable } from "./stacked-table.tsx";

type Register = Catalogue["registers"][number];
type Service = Register["services"][number];

const tones = { live: "success", partial: "warning", planned: "neutral" } as const;

export const Registers = ({ registers }: { readonly registers: readonly Register[] }) =>
  registers.map((register) => <RegisterCard key={register.id} register={register} />);

const RegisterCard = ({ register: { id, title, operator, law, services } }: { readonly register: Register }) => {
  const t = useText();
  return (
    <Card title={t(title)} level={3}>
      <p>
        <code className="studio-code">{id}</code> · {t(operator)}
        {law.length > 0 && <span className="studio-under">{law.join("; ")}</span>}
      </p>
      {services.length === 0 ? (
        <p className="mt-quiet">{t(messages.noServices)}</p>
      ) : (
        <StackedTable
          caption={t(title)}
          columns={[messages.service, messages.about, messages.gives, messages.status].map((it) => t(it))}
          rows={services.map((service) => ({ key: service.id, cells: cells(service, t) }))}
        />
      )}
    </Card>
  );
};

const cells = ({ id, about, gives, states }: Service, t: ReturnType<typeof useText>) => [
  <code key="service" className="studio-code">
    {id}
  </code>,
  <code key="about" className="studio-code">
    {about}
  </code>,
  <span key="gives" className="studio-code">
    {gives.join(", ")}
  </span>,
  <span key="status">
    {states.map(({ state, provinces }) => (
      <span key={state + (provinces === null)} className="studio-under">
        <span className="mt-whole">
          <Tag tone={tones[state]}>{t(messages[state])}</Tag>
        </span>{" "}
        {provinces?.join(", ") ?? (states.length > 1 ? t(messages.elsewhere) : "")}
      </span>
    ))}
  </span>,
];
