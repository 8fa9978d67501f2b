import { resolve } from "node:path";
import { isDate, issue, localDate, systemClock } from "@motlan/kernel";
import { type Change, diffProcedures, type Procedure } from "@motlan/procedure";
import { catalogueHash, loadCatalogue, type Publisher } from "@motlan/service";
import type { Command, Told } from "../command.ts";
import { changeLines } from "../diff/lines.ts";
import { placeOf } from "./place-of.ts";
import { done, inHouse, refused } from "./told.ts";
import { warnedOf, wrongWith } from "./wrong-with.ts";

export const publish: Command = {
  form: "publish <folder> --by <designer> [--from <day>]",
  what: {
    vi: "Kiểm tra một thủ tục hay cả danh mục, chạy thử ví dụ rồi đề nghị công bố; một người thiết kế khác duyệt.",
    en: "Checks a procedure or a whole catalogue, tries the examples and proposes it; another designer approves it.",
  },
  options: {
    by: { takes: "designer", what: { vi: "tên người đề nghị", en: "who proposes it" } },
    from: { takes: "day", what: { vi: "áp dụng từ ngày; bỏ trống: hôm nay", en: "applies from; left out: today" } },
  },
  words: [1, 1],
  needs: ["by"],
  run: async ({ words: [folder = ""], text }) => {
    const [by = "", effectiveFrom] = [text("by"), text("from")];
    if (effectiveFrom !== undefined && !isDate(effectiveFrom))
      return refused([issue("day-malformed", "", { found: effectiveFrom })]);
    const place = placeOf(resolve(folder));
    if (!place.ok) return refused(place.issues);
    const { catalogue, only } = place.value;
    const loaded = await loadCatalogue(catalogue, localDate(systemClock.now()));
    const wrong = await wrongWith(loaded, only);
    if (wrong !== null) return wrong;
    if (!loaded.ok) return refused(loaded.issues);
    const wanted = loaded.value.procedures.filter(({ id }) => only === null || id === only);
    const hash = catalogueHash(loaded.value.catalogue);
    const told = await inHouse(catalogue, (publisher) =>
      propose(publisher, wanted, { by, effectiveFrom, catalogue: hash }),
    );
    return told.ok ? { ...told, lines: [...warnedOf(loaded, only), ...told.lines] } : told;
  },
};

/** Of a whole catalogue what is published already, or waits, is left alone; of one procedure that is told. */
const propose = async (
  publisher: Publisher,
  wanted: readonly Procedure[],
  proposal: Omit<Parameters<Publisher["propose"]>[0], "definition">,
): Promise<Told> => {
  const proposed: { readonly version: string; readonly changes: readonly Change[] | null }[] = [];
  for (const definition of wanted) {
    const before = await inForce(publisher, definition.id);
    const outcome = await publisher.propose({ ...proposal, definition });
    if (outcome.ok)
      proposed.push({ ...outcome.value, changes: before === null ? null : diffProcedures(before, definition) });
    else if (wanted.length === 1 || !isDone(outcome.issues[0].code)) return refused(outcome.issues);
  }
  return proposed.length === 0
    ? refused([issue("nothing-to-publish")])
    : done({ proposed }, [...proposed.flatMap(linesOf), "", next, ...proposed.map(approving)]);
};

const isDone = (code: string): boolean => code === "version-published" || code === "version-waiting";

const inForce = async (publisher: Publisher, procedureId: string): Promise<Procedure | null> => {
  const versions = await publisher.versions({ procedureId });
  const current = versions.ok ? versions.value.find(({ standing }) => standing === "in-force") : undefined;
  const found = current && (await publisher.version({ version: current.version }));
  return found?.ok ? found.value.definition : null;
};

const linesOf = ({ version, changes }: { readonly version: string; readonly changes: readonly Change[] | null }) => [
  `✓ ${version} chờ duyệt · waits for approval`,
  ...(changes === null ? ["  thủ tục mới · a new procedure"] : changeLines(changes)),
];

const next = "Người thiết kế khác duyệt, ở đây hay trong studio · another designer approves, here or in the studio:";

const approving = ({ version }: { readonly version: string }): string =>
  `  motlan approve ${version} --by <tài khoản · account>`;
