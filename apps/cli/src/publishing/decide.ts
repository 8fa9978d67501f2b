import type { Command, Given } from "../command.ts";
import { done, inHouse, toldOf } from "./told.ts";

const by = { takes: "designer", what: { vi: "tên người thiết kế", en: "the designer who does it" } };
const reason = { takes: "text", what: { vi: "lý do", en: "why" } };

const given = ({ words: [version = ""], text }: Given) => ({
  version,
  by: text("by") ?? "",
  reason: text("reason") ?? "",
});

/** Approving and withdrawing ask nothing of the catalogue: versions carry all that they say. */
export const deciding = (catalogue: string): Readonly<Record<"approve" | "reject" | "unpublish", Command>> => ({
  approve: {
    form: "approve <version> --by <designer>",
    what: {
      vi: "Duyệt một phiên bản do người thiết kế khác đề nghị; áp dụng từ ngày đã đề nghị.",
      en: "Approves a version that another designer proposed; it applies from the day that was proposed.",
    },
    options: { by },
    words: [1, 1],
    needs: ["by"],
    run: (it) =>
      inHouse(catalogue, async (publisher) =>
        toldOf(await publisher.approve(given(it)), ({ version }) =>
          done({ approved: version }, [`✓ ${version} đã duyệt · approved`]),
        ),
      ),
  },
  reject: {
    form: "reject <version> --by <designer> --reason <text>",
    what: { vi: "Từ chối một phiên bản đang chờ duyệt.", en: "Rejects a version that waits for approval." },
    options: { by, reason },
    words: [1, 1],
    needs: ["by", "reason"],
    run: (it) =>
      inHouse(catalogue, async (publisher) =>
        toldOf(await publisher.reject(given(it)), ({ version }) =>
          done({ rejected: version }, [`✓ ${version} bị từ chối · rejected`]),
        ),
      ),
  },
  unpublish: {
    form: "unpublish <version|procedure> --by <designer> --reason <text>",
    what: {
      vi: "Rút một phiên bản (bản trước áp dụng lại), hoặc cả thủ tục (không ai bắt đầu được nữa). Hồ sơ đang làm vẫn đi tiếp.",
      en: "Withdraws a version (the one before applies again), or a procedure (nobody begins it any more). What was begun goes on.",
    },
    options: { by, reason },
    words: [1, 1],
    needs: ["by", "reason"],
    run: (it) =>
      inHouse(catalogue, async (publisher) => {
        const { version: what, ...rest } = given(it);
        return toldOf(await publisher.unpublish({ what, ...rest }), ({ versions }) =>
          done(
            { withdrawn: versions },
            versions.map((version) => `✓ ${version} đã rút · withdrawn`),
          ),
        );
      }),
  },
});
