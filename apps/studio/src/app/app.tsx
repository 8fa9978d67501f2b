import { LinkButton, PageTitle, type RouteEntry, Routes, Shell, Spinner, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
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

/** The page of a procedure brings the form and its rules: loaded where it is opened, and only there. */
const ProcedurePage = lazy(async () => ({
  default: (await import("../features/procedure/procedure-page.tsx")).ProcedurePage,
}));

const VersionsPage = lazy(async () => ({
  default: (await import("../features/versions/versions-page.tsx")).VersionsPage,
}));

const pages: readonly RouteEntry[] = [
  { path: "/", render: () => <CataloguePage /> },
  { path: "/procedures/:id/versions", render: ({ id = "" }) => <VersionsPage key={id} id={id} /> },
  { path: "/procedures/:id", render: ({ id = "" }) => <ProcedurePage key={id} id={id} /> },
];

const SignedIn = () => {
  const t = useText();
  return (
    <Suspense fallback={<Spinner>{t(studioMessages.loading)}</Spinner>}>
      <Routes table={pages} otherwise={<NotFound />} />
    </Suspense>
  );
};

const NotFound = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(messages.notFound)} site={t(studioMessages.site)} />
      <LinkButton to="/">{t(messages.toCatalogue)}</LinkButton>
    </>
  );
};
