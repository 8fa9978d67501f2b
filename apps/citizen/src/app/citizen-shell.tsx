import { Shell, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { meQuery } from "../api/queries.ts";
import { common } from "../messages/common.ts";
import { messages } from "./messages.ts";

const signOut = async (): Promise<void> => {
  await fetch("/auth/citizen/logout", { method: "POST" });
  // Loaded anew, so that nothing of hers stays in memory.
  location.assign("/");
};

export const CitizenShell = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const { data: me } = useQuery(meQuery);
  const own = [
    { to: "/dossiers", label: t(messages.dossiers) },
    { to: "/my-data", label: t(messages.data) },
    { to: "/papers", label: t(messages.papers) },
    { to: "/who-looked", label: t(messages.looked) },
  ];
  return (
    <Shell
      face={t(messages.face)}
      navigation={me ? [{ to: "/", label: t(messages.find) }, ...own] : []}
      {...(me && { person: { name: me.name, onSignOut: () => void signOut() } })}
      signIn={me === null && <ShellSignIn label={t(common.signIn)} />}
    >
      {children}
    </Shell>
  );
};

const ShellSignIn = ({ label }: { readonly label: string }) => (
  <a className="mt-tool" href={`/auth/citizen/login?back=${encodeURIComponent(location.pathname)}`}>
    {label}
  </a>
);
