import { printDate } from "@motlan/kernel";
import { Button, EmptyState, Field, PageTitle, Select, useText } from "@motlan/ui";
import { useRef, useState } from "react";
import type { Looks } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { OwnPlaces } from "../../parts/own-places.tsx";
import { today } from "../../parts/today.ts";
import { groupLooks, type LookDay } from "./group-looks.ts";
import { LookGroupCard } from "./look-group-card.tsx";
import { messages } from "./messages.ts";
import { useLooks } from "./use-looks.ts";

/** Every look into a register at the person's data, by day and by what it was for. */
export const WhoLookedPage = () => {
  const t = useText();
  const [register, setRegister] = useState("");
  const query = useLooks(register);
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <div className="mt-stack mc-own">
          <PageTitle title={t(messages.title)} site={t(common.site)}>
            <p>{t(messages.lead)}</p>
          </PageTitle>
          <RegisterFilter registers={pages[0]?.registers ?? []} {...{ register, setRegister }} />
          <Days looks={pages.flatMap(({ looks }) => looks)} narrowed={register !== ""} />
          <Older query={query} />
          <OwnPlaces except="looked" />
        </div>
      )}
    </Loaded>
  );
};

const Older = ({ query }: { readonly query: ReturnType<typeof useLooks> }) => {
  const t = useText();
  const end = useRef<HTMLParagraphElement>(null);
  const count = query.data?.pages.reduce((sum, { looks }) => sum + looks.length, 0) ?? 0;
  const more = async () => {
    const { hasNextPage } = await query.fetchNextPage();
    // The button goes with the last page: whoever pressed it stays at the end of the list.
    if (!hasNextPage) end.current?.focus();
  };
  return (
    <>
      {count > 0 && (
        <p className="mt-quiet" role="status" ref={end} tabIndex={-1}>
          {t(messages.shown, { count })}
        </p>
      )}
      {query.hasNextPage && (
        <Button variant="secondary" busy={query.isFetchingNextPage} onClick={() => void more()}>
          {t(messages.older)}
        </Button>
      )}
    </>
  );
};

interface FilterProps {
  readonly registers: Looks["registers"];
  readonly register: string;
  readonly setRegister: (register: string) => void;
}

const RegisterFilter = ({ registers, register, setRegister }: FilterProps) => {
  const t = useText();
  return (
    <Field id="register" label={t(messages.register)}>
      {(control) => (
        <Select
          {...control}
          value={register}
          empty={t(messages.allRegisters)}
          choices={registers.map(({ id, title }) => ({ value: id, label: t(title) }))}
          onChange={({ currentTarget }) => setRegister(currentTarget.value)}
        />
      )}
    </Field>
  );
};

const Days = ({ looks, narrowed }: { readonly looks: Looks["looks"]; readonly narrowed: boolean }) => {
  const t = useText();
  if (looks.length === 0)
    return (
      <EmptyState title={t(narrowed ? messages.noneHere : messages.none)}>
        {!narrowed && <p>{t(messages.noneHint)}</p>}
      </EmptyState>
    );
  return groupLooks(looks).map((day) => <Day key={day.date} {...day} />);
};

const Day = ({ date, groups }: LookDay) => {
  const t = useText();
  const isToday = date === today();
  return (
    <section className="mt-stack mc-day" aria-labelledby={`day-${date}`}>
      <h2 className="ds-heading" data-size="sm" id={`day-${date}`}>
        {t(isToday ? messages.today : messages.day, { date: printDate(date) })}
      </h2>
      {groups.map((group) => (
        <LookGroupCard key={group.key} group={group} />
      ))}
    </section>
  );
};
