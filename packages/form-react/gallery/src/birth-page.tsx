import type { Json } from "@motlan/kernel";
import { Button, PageTitle, Steps, useRoute, useText } from "@motlan/ui";
import { useEffect, useMemo, useState } from "react";
import { DossierForm, ReadOnlyValues } from "../../src/index.ts";
import { ReviewAnswers } from "../../src/review/review-answers.tsx";
import { definition, reference } from "./birth-definition.ts";
import { stateIn, type World } from "./pretend-server.ts";

const today = "2026-11-22";

const renders: Record<string, number> = {};
// For the journey that counts them.
Object.assign(globalThis, { galleryRenders: renders });
const count = (path: string): void => {
  renders[path] = (renders[path] ?? 0) + 1;
};

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A form with a server that is not there: `?down` without the health register, `?offline` where nothing is saved. */
export const BirthPage = () => {
  const t = useText();
  const { query, navigate } = useRoute();
  const page = query.get("page") ?? "you";
  const [world, setWorld] = useState<World>({ answers: {}, arrived: false, files: [], healthDown: query.has("down") });
  const [network] = useState({ away: query.has("offline") });
  useEffect(() => {
    Object.assign(globalThis, { galleryNetwork: network });
    const timer = setTimeout(() => setWorld((now) => ({ ...now, arrived: true })), query.has("slow") ? 4_000 : 1_000);
    return () => clearTimeout(timer);
  }, [network, query]);
  const state = useMemo(() => stateIn(world), [world]);
  const save = async (patch: Readonly<Record<string, Json>>): Promise<void> => {
    await soon(150);
    if (network.away) throw new Error("offline");
    setWorld((now) => ({ ...now, answers: { ...now.answers, ...patch } }));
  };
  const go = (to: string): void => navigate(`/birth?page=${to}`);
  const order = [...definition.pages.map(({ id }) => id), "review", "desk"];
  const title = definition.pages.find(({ id }) => id === page)?.title;
  return (
    <>
      <PageTitle title={title ? t(title) : "Kiểm tra"} site="Đăng ký khai sinh" />
      <Steps
        current={page}
        steps={[
          ...definition.pages.map((each) => ({ id: each.id, title: t(each.title) })),
          { id: "review", title: "Kiểm tra" },
        ]}
      />
      {title && (
        <DossierForm
          {...{ definition, reference, state, page, today }}
          onSave={save}
          onUpload={async (_requirement, evidenceType, file) => {
            await soon(150);
            setWorld((now) => ({
              ...now,
              files: [...now.files, { id: file.name, name: file.name, bytes: file.size, evidenceType }],
            }));
            return null;
          }}
          onRemoveFile={async (id) =>
            setWorld((now) => ({ ...now, files: now.files.filter((file) => file.id !== id) }))
          }
          onContinue={() => go(order[order.indexOf(page) + 1] ?? "review")}
          onBack={() => go(order[order.indexOf(page) - 1] ?? "you")}
          onRender={count}
        />
      )}
      {page === "review" && (
        <div className="mt-stack">
          <ReviewAnswers {...{ definition, reference, state, today }} editHref={(to) => `/birth?page=${to}`} />
          <Button onClick={() => go("desk")}>Nộp hồ sơ</Button>
        </div>
      )}
      {page === "desk" && (
        <ReadOnlyValues
          {...{ definition, reference }}
          values={{
            ...Object.fromEntries(Object.entries(world.answers).map(([path, value]) => [path, { value }])),
            ...Object.fromEntries(
              Object.entries(state.sealed).map(([path, { value, source, asOf }]) => [
                path,
                { value, source: { title: source, asOf } },
              ]),
            ),
          }}
        />
      )}
    </>
  );
};
