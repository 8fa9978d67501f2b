import type { Issue, Localized } from "@motlan/kernel";

type Params = NonNullable<Issue["params"]>;

/** One sentence per way in which a start fails: what is wrong, and what to do or to check. */
const malformedUrl = {
  vi: "DATABASE_URL không phải là địa chỉ PostgreSQL: hãy viết dạng postgres://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.",
  en: "DATABASE_URL is not an address of PostgreSQL: write it like postgres://user:password@host:5432/database.",
};

const notAFolder = (folder: string) => ({
  vi: `${folder} là một tệp, không phải thư mục: hãy đặt MOTLAN_DATA sang một thư mục.`,
  en: `${folder} is a file and not a folder: set MOTLAN_DATA to a folder.`,
});

const noSuchDatabase = (database: string) => ({
  vi: `Máy chủ PostgreSQL có trả lời, nhưng không có cơ sở dữ liệu ${database}: hãy tạo nó, hoặc sửa tên trong DATABASE_URL.`,
  en: `The PostgreSQL server answers but has no database ${database}: create it, or mend the name in DATABASE_URL.`,
});

const sentences: Readonly<Record<string, (params: Params) => Localized>> = {
  "port-invalid": ({ value, highest }) => ({
    vi: `PORT=${value} không phải là số cổng từ 1 đến ${highest}.`,
    en: `PORT=${value} is not a port number from 1 to ${highest}.`,
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
  "store-unreachable": ({ host, port, database, reason }) =>
    reason === "url-malformed"
      ? malformedUrl
      : reason === "3D000"
        ? noSuchDatabase(String(database))
        : {
            vi: `Không kết nối được cơ sở dữ liệu ${database} tại ${host}:${port} (${reason}): hãy kiểm tra máy chủ có chạy không, địa chỉ trong DATABASE_URL và tường lửa.`,
            en: `The database ${database} at ${host}:${port} cannot be reached (${reason}): check that it runs, the address in DATABASE_URL, and the firewall.`,
          },
  "store-credentials": () => ({
    vi: "Cơ sở dữ liệu từ chối tên người dùng hoặc mật khẩu: hãy kiểm tra DATABASE_URL.",
    en: "The database refuses the user name or the password: check DATABASE_URL.",
  }),
  "store-folder-corrupt": ({ folder }) => ({
    vi: `Dữ liệu trong ${folder} bị hỏng: hãy khôi phục bản sao lưu, hoặc chuyển thư mục này đi để bắt đầu lại từ đầu.`,
    en: `The data in ${folder} is damaged: restore a copy of it, or move the folder away to begin anew.`,
  }),
  "store-folder-in-use": ({ folder, pid }) => ({
    vi: `Thư mục dữ liệu ${folder} đang được tiến trình ${pid} dùng: hãy dừng tiến trình đó, hoặc đặt MOTLAN_DATA sang thư mục khác.`,
    en: `The data folder ${folder} is in use by process ${pid}: stop that, or set MOTLAN_DATA to another folder.`,
  }),
  "store-too-old": () => ({
    vi: "PostgreSQL quá cũ: cần phiên bản 15 trở lên.",
    en: "This PostgreSQL is too old: version 15 or newer is needed.",
  }),
  "store-migration-failed": () => ({
    vi: "Không nâng cấp được cấu trúc cơ sở dữ liệu: hãy kiểm tra quyền tạo bảng của người dùng trong DATABASE_URL và xem lỗi ở trên.",
    en: "The database could not be migrated: check that the user in DATABASE_URL may create tables, and see above.",
  }),
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
export const sentence = ({ code, params = {} }: Issue): Localized =>
  sentences[code]?.(params) ?? {
    vi: `Không khởi động được (${code}).`,
    en: `It could not be started (${code}).`,
  };
