import type { Issue, Localized } from "@motlan/kernel";

type Params = NonNullable<Issue["params"]>;

const standings: Readonly<Record<string, Localized>> = {
  waiting: { vi: "đang chờ duyệt", en: "waits for approval" },
  scheduled: { vi: "đã duyệt, chưa tới ngày áp dụng", en: "is approved, and its day is still to come" },
  "in-force": { vi: "đang áp dụng", en: "is in force" },
  superseded: { vi: "đã có bản khác thay", en: "was superseded" },
  rejected: { vi: "đã bị từ chối", en: "was rejected" },
  withdrawn: { vi: "đã rút", en: "was withdrawn" },
};

const standing = ({ standing: of }: Params): Localized => standings[String(of)] ?? { vi: String(of), en: String(of) };

const words: Readonly<Record<string, (params: Params) => Localized>> = {
  "version-not-found": ({ version }) => ({
    vi: `Không có phiên bản “${version}”. Xem: motlan versions`,
    en: `There is no version “${version}”. See: motlan versions`,
  }),
  "version-waiting": ({ version }) => ({
    vi: `${version} đang chờ duyệt rồi: chỉ cần một người thiết kế khác duyệt.`,
    en: `${version} waits already: another designer has only to approve it.`,
  }),
  "version-published": ({ version }) => ({
    vi: `${version} đã công bố với đúng nội dung này: không có gì để công bố thêm.`,
    en: `${version} is published with this very content: there is nothing to publish.`,
  }),
  "designer-unknown": ({ found, designers }) => ({
    vi: `“${found}” không phải là tài khoản của người thiết kế. Các tài khoản: ${designers}.`,
    en: `“${found}” is no designer's account. The accounts are: ${designers}.`,
  }),
  "version-overtaken": ({ version, by }) => ({
    vi: `${version} cũ hơn bản đã duyệt ${by}. Hãy từ chối, và đề nghị lại nếu vẫn muốn thay bản ấy.`,
    en: `${version} is older than ${by}, which is approved. Reject it, and propose it anew to put it in that one's place.`,
  }),
  "version-own": ({ version }) => ({
    vi: `Người đề nghị không tự duyệt được ${version}: cần một người thiết kế khác.`,
    en: `Who proposed ${version} does not approve it: another designer has to.`,
  }),
  "version-not-waiting": (params) => ({
    vi: `${params["version"]} không chờ duyệt: bản này ${standing(params).vi}.`,
    en: `${params["version"]} does not wait for approval: it ${standing(params).en}.`,
  }),
  "version-not-published": ({ what }) => ({
    vi: `Không có bản nào của “${what}” đang hoặc sắp áp dụng để rút.`,
    en: `Nothing of “${what}” is in force or scheduled that could be withdrawn.`,
  }),
  "version-not-in-force": (params) => ({
    vi: `Chỉ chuyển hồ sơ nháp sang bản đang áp dụng; ${params["version"]} ${standing(params).vi}.`,
    en: `Drafts move to a version in force alone; ${params["version"]} ${standing(params).en}.`,
  }),
  "version-not-approved": (params) => ({
    vi: `${params["version"]} ${standing(params).vi}: không hồ sơ nào chuyển sang bản này.`,
    en: `${params["version"]} ${standing(params).en}: no dossier moves to it.`,
  }),
  "list-changed": () => ({
    vi: "Danh sách đã khác từ lúc được đọc, vì có người vừa khai thêm. Hãy đọc lại rồi chấp nhận lại.",
    en: "The list has changed since it was read, for somebody went on filling in. Read it again, and accept it again.",
  }),
  "publication-moved": ({ version }) => ({
    vi: `Có người vừa xử lý ${version} trước. Hãy xem lại: motlan versions`,
    en: `Somebody was first to deal with ${version}. Look again: motlan versions`,
  }),
  "effective-from-past": ({ from, today }) => ({
    vi: `Ngày áp dụng ${from} đã qua: sớm nhất là hôm nay, ${today}.`,
    en: `The day ${from} is past: the earliest is today, ${today}.`,
  }),
  "reason-missing": () => ({
    vi: "Hãy ghi lý do: ai đọc lại sau này cũng cần biết.",
    en: "Give the reason: whoever reads it later needs it.",
  }),
  "day-malformed": ({ found }) => ({
    vi: `“${found}” không phải là ngày dạng 2027-01-31.`,
    en: `“${found}” is no day such as 2027-01-31.`,
  }),
  "catalogue-differs": ({ procedure }) => ({
    vi: `Hệ thống đang chạy dùng danh mục khác với danh mục của ${procedure}. Hãy chạy lại nó với MOTLAN_CATALOGUE là thư mục này, rồi công bố.`,
    en: `The running house has another catalogue than that of ${procedure}. Start it anew with MOTLAN_CATALOGUE set to this folder, then publish.`,
  }),
  "nothing-to-publish": () => ({
    vi: "Mọi thủ tục ở đây đã công bố hoặc đang chờ duyệt với đúng nội dung này.",
    en: "Every procedure here is published, or waits, with this very content.",
  }),
  "procedure-not-in-folder": ({ folder }) => ({
    vi: `Không có procedure.yaml của một danh mục ở ${folder}.`,
    en: `There is no procedure.yaml of a catalogue at ${folder}.`,
  }),
  "store-folder-in-use": ({ folder, pid }) => ({
    vi: `Kho dữ liệu ${folder} đang do tiến trình ${pid} dùng, mà tiến trình đó không nhận lệnh công bố. Hãy dừng nó rồi làm lại.`,
    en: `The store ${folder} is in use by process ${pid}, which takes no orders to publish. Stop it, and try again.`,
  }),
  "house-failed": ({ status }) => ({
    vi: `Hệ thống đang chạy không làm được (${status}): xem nhật ký của nó.`,
    en: `The running house could not do it (${status}): see its log.`,
  }),
};

/** What keeps a version from being published, approved, withdrawn or moved to; null for a code of something else. */
export const publishingText = ({ code, params = {} }: Issue): Localized | null => words[code]?.(params) ?? null;
