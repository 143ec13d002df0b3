import { useLocation } from 'wouter';
import { ThemeChoice } from './theme-choice.tsx';
import './top-bar.css';

const places = [
  { href: '/', name: 'Library', owns: /^\/($|scenarios)/ },
  { href: '/drills', name: 'Drills', owns: /^\/drills/ },
  { href: '/principles', name: 'Principles', owns: /^\/principles/ },
  { href: '/history', name: 'History', owns: /^\/(history|debriefs)/ },
  { href: '/write', name: 'Write', owns: /^\/write/ },
];

/** The quiet bar on top of every screen but the stage itself. */
export function TopBar() {
  const [location] = useLocation();
  return (
    <header className="top-bar no-print">
      <a className="top-bar-name" href="/">
        Amends
      </a>
      <nav className="top-bar-places" aria-label="Amends">
        {places.map(({ href, name, owns }) => (
          <a key={href} href={href} aria-current={owns.test(location) ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <ThemeChoice />
    </header>
  );
}
