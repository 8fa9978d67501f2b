/** What a new procedure is called: its folder's name, and its code in the national catalogue. */
export interface NewProcedure {
  readonly id: string;
  readonly code: string;
}

/** A procedure that compiles and can be filed: the filer, one question, a place, a declaration, two steps, a paper. */
export const procedureText = ({ id, code }: NewProcedure): string => `procedure: ${id}
code: "${code}"
title: { vi: … tên thủ tục, en: … what it is called }
summary: { vi: … một câu cho người dân hiểu thủ tục này để làm gì, en: … a sentence on what it is for }
also-known-as: []                    # what people call it otherwise: they search by it
class: simple                        # at most 8 questions that nobody fills: simple; 20: medium; 40: complex
handled-by: { authority: peoples-committee, of: place }
law: [… luật và nghị định]  # the law and the decree, as people cite them

ask:
  place: { type: commune, title: { vi: Nơi giải quyết, en: Where it is handled },
    suggest: ['{ province: filer.residence.province, commune: filer.residence.commune }'] }
  purpose: { type: text, title: { vi: Mục đích, en: What for } }
  declaration:
    type: declaration
    title:
      vi: Tôi cam đoan những điều khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.
      en: I declare that what I have stated is true, and I answer for it before the law.

subjects:
  filer: { is: person, from: session, title: { vi: Người nộp, en: The filer } }

pages:
  - page: filer
    title: { vi: Người nộp, en: The filer }
    sections:
      - { section: filer, subject: filer, fields: [filer.fullName, filer.birthDate, filer.personalId,
          filer.*residence] }
      - { section: request, title: { vi: Đề nghị, en: Request }, fields: [purpose, place, declaration] }

deadline: { else: 3 }                # working days
steps:
  - { step: receive, title: { vi: Tiếp nhận, en: Reception }, role: intake, within: PT4H, may: [supplement, refuse] }
  - { step: sign, title: { vi: Ký, en: Signature }, role: chair, may: [refuse], issues: ${id} }
result:
  type: ${id}                        # in evidence/${id}.yaml
  title: { vi: … tên giấy tờ, en: … what the paper is called }
  about: filer
  visible-to: [filer]
  fields: [filer.fullName, filer.personalId, purpose, place]
`;

/** The kind of paper that it issues, which other procedures may rest on. */
export const evidenceText = ({ id, code }: NewProcedure): string => `evidence:
  ${id}: { title: { vi: Kết quả của thủ tục ${code}, en: Result of procedure ${code} } }
`;

/** One example, which is a test: who files, what she answers, and what comes of it. */
export const examplesText = (): string => `examples:
  - example: mai
    who: mai                         # a persona: motlan try --help names them all
    comes-for: { vi: Trường hợp thường gặp, en: The usual case }
    answers: { purpose: Bổ sung hồ sơ }
    expect: { papers: {}, fees: {}, values: { place: { province: "01", commune: "00166" } } }
`;
