import type { Issue, Localized } from "@motlan/kernel";

type Params = NonNullable<Issue["params"]>;

/** What was meant, where something near to it is known; else where to look. */
const meant = ({ suggestion }: Params, otherwise: Localized): Localized =>
  suggestion === undefined ? otherwise : { vi: ` Có phải là: ${suggestion}`, en: ` Did you mean: ${suggestion}` };

const nothing: Localized = { vi: "", en: "" };

const words: Readonly<Record<string, (params: Params) => Localized>> = {
  "command-unknown": (params) => {
    const { vi, en } = meant(params, nothing);
    return { vi: `Không có lệnh “${params["name"]}”.${vi}`, en: `There is no command “${params["name"]}”.${en}` };
  },
  "option-unknown": (params) => {
    const { vi, en } = meant(params, nothing);
    return { vi: `Không có tùy chọn ${params["name"]}.${vi}`, en: `There is no option ${params["name"]}.${en}` };
  },
  "option-value-missing": ({ name, takes }) => ({
    vi: `Sau ${name} phải có giá trị: ${name} <${takes}>.`,
    en: `${name} takes a value: ${name} <${takes}>.`,
  }),
  "option-takes-nothing": ({ name }) => ({
    vi: `${name} không nhận giá trị nào.`,
    en: `${name} takes no value.`,
  }),
  "option-value-unknown": (params) => {
    const { name, found, among } = params;
    const { vi, en } = meant(params, { vi: ` Chỉ nhận: ${among}.`, en: ` It takes: ${among}.` });
    return { vi: `${name} không nhận “${found}”.${vi}`, en: `${name} does not take “${found}”.${en}` };
  },
  "option-missing": ({ name, takes }) => ({
    vi: `Thiếu tùy chọn ${name} <${takes}>.`,
    en: `The option ${name} <${takes}> is missing.`,
  }),
  "words-missing": ({ least, found }) => ({
    vi: `Thiếu tham số: lệnh này cần ít nhất ${least}, mới có ${found}.`,
    en: `A word is missing: the command takes at least ${least}, and there ${found === 1 ? "is" : "are"} ${found}.`,
  }),
  "words-too-many": ({ most, found }) => ({
    vi: `Thừa tham số “${found}”: lệnh này nhận nhiều nhất ${most}.`,
    en: `“${found}” is one word too many: the command takes ${most} at most.`,
  }),
  "import-unknown": (params) => {
    const { found, among } = params;
    const { vi, en } = meant(params, { vi: ` Nhập được: ${among}.`, en: ` It takes in: ${among}.` });
    return { vi: `Không nhập được “${found}”.${vi}`, en: `“${found}” cannot be taken in.${en}` };
  },
  "procedure-unknown": (params) => {
    const { vi, en } = meant(params, nothing);
    return { vi: `Không có thủ tục “${params["name"]}”.${vi}`, en: `There is no procedure “${params["name"]}”.${en}` };
  },
  "register-unknown": (params) => {
    const { vi, en } = meant(params, nothing);
    return {
      vi: `Không có cơ sở dữ liệu “${params["name"]}”.${vi}`,
      en: `There is no register “${params["name"]}”.${en}`,
    };
  },
  "persona-unknown": (params) => {
    const { vi, en } = meant(params, { vi: ` Các người: ${params["among"]}.`, en: ` They are: ${params["among"]}.` });
    return {
      vi: `Không có người dùng thử “${params["name"]}”.${vi}`,
      en: `There is no persona “${params["name"]}”.${en}`,
    };
  },
  "file-unreadable": ({ file }) => ({
    vi: `Không đọc được tệp ${file}. Hãy xem tên, thư mục và quyền đọc.`,
    en: `The file ${file} cannot be read. Look at its name, its folder and its permissions.`,
  }),
  "identity-level-too-low": ({ person, level, needed }) => ({
    vi: `${person} chưa bắt đầu được: tài khoản định danh ở mức ${level}, thủ tục này cần mức ${needed}. Hãy thử với người khác.`,
    en: `${person} cannot begin: the identity account has level ${level}, and this procedure needs level ${needed}. Try another persona.`,
  }),
  "procedure-not-yet": ({ from }) => ({
    vi: `Thủ tục này chưa có hiệu lực: bắt đầu được từ ngày ${from}.`,
    en: `This procedure is not in force yet: it can be begun from ${from}.`,
  }),
  "procedure-ended": ({ successor }) => ({
    vi: `Thủ tục này không còn nhận hồ sơ mới.${successor ? ` Thay bằng: ${successor}.` : ""}`,
    en: `This procedure takes no new dossiers.${successor ? ` In its place: ${successor}.` : ""}`,
  }),
};

/** Why a command was not understood, or cannot be done for whom it is tried; null for a code of something else. */
export const commandText = ({ code, params = {} }: Issue): Localized | null => words[code]?.(params) ?? null;
