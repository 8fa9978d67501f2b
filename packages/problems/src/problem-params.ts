/** What a sentence about a problem may name. */
export interface ProblemParams {
  readonly name: string;
  readonly found: string;
  /** What sort of slip it is: `tab`. */
  readonly kind: string;
  readonly list: string;
  readonly register: string;
  readonly law: string;
  /** What an example says something of: `fees`, `child.fullName`. */
  readonly field: string;
  /** `vi` or `en`. */
  readonly language: string;
  /** `a → b → a` */
  readonly loop: string;
  /** The numbers of rows of a table, from 1. */
  readonly rows: string;
  /** A case of a table: `Loại đăng ký = Đúng hạn; Số bản sao < 1` */
  readonly case: string;
}
