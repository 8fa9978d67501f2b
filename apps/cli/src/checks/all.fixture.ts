import { caseShown } from "./case.fixture.ts";
import { formShown } from "./form.fixture.ts";
import { officialShown } from "./official.fixture.ts";
import { onceOnlyShown } from "./once-only.fixture.ts";
import { type Shown, small } from "./shown.fixture.ts";
import { trial } from "./trial.fixture.ts";

/** Whoever reads of a check finds it among those that are like it. */
export const groups = [
  {
    title: { vi: "Một lần, và không lộ dữ liệu của ai", en: "Once only, and nobody's data shown to another" },
    shown: onceOnlyShown,
  },
  { title: { vi: "Biểu mẫu", en: "The form" }, shown: formShown },
  { title: { vi: "Giấy tờ, phí, thời hạn, kết quả", en: "Papers, fees, deadlines, results" }, shown: caseShown },
  { title: { vi: "So với bản ghi quốc gia", en: "Against the national record" }, shown: officialShown },
] as const;

export const allShown: readonly Shown[] = groups.flatMap(({ shown }) => shown);

/** The file in which a check finds something. */
export const fileOf = ({ edits: [first], foundIn }: Shown): string => foundIn ?? first?.file ?? small;

/** The files that are otherwise where a check is shown, as they go wrong or as they are mended. */
export const filesOf = ({ edits }: Shown, as: "wrong" | "right"): Readonly<Record<string, string>> => {
  const files: Record<string, string> = {};
  for (const { file = small, passage, wrong, right } of edits) {
    const text = files[file] ?? trial[file] ?? "";
    if (text.split(passage).length !== 2) throw new Error(`not once in ${file}: ${passage}`);
    files[file] = text.replace(passage, () => (as === "wrong" ? wrong : (right ?? passage)));
  }
  return files;
};
