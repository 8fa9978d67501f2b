import { LinkButton, PageTitle, Routes, Shell, Spinner, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { client } from "../api/client.ts";
import { keys } from "../api/keys.ts";
import { CataloguePage } from "../features/catalogue/catalogue-page.tsx";
import { LoadFailed } from "../parts/load-failed.tsx";
import { studioMessages } from "../parts/studio-messages.ts";
import { messages } from "./messages.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { signOut } from "./sign-out.ts";

export const App = () => {
  const t = useText();
  const who = useQuery({ queryKey: keys.person, queryFn: () => client.public.whoAmI.query({ face: "studio" }) });
  const person = who.data;
  const signedIn = person ? { person: { name: person.name, onSignOut: () => void signOut() } } : {};
  const navigation = person ? [{ to: "/", label: t(messages.catalogue) }] : [];
  return (
    <Shell face={t(messages.face)} navigation={navigation} wide {...signedIn}>
      {person && <SignedIn />}
      {person === null && <SignInPage />}
      {person === undefined &&
        (who.error ? (
          <LoadFailed onRetry={() => void who.refetch()} />
        ) : (
          <Spinner>{t(studioMessages.loading)}</Spinner>
        ))}
    </Shell>
  );
};

const SignedIn = () => <Routes table={[{ path: "/", render: () => <CataloguePage /> }]} otherwise={<NotFound />} />;

const NotFound = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(messages.notFound)} site={t(studioMessages.site)} />
      <LinkButton to="/">{t(messages.toCatalogue)}</LinkButton>
    </>
  );
};
