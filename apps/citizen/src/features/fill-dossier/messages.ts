import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  review: { vi: "Kiểm tra và nộp", en: "Check and send" },
});
