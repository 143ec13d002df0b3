import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { LibraryScreen } from './screens/library/library-screen.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { LostScreen } from './shell/lost-screen.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { useInAppLinks } from './shell/use-in-app-links.ts';
import { Waiting } from './shell/waiting.tsx';
import { useSettings } from './stores/settings-store.ts';

const BriefingScreen = lazy(async () => ({
  default: (await import('./screens/briefing/briefing-screen.tsx')).BriefingScreen,
}));
const PlayScreen = lazy(async () => ({ default: (await import('./screens/play/play-screen.tsx')).PlayScreen }));
const RoomScreen = lazy(async () => ({ default: (await import('./screens/room/room-screen.tsx')).RoomScreen }));

/** The stage has its own bar. */
const stage = /^\/(play|rooms)\//;

/** The shell: the bar, the screen that belongs to the address, and the one place where our own bugs are caught. */
export function App() {
  const [location] = useLocation();
  const loadSettings = useSettings((state) => state.load);
  const isStage = stage.test(location);
  useInAppLinks();
  useEffect(() => void loadSettings(), [loadSettings]);
  return (
    <ErrorBoundary>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      {!isStage && <TopBar />}
      <main id="main" tabIndex={-1} className={isStage ? 'page page-stage' : 'page'}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <LibraryScreen />
            </Route>
            <Route path="/scenarios/:id">{({ id }) => <BriefingScreen key={id} id={id} />}</Route>
            <Route path="/play/:id">{({ id }) => <PlayScreen key={id} id={id} />}</Route>
            <Route path="/rooms/:id">{({ id }) => <RoomScreen key={id} id={id} />}</Route>
            <Route>
              <LostScreen />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </ErrorBoundary>
  );
}
