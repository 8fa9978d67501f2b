import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  confirm: { vi: "Kiểm tra và xác nhận", en: "Check and confirm" },
  review: { vi: "Kiểm tra và nộp", en: "Check and send" },
});
