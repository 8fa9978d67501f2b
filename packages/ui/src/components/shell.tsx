import type { ReactNode } from "react";
import { useText } from "../language/language-context.ts";
import { messages } from "../messages.ts";
import { Link } from "../router/link.tsx";
import { useRoute } from "../router/route-context.ts";
import { Mark } from "./mark.tsx";
import { ShellSession, ShellTools } from "./shell-tools.tsx";

export interface NavItem {
  readonly to: string;
  readonly label: string;
}

interface Props {
  /** The face's name under ours: "Cổng người dân". */
  readonly face: string;
  readonly navigation: readonly NavItem[];
  /** Who is signed in, by the name to show. */
  readonly person?: { readonly name: string; readonly onSignOut: () => void };
  /** Shown where nobody is signed in: the way to sign in. */
  readonly signIn?: ReactNode;
  /** Desk and studio use the width of the screen. */
  readonly wide?: boolean;
  /** False where no stand-in answers. */
  readonly simulated?: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page of every face. */
export const Shell = ({ face, navigation, person, signIn, wide = false, simulated = true, children }: Props) => {
  const t = useText();
  return (
    <div className="mt-shell" data-wide={wide || undefined}>
      <a className="mt-skip ds-link" href="#main">
        {t(messages.skip)}
      </a>
      <header className="mt-header">
        <div className="mt-bar">
          <Link className="mt-brand" to="/">
            <Mark />
            <span>
              <span className="mt-brand-name">{t(messages.name)}</span>
              <span className="mt-brand-face">{face}</span>
            </span>
          </Link>
          {navigation.length > 0 && <Navigation items={navigation} />}
          <ShellTools />
          <ShellSession {...(person && { person })}>{signIn}</ShellSession>
        </div>
      </header>
      {simulated && (
        <aside className="mt-notice" aria-label={t(messages.simulatedShort)}>
          <p>{t(messages.simulated)}</p>
        </aside>
      )}
      <main className="mt-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="mt-footer">
        <div>{t(messages.footer)}</div>
      </footer>
    </div>
  );
};

const isHere = (path: string, to: string): boolean => path === to || (to !== "/" && path.startsWith(`${to}/`));

const Navigation = ({ items }: { readonly items: readonly NavItem[] }) => {
  const t = useText();
  const { path } = useRoute();
  return (
    <nav className="mt-nav" aria-label={t(messages.menu)}>
      <ul>
        {items.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="" aria-current={isHere(path, to) ? "page" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
