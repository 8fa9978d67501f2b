import type { Localized } from "@motlan/kernel";
import type { DryRun, Fate, InFlight, Loss } from "@motlan/service";
import type { Command } from "../command.ts";
import { done, inHouse, toldOf } from "./told.ts";

export const move = (catalogue: string): Command => ({
  form: "move <version> [--accept <code> --by <designer>]",
  what: {
    vi: "Chạy thử trên mọi hồ sơ đang làm: hồ sơ nào giữ bản cũ, hồ sơ nháp nào chuyển được, mất gì, được hỏi thêm gì. Chỉ chuyển khi chấp nhận đúng danh sách đó.",
    en: "Tries a version on every dossier in flight: which keep theirs, which drafts can move, what they would lose and be asked anew. Moves them only where that very list is accepted.",
  },
  options: {
    accept: { takes: "code", what: { vi: "mã của danh sách đã đọc", en: "the code of the list that was read" } },
    by: { takes: "designer", what: { vi: "tên người thiết kế", en: "the designer who does it" } },
  },
  words: [1, 1],
  run: ({ words: [version = ""], text }) =>
    inHouse(catalogue, async (publisher) => {
      const [accept, by] = [text("accept"), text("by")];
      if (accept === undefined || by === undefined)
        return toldOf(await publisher.dryRun({ version }), (run) => done({ ...run }, linesOf(run)));
      return toldOf(await publisher.move({ version, by, accept }), ({ moved, left }) =>
        done({ moved, left }, [
          `✓ ${moved.length} hồ sơ nháp đã chuyển · drafts moved`,
          ...left.map((id) => `  ${id}: vừa được khai thêm, ở lại · was filled in meanwhile, and stays`),
        ]),
      );
    }),
});

const whyKept: Readonly<Record<Extract<Fate, { kind: "keeps" }>["because"], Localized>> = {
  sent: { vi: "đã nộp", en: "sent" },
  "party-asked": { vi: "đã hỏi một bên khác", en: "another party was asked" },
};

const whyLost: Readonly<Record<Loss["why"], Localized>> = {
  "not-asked": { vi: "không còn hỏi", en: "not asked any more" },
  "other-kind": { vi: "hỏi theo kiểu khác", en: "asked in another way" },
  "not-valid": { vi: "không còn hợp lệ", en: "not valid any more" },
  "declared-anew": { vi: "phải cam đoan lại", en: "to be declared anew" },
};

/** `3 drafts lose urgent (not asked any more)`: first the sums, then each dossier; never what anybody answered. */
const linesOf = ({ version, dossiers, already, accept }: DryRun): readonly string[] => {
  const moving = dossiers.flatMap(({ fate }) => (fate.kind === "moves" ? [fate] : []));
  const losses = moving.flatMap(({ lost }) =>
    lost.map(({ path, why }) => `${path} (${whyLost[why].vi} · ${whyLost[why].en})`),
  );
  const asked = moving.flatMap(({ asked: questions, papers }) => [...questions, ...papers]);
  return [
    `${version}: ${moving.length} hồ sơ nháp chuyển được, ${dossiers.length - moving.length} giữ bản cũ, ${already} đã ở bản này`,
    `  ${moving.length} drafts can move, ${dossiers.length - moving.length} dossiers keep their version, ${already} go by it already`,
    ...sums(losses, "mất", "lose"),
    ...sums(asked, "được hỏi thêm", "are asked"),
    ...dossiers.flatMap(dossierLines),
    ...(moving.length === 0
      ? []
      : ["", `Chuyển · move them: motlan move ${version} --accept ${accept} --by <designer>`]),
  ];
};

const sums = (names: readonly string[], vi: string, en: string): readonly string[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, all]) => `  ${all.length} ${vi} · ${en}: ${name}`);

const dossierLines = ({ dossier, fate }: InFlight): readonly string[] => {
  if (fate.kind === "keeps") return [`= ${dossier}: ${whyKept[fate.because].vi} · ${whyKept[fate.because].en}`];
  const lost = fate.lost.map(({ path }) => `-${path}`);
  const asked = [...fate.asked, ...fate.papers].map((path) => `+${path}`);
  return [`→ ${dossier} ${[...lost, ...asked].join(" ")}`.trimEnd()];
};
