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
const TrainerScreen = lazy(async () => ({
  default: (await import('./screens/trainer/trainer-screen.tsx')).TrainerScreen,
}));
const PlayScreen = lazy(async () => ({ default: (await import('./screens/play/play-screen.tsx')).PlayScreen }));
const RoomScreen = lazy(async () => ({ default: (await import('./screens/room/room-screen.tsx')).RoomScreen }));
const DebriefScreen = lazy(async () => ({
  default: (await import('./screens/debrief/debrief-screen.tsx')).DebriefScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('./screens/history/history-screen.tsx')).HistoryScreen,
}));
const PrinciplesScreen = lazy(async () => ({
  default: (await import('./screens/principles/principles-screen.tsx')).PrinciplesScreen,
}));
const DrillsScreen = lazy(async () => ({
  default: (await import('./screens/drills/drills-screen.tsx')).DrillsScreen,
}));
const WriteScreen = lazy(async () => ({ default: (await import('./screens/write/write-screen.tsx')).WriteScreen }));
const DeskScreen = lazy(async () => ({ default: (await import('./screens/write/desk-screen.tsx')).DeskScreen }));

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
            <Route path="/scenarios/:id/trainer">{({ id }) => <TrainerScreen key={id} id={id} />}</Route>
            <Route path="/play/:id">{({ id }) => <PlayScreen key={id} id={id} />}</Route>
            <Route path="/rooms/:id">{({ id }) => <RoomScreen key={id} id={id} />}</Route>
            <Route path="/debriefs/:id">{({ id }) => <DebriefScreen key={id} id={id} />}</Route>
            <Route path="/history">
              <HistoryScreen />
            </Route>
            <Route path="/principles">
              <PrinciplesScreen />
            </Route>
            <Route path="/principles/:id">{({ id }) => <PrinciplesScreen focus={id} />}</Route>
            <Route path="/drills">
              <DrillsScreen />
            </Route>
            <Route path="/write">
              <WriteScreen />
            </Route>
            <Route path="/write/:id">{({ id }) => <DeskScreen key={id} id={id} />}</Route>
            <Route>
              <LostScreen />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </ErrorBoundary>
  );
}
