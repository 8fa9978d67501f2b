import { type Shown, small } from "./shown.fixture.ts";

const file = "procedures/small/official.yaml";
const passage = 'official: "1.000001"';

/** The record of the procedure with these facts. */
const record = (wrong: string, right: string): Pick<Shown, "edits" | "foundIn"> => ({
  edits: [{ file, passage, wrong: `${passage}\n${wrong}`, right: `${passage}\n${right}` }],
  foundIn: small,
});

/** A definition says what the national catalogue says, or why it does not. */
export const officialShown: readonly Shown[] = [
  {
    code: "official-deadline-differs",
    why: {
      vi: "Người nộp được hứa một hạn khác với hạn đã công bố. Bên nào đúng thì sửa bên kia, hoặc ghi vào notes.",
      en: "The filer is promised another day than was published. Mend one of the two, or say why in notes.",
    },
    ...record("deadline: { working-days: 3 }", "deadline: { working-days: 2 }"),
  },
  {
    code: "official-fees-differ",
    why: {
      vi: "Mức thu khác mức đã công bố: thu thừa hoặc thu thiếu.",
      en: "Another fee than was published: too much is taken, or too little.",
    },
    ...record(
      "fees: [{ kind: levy, set-by: province }, { kind: copy, amount: 5000 }]",
      "fees: [{ kind: levy, set-by: province }, { kind: copy, amount: 8000 }]",
    ),
  },
  {
    code: "official-papers-differ",
    why: {
      vi: "Giấy có trong bản ghi mà định nghĩa quên, hoặc giấy bị đòi mà không văn bản nào công bố. Giấy cơ quan tự tra cứu thì không tính.",
      en: "A paper of the record that the definition forgot, or one that is asked for and was never published. What offices look up themselves does not count.",
    },
    ...record("papers: [letter, record]", "papers: [letter]"),
  },
  {
    code: "official-authority-differs",
    why: {
      vi: "Hồ sơ tới cơ quan khác với cơ quan có thẩm quyền đã công bố.",
      en: "The dossier goes to another authority than was published.",
    },
    ...record("authority: [commune, police]", "authority: [commune]"),
  },
  {
    code: "official-law-differs",
    why: {
      vi: "Thiếu căn cứ thì quyết định dễ bị khiếu nại; thừa thì phải nói vì sao. Văn bản được so bằng số hiệu, không kể điều khoản.",
      en: "Without its basis a decision is open to complaint; one too many needs a reason. Laws are compared by number, whatever the article.",
    },
    ...record("law: [Luật 1, Luật 2]", "law: [Luật 1]"),
  },
  {
    code: "official-note-needless",
    why: {
      vi: "Ghi chú về một chỗ không còn khác nữa sẽ che chỗ khác sau này.",
      en: "A note on what differs no longer would hide the next difference.",
    },
    ...record(
      "law: [Luật 1]\nnotes: [{ of: law, names: [Luật 2], vi: Chưa áp dụng, en: Not applied yet }]",
      "law: [Luật 1, Luật 2]\nnotes: [{ of: law, names: [Luật 2], vi: Chưa áp dụng, en: Not applied yet }]",
    ),
  },
  {
    code: "official-of-another",
    why: {
      vi: "Bản ghi chép nhầm của thủ tục khác thì so ra sai hết.",
      en: "Held against the record of another procedure, everything comes out wrong.",
    },
    edits: [{ file, passage, wrong: 'official: "1.000002"' }],
  },
];
