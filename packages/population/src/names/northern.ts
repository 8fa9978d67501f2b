import { familyFirst } from "./naming.ts";

export const hmongNaming = familyFirst({
  families: ["Giàng", "Vàng", "Thào", "Sùng", "Lầu", "Mùa", "Hạng"],
  middles: { "1": ["A", "A", "Mí", "Seo"], "2": ["Thị", "Thị", "Y"] },
  givens: {
    "1": ["Páo", "Chớ", "Dơ", "Lử", "Sính", "Tủa", "Chinh", "Vừ"],
    "2": ["Mỷ", "Sua", "Dợ", "Máy", "Chía", "Dí", "Pà", "Xía"],
  },
});

export const thaiNaming = familyFirst({
  families: ["Lò", "Quàng", "Cầm", "Lường", "Cà", "Tòng"],
  middles: { "1": ["Văn", "Văn", "Minh"], "2": ["Thị", "Thị", "Thu"] },
  givens: {
    "1": ["Ánh", "Pâng", "Hặc", "Thoan", "Inh", "Muôn", "Chưởng"],
    "2": ["Ón", "Hịa", "Piềng", "Phương", "Ín", "Mai", "Xuyến"],
  },
});
