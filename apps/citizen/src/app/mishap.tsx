import { Alert, Button, defineMessages, useText } from "@motlan/ui";
import { Component, type ReactNode } from "react";

const messages = defineMessages({
  title: { vi: "Trang này gặp lỗi", en: "Something broke on this page" },
  lead: {
    vi: "Hãy tải lại trang. Những gì đã lưu vẫn còn. Nếu vẫn lỗi, xin gọi 1022.",
    en: "Please reload the page. What was saved is still there. If it breaks again, call 1022.",
  },
  reload: { vi: "Tải lại trang", en: "Reload" },
});

interface State {
  readonly broken: boolean;
}

/** Where a page breaks, or a part of it cannot be loaded, the rest of the portal stays. */
export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

const Broken = () => {
  const t = useText();
  return (
    <Alert tone="danger" role="alert" title={t(messages.title)}>
      <p>{t(messages.lead)}</p>
      <Button onClick={() => location.reload()}>{t(messages.reload)}</Button>
    </Alert>
  );
};
