import { languages } from "@motlan/kernel";
import { problemText } from "@motlan/problems";
import type { Found } from "../problems/found.ts";
import { groups } from "./all.fixture.ts";
import { otherCodes } from "./other-codes.fixture.ts";
import { type Shown, small } from "./shown.fixture.ts";

/** A check, and what it said of its wrong definition. */
export interface Said {
  readonly shown: Shown;
  readonly found: Found;
}

const levels = { error: "lỗi · error", warning: "lưu ý · warning" } as const;

const head = `# Các kiểm tra · The checks

Trang này do bộ kiểm thử viết (\`npx vitest run apps/cli/src/checks -u\`): mỗi ví dụ sai dưới đây được chạy và cho ra đúng câu ghi ở đó, và ví dụ đã sửa thì yên. \`npm run motlan check [thư-mục]\` nói mọi chỗ sai với tệp, dòng, cột; *studio* nói cùng những câu ấy trong khi soạn.

This page is written by the tests (\`npx vitest run apps/cli/src/checks -u\`): each wrong example below is run and gives the sentence that stands there, and of the mended one nothing is said. \`npm run motlan check [folder]\` says all that is wrong with file, line and column; the studio says the same while one types.

- **lỗi · error**: không công bố được · does not publish
- **lưu ý · warning**: được nói ra, vẫn công bố · is told, and publishes

## Chấp nhận có lý do · Accepting with a reason

Lưu ý, và lỗi nào không do luật cấm, thì người soạn chấp nhận được, kèm lý do; khi không còn gì để chấp nhận, chính dòng ấy bị nhắc. Không ghi \`of\` thì chấp nhận ở mọi chỗ.

A warning may be accepted with a reason, and so may what no law forbids. When nothing is left to accept, that is told. Without \`of\` it is accepted wherever it is found.

\`\`\`yaml
accepts:
  - { check: label-too-long, of: declaration, because: { vi: Theo mẫu của Thông tư, en: As the circular has it } }
\`\`\`

Chấp nhận được · May be accepted: `;

const other = `## Ví dụ chạy sai · An example that fails

### \`example-fails\` · lỗi · error

> Ví dụ “first” chạy ra khác ở “fees”.
>
> Of the example “first” something else comes out: “fees”.

Ví dụ là bài thử: định nghĩa đổi mà kết quả không còn như ví dụ nói thì một bên sai. Chạy bằng \`motlan check --examples\`.

Examples are tests: where a definition changes and something else comes out, one of them is wrong. Run by \`motlan check --examples\`.

### \`examples-missing\` · lưu ý · warning

> Chưa có ví dụ nào. Hãy viết examples.yaml cạnh tệp này.
>
> There are no examples. Write examples.yaml beside this file.

Không có ví dụ thì không ai biết khi một thay đổi làm sai kết quả.

Without examples nobody is told when a change brings something else about.

### \`official-missing\` · lưu ý · warning

> Chưa có official.yaml: không so được với bản ghi quốc gia.
>
> There is no official.yaml: nothing can be held against the national record.

Không chép dữ kiện của bản ghi quốc gia vào thì không ai biết định nghĩa lệch từ lúc nào.

Where the facts of the national record are not written down, nobody is told when a definition goes another way.

## Và những mã khác · And other codes

Trình biên dịch còn nói những điều này, đều là lỗi: khuôn của tệp, tên không dẫn tới đâu, kiểu và hàm của quy tắc, bảng quyết định. Mỗi mã có bài thử ở \`packages/procedure/src/compile\` hoặc \`packages/rules\`; lỗi thường gặp của quy tắc ở [rule-language.md](rule-language.md).

The compiler says these as well, and all of them are errors: shapes of files, names that lead nowhere, types and functions of rules, decision tables. Each is tried in \`packages/procedure/src/compile\` or \`packages/rules\`; common mistakes of rules stand in [rule-language.md](rule-language.md).
`;

/** What is wrong in no text of one file, and is told above in words. */
const shownInWords = ["example-fails", "examples-missing", "official-missing"];

/** `docs/checks.md`. */
export const pageOf = (said: readonly Said[], acceptable: readonly string[]): string => {
  const of = (shown: Shown): readonly string[] => said.filter((it) => it.shown === shown).map(section);
  const sections = groups.flatMap(({ title, shown }) => [`## ${title.vi} · ${title.en}\n`, ...shown.flatMap(of)]);
  const codes = acceptable.map((code) => `\`${code}\``).join(", ");
  const told = [...said.map(({ shown }) => shown.code), ...shownInWords];
  return `${head}${codes}.\n\n${sections.join("\n")}\n${other}\n${otherCodes(told)}`;
};

const section = ({ shown, found: { level, issue } }: Said): string => {
  const sentences = languages.map((language) => {
    const { title, expected, hint, suggestion } = problemText(language, issue, names);
    const more = [expected && `→ ${expected}`, hint, suggestion && `→ \`${suggestion}\``].filter(Boolean);
    return `> ${[title, ...more].join(" ")}`;
  });
  return `### \`${shown.code}\` · ${levels[level]}

${sentences.join("\n>\n")}

${shown.why.vi}

${shown.why.en}

Sai · Wrong

${yaml(shown, "wrong")}

Đã sửa · Mended

${yaml(shown, "right")}
`;
};

const names = { people: { vi: "CSDL dân cư", en: "the register of people" } };

const yaml = ({ edits }: Shown, as: "wrong" | "right"): string => {
  const parts = edits.map(({ file = small, passage, wrong, right }) => {
    const text = (as === "wrong" ? wrong : (right ?? passage)).replace(/\n$/u, "");
    return [...(file === small ? [] : [`# ${file}`]), text === "" ? "# (không ghi · left out)" : text].join("\n");
  });
  return `\`\`\`yaml\n${parts.join("\n")}\n\`\`\``;
};
