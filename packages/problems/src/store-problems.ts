import type { Issue, Localized } from "@motlan/kernel";

type Params = NonNullable<Issue["params"]>;

const malformedUrl = {
  vi: "DATABASE_URL không phải là địa chỉ PostgreSQL: hãy viết dạng postgres://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.",
  en: "DATABASE_URL is not an address of PostgreSQL: write it like postgres://user:password@host:5432/database.",
};

const noSuchDatabase = (database: string) => ({
  vi: `Máy chủ PostgreSQL có trả lời, nhưng không có cơ sở dữ liệu ${database}: hãy tạo nó, hoặc sửa tên trong DATABASE_URL.`,
  en: `The PostgreSQL server answers but has no database ${database}: create it, or mend the name in DATABASE_URL.`,
});

const words: Readonly<Record<string, (params: Params) => Localized>> = {
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
};

/** Why the store cannot be opened, and what to do; null for a code of something else. */
export const storeText = ({ code, params = {} }: Issue): Localized | null => words[code]?.(params) ?? null;
