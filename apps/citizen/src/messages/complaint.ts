/** Where one turns who does not agree with a decision. Source: Luật Khiếu nại 02/2011/QH13, Điều 7 và 9. */
export const complaint = {
  vi: "Không đồng ý thì bạn có quyền khiếu nại tới chính cơ quan đã quyết định trong 90 ngày kể từ ngày nhận được hoặc biết quyết định, hoặc khởi kiện tại Tòa án (Luật Khiếu nại 02/2011/QH13, Điều 7 và 9).",
  en: "You have the right to complain to the office that decided, within 90 days from the day you received or learnt of the decision, or to go to court (Law on Complaints 02/2011/QH13, articles 7 and 9).",
} as const;
