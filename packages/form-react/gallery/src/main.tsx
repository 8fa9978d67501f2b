import { LanguageProvider, RouterProvider, Routes, Shell } from "@motlan/ui";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BirthPage } from "./birth-page.tsx";
import { PartsPage } from "./parts-page.tsx";
import { StatesPage, states } from "./states-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";

const navigation = [
  { to: "/birth", label: "Khai sinh" },
  { to: "/parts", label: "Thành phần" },
  ...states.map((state) => ({ to: `/fields/${state}`, label: state })),
];

const table = [
  { path: "/birth", render: () => <BirthPage /> },
  { path: "/parts", render: () => <PartsPage /> },
  { path: "/fields/:state", render: ({ state = "" }) => <StatesPage key={state} state={state} /> },
];

const root = document.getElementById("root");
if (root === null) throw new Error("no root");
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <RouterProvider>
        <Shell face="Trưng bày" navigation={navigation} person={{ name: "Nguyễn Thị Lan", onSignOut: () => undefined }}>
          <Routes table={table} otherwise={<WelcomePage />} />
        </Shell>
      </RouterProvider>
    </LanguageProvider>
  </StrictMode>,
);
