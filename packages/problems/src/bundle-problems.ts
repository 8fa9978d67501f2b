import type { Phrase } from "@motlan/kernel";
import type { ProblemParams } from "./problem-params.ts";

type Named = Pick<ProblemParams, "name">;

/** What is wrong with the parts of a bundle. */
export const bundleProblems = {
  "procedure-unknown": {
    vi: ({ name }: Named) => `Không có thủ tục “${name}”.`,
    en: ({ name }: Named) => `There is no procedure “${name}”.`,
  },
  "procedure-faulty": {
    vi: ({ name }: Named) => `Thủ tục “${name}” còn có chỗ sai, hoặc cũng là thủ tục liên thông.`,
    en: ({ name }: Named) => `The procedure “${name}” is wrong itself, or is a bundle too.`,
  },
  "page-unknown": {
    vi: ({ name }: Named) => `Thủ tục ấy không có trang “${name}”.`,
    en: ({ name }: Named) => `That procedure has no page “${name}”.`,
  },
  "part-unknown": {
    vi: ({ name }: Named) => `Không có phần việc “${name}”.`,
    en: ({ name }: Named) => `There is no part “${name}”.`,
  },
  "part-not-before": {
    vi: ({ name }: Named) => `“${name}” không phải phần việc đứng trước.`,
    en: ({ name }: Named) => `“${name}” is no part that comes before.`,
  },
  "part-without": {
    vi: ({ name }: Named) => `Phần việc “${name}” chưa đủ cơ quan, thời hạn, các bước và kết quả.`,
    en: ({ name }: Named) => `The part “${name}” lacks its authority, deadline, steps or result.`,
  },
  "without-part": {
    vi: ({ name }: Named) => `Chưa ghi “${name}” thuộc phần việc nào.`,
    en: ({ name }: Named) => `It is not said whose part “${name}” is.`,
  },
  "part-lacks-field": {
    vi: ({ name }: Named) => `Phần việc này cần “${name}” mà biểu mẫu không có.`,
    en: ({ name }: Named) => `This part needs “${name}”, which the form does not have.`,
  },
  "part-before-its-values": {
    vi: ({ name }: Named) => `“${name}” chưa có khi phần việc này bắt đầu. Hãy ghi after.`,
    en: ({ name }: Named) => `“${name}” is not there yet when this part begins. Say after.`,
  },
} satisfies Readonly<Record<string, Phrase<Named>>>;
