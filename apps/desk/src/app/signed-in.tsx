import { Alert, Routes, useRoute } from "@motlan/ui";
import { useState } from "react";
import type { Person } from "../api/client.ts";
import { CorrectionsPage } from "../features/corrections/corrections-page.tsx";
import { WorklistPage } from "../features/worklist/worklist-page.tsx";
import { DossierPage } from "./dossier-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { SignInProblem } from "./sign-in-problem.tsx";

/** The desk of an official who is signed in. */
export const SignedIn = ({ person }: { readonly person: Person }) => {
  const { path } = useRoute();
  const [words, setWords] = useState("");
  const [told, tell] = useState("");
  // A search that has led to its dossier is done with: the list shows what waits again.
  const acted = (what: string): void => {
    tell(what);
    setWords("");
  };
  return (
    <>
      <div className="desk-told" role="status">
        {told !== "" && path === "/" && <Alert tone="success">{told}</Alert>}
      </div>
      <SignInProblem />
      <Routes
        table={[
          { path: "/", render: () => <WorklistPage words={words} onWords={setWords} /> },
          { path: "/corrections", render: () => <CorrectionsPage /> },
          {
            path: "/dossiers/:id",
            render: ({ id = "" }) => <DossierPage key={id} id={id} person={person} onTold={acted} />,
          },
        ]}
        otherwise={<NotFoundPage />}
      />
    </>
  );
};
