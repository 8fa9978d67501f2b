import { PageTitle } from "@motlan/ui";

export const WelcomePage = () => (
  <PageTitle title="Trưng bày" site="Motlan">
    <p>Mọi kiểu ô nhập, trong mọi trạng thái.</p>
  </PageTitle>
);
