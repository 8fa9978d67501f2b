import { Shell, Spinner, type Text, useText } from "@motlan/ui";
import type { Person } from "../api/client.ts";
import { problemOf } from "../api/problem.ts";
import { usePerson } from "../api/use-person.ts";
import { ProblemAlert } from "../parts/problem-alert.tsx";
import { deskMessages } from "../words/desk-messages.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { signOut } from "./sign-out.ts";
import { SignedIn } from "./signed-in.tsx";

export const App = () => {
  const t = useText();
  const { data: person, error, refetch } = usePerson();
  const signedIn = person ? { person: { name: label(person, t), onSignOut: () => void signOut() } } : {};
  const places = [
    { to: "/", label: t(deskMessages.worklist) },
    { to: "/corrections", label: t(deskMessages.corrections) },
  ];
  const navigation = person ? places : [];
  return (
    <Shell face={t(deskMessages.face)} navigation={navigation} wide {...signedIn}>
      {person && <SignedIn person={person} />}
      {person === null && <SignInPage />}
      {person === undefined &&
        (error ? (
          <ProblemAlert problem={problemOf(error)} onReload={() => void refetch()} />
        ) : (
          <Spinner>{t(deskMessages.loading)}</Spinner>
        ))}
    </Shell>
  );
};

/** Who, as what, and where: an official may work in several roles on one day. */
const label = ({ name, title, place }: Person, t: Text): string =>
  [name, title, place && t(place)].filter(Boolean).join(" · ");
