import type { Issue, Localized } from "@motlan/kernel";
import { storeText } from "@motlan/problems";

type Params = NonNullable<Issue["params"]>;

const notAFolder = (folder: string) => ({
  vi: `${folder} là một tệp, không phải thư mục: hãy đặt MOTLAN_DATA sang một thư mục.`,
  en: `${folder} is a file and not a folder: set MOTLAN_DATA to a folder.`,
});

/** One sentence per way in which a start fails: what is wrong, and what to do or to check. */
const sentences: Readonly<Record<string, (params: Params) => Localized>> = {
  "port-invalid": ({ value, highest }) => ({
    vi: `PORT=${value} không phải là số cổng từ 1 đến ${highest}.`,
    en: `PORT=${value} is not a port number from 1 to ${highest}.`,
  }),
  "people-invalid": ({ value }) => ({
    vi: `--people ${value} không phải là số người: hãy cho một số từ 0 đến 999999.`,
    en: `--people ${value} is not a number of people: give one from 0 to 999999.`,
  }),
  "ask-again-invalid": ({ value }) => ({
    vi: `MOTLAN_ASK_AGAIN=${value} không phải là số giây: hãy cho một số từ 1 đến 99999.`,
    en: `MOTLAN_ASK_AGAIN=${value} is not a number of seconds: give one from 1 to 99999.`,
  }),
  "port-in-use": ({ port, other }) => ({
    vi: `Cổng ${port} đang được dùng: hãy dừng chương trình đang dùng cổng này, hoặc chạy PORT=${other} npm start.`,
    en: `Port ${port} is in use: stop what uses it, or run PORT=${other} npm start.`,
  }),
  "port-forbidden": ({ port, other }) => ({
    vi: `Không có quyền mở cổng ${port}: hãy chạy PORT=${other} npm start.`,
    en: `Port ${port} may not be opened by this user: run PORT=${other} npm start.`,
  }),
  "folder-unusable": ({ folder, reason }) =>
    reason === "EEXIST" || reason === "ENOTDIR"
      ? notAFolder(String(folder))
      : {
          vi: `Không ghi được vào thư mục dữ liệu ${folder} (${reason}): hãy kiểm tra quyền, hoặc đặt MOTLAN_DATA sang thư mục khác.`,
          en: `The data folder ${folder} cannot be written (${reason}): check its permissions, or set MOTLAN_DATA to another.`,
        },
  "stand-in-file-corrupt": ({ file }) => ({
    vi: `Tệp ${file} của hệ thống mô phỏng bị hỏng: hãy khôi phục bản sao lưu, hoặc chuyển thư mục chứa nó đi để bắt đầu lại từ đầu.`,
    en: `The stand-ins' file ${file} is damaged: restore a copy of it, or move its folder away to begin anew.`,
  }),
  "state-systems-failed": () => ({
    vi: "Không khởi động được các hệ thống mô phỏng: xem lỗi ở trên.",
    en: "The stand-ins for the state systems could not be started: see above.",
  }),
  "catalogue-missing": ({ name }) => ({
    vi: `Không có danh mục nào ở ${name}: hãy kiểm tra MOTLAN_CATALOGUE.`,
    en: `There is no catalogue in ${name}: check MOTLAN_CATALOGUE.`,
  }),
  "part-silent": ({ part }) => ({
    vi: `${part} không khởi động xong trong thời gian cho phép.`,
    en: `${part} did not finish starting in the time given to it.`,
  }),
  "part-stopped": ({ part, reason }) => ({
    vi: `${part} đã dừng đột ngột (${reason}): xem lỗi ở trên.`,
    en: `${part} stopped unexpectedly (${reason}): see above.`,
  }),
};

/** What to tell of an issue, in both languages; a code without a sentence of its own is named. */
export const sentence = (issue: Issue): Localized =>
  sentences[issue.code]?.(issue.params ?? {}) ??
  storeText(issue) ?? {
    vi: `Không khởi động được (${issue.code}).`,
    en: `It could not be started (${issue.code}).`,
  };
