import { type RouteEntry } from "@motlan/ui";
import { lazy } from "react";

// Each page is a file of its own: who fills in a form loads the form and nothing else.
const HomePage = lazy(async () => ({ default: (await import("./home-page.tsx")).HomePage }));
const BeforeStartPage = lazy(async () => ({
  default: (await import("../features/before-start/before-start-page.tsx")).BeforeStartPage,
}));
const FillDossier = lazy(async () => ({
  default: (await import("../features/fill-dossier/fill-dossier.tsx")).FillDossier,
}));
const FollowDossierPage = lazy(async () => ({
  default: (await import("../features/follow-dossier/follow-dossier-page.tsx")).FollowDossierPage,
}));
const AnswerSupplementPage = lazy(async () => ({
  default: (await import("../features/answer-supplement/answer-supplement-page.tsx")).AnswerSupplementPage,
}));
const MyDossiersPage = lazy(async () => ({
  default: (await import("../features/my-dossiers/my-dossiers-page.tsx")).MyDossiersPage,
}));
const MyDataPage = lazy(async () => ({ default: (await import("../features/my-data/my-data-page.tsx")).MyDataPage }));
const MyPapersPage = lazy(async () => ({
  default: (await import("../features/my-papers/my-papers-page.tsx")).MyPapersPage,
}));
const PaperPage = lazy(async () => ({ default: (await import("../features/my-papers/paper-page.tsx")).PaperPage }));
const CorrectionsPage = lazy(async () => ({
  default: (await import("../features/corrections/corrections-page.tsx")).CorrectionsPage,
}));
const WhoLookedPage = lazy(async () => ({
  default: (await import("../features/who-looked/who-looked-page.tsx")).WhoLookedPage,
}));

const text = (value: string | undefined): string => value ?? "";

/** Every address of the portal. The pages of one form are one component, which stays as it is between them. */
export const routes: readonly RouteEntry[] = [
  { path: "/", render: () => <HomePage /> },
  { path: "/procedures/:id", render: ({ id }) => <BeforeStartPage key={id} id={text(id)} /> },
  { path: "/dossiers", render: () => <MyDossiersPage /> },
  { path: "/dossiers/:id", render: ({ id }) => <FollowDossierPage key={id} id={text(id)} /> },
  { path: "/dossiers/:id/fill", render: ({ id }) => <FillDossier key={id} id={text(id)} /> },
  {
    path: "/dossiers/:id/fill/:page",
    render: ({ id, page }) => <FillDossier key={id} id={text(id)} page={text(page)} />,
  },
  { path: "/dossiers/:id/review", render: ({ id }) => <FillDossier key={id} id={text(id)} page="review" /> },
  { path: "/dossiers/:id/supplement", render: ({ id }) => <AnswerSupplementPage key={id} id={text(id)} /> },
  { path: "/my-data", render: () => <MyDataPage /> },
  { path: "/papers", render: () => <MyPapersPage /> },
  { path: "/papers/:id", render: ({ id }) => <PaperPage key={id} id={text(id)} /> },
  { path: "/corrections", render: () => <CorrectionsPage /> },
  { path: "/who-looked", render: () => <WhoLookedPage /> },
];
