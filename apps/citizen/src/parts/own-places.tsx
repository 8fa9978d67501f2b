import { defineMessages, Icon, type IconName, Link, useText } from "@motlan/ui";

const messages = defineMessages({
  yours: { vi: "Dữ liệu và giấy tờ của bạn", en: "Your data and papers" },
  alsoYours: { vi: "Xem thêm", en: "See also" },
  data: { vi: "Dữ liệu của tôi", en: "My data" },
  dataLead: { vi: "Cơ quan nhà nước đang giữ gì về bạn.", en: "What the state holds of you." },
  papers: { vi: "Giấy tờ của tôi", en: "My papers" },
  papersLead: { vi: "Kết quả đã cấp, dùng lại được.", en: "What was issued to you, to be used again." },
  looked: { vi: "Ai đã xem dữ liệu của tôi", en: "Who looked at my data" },
  lookedLead: { vi: "Ai hỏi, khi nào, hỏi gì, theo luật nào.", en: "Who asked, when, what, and by which law." },
  corrections: { vi: "Yêu cầu sửa dữ liệu", en: "Requests for correction" },
  correctionsLead: { vi: "Điều bạn báo chưa đúng, và trả lời.", en: "What you called wrong, and the answers." },
});

type Place = "data" | "papers" | "looked" | "corrections";

const places = [
  { place: "data", to: "/my-data", icon: "shield", title: messages.data, lead: messages.dataLead },
  { place: "papers", to: "/papers", icon: "file", title: messages.papers, lead: messages.papersLead },
  { place: "looked", to: "/who-looked", icon: "eye", title: messages.looked, lead: messages.lookedLead },
  {
    place: "corrections",
    to: "/corrections",
    icon: "pen",
    title: messages.corrections,
    lead: messages.correctionsLead,
  },
] as const satisfies readonly { place: Place; icon: IconName; [key: string]: unknown }[];

/** The ways to what is a person's own; on one of these pages, to the others. */
export const OwnPlaces = ({ except }: { readonly except?: Place }) => {
  const t = useText();
  const title = t(except ? messages.alsoYours : messages.yours);
  return (
    <nav className="mt-stack mt-no-print" aria-label={title}>
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <ul className="mc-places">
        {places
          .filter(({ place }) => place !== except)
          .map(({ place, to, icon, title: name, lead }) => (
            <li key={place} className="ds-card mc-place">
              <Icon name={icon} />
              <span>
                <Link to={to}>{t(name)}</Link>
                <span className="mt-quiet">{t(lead)}</span>
              </span>
            </li>
          ))}
      </ul>
    </nav>
  );
};
