import { useEffect, useMemo, useState } from 'react';
import { PageHead } from '../../components/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useLibrary } from '../../stores/library-store.ts';
import { useTypeset } from '../use-typeset.ts';
import { BrokenFiles } from './broken-files.tsx';
import { ContinueStrip } from './continue-strip.tsx';
import { EmptyShelf } from './empty-shelf.tsx';
import { filterScenarios, noFilter } from './filter-scenarios.ts';
import { LibraryFilterBar } from './library-filter-bar.tsx';
import { PlayBook } from './play-book.tsx';
import './library.css';

/** How often the shelf looks for edited files, in milliseconds: an author's editor stands beside it. */
const refreshEvery = 3000;

/** The shelf of scenarios, and where the trainee left off. */
export function LibraryScreen() {
  const { library: answer, problem, load } = useLibrary();
  const library = useTypeset(answer);
  const [filter, setFilter] = useState(noFilter);
  useScreenTitle('Library');
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void load();
    };
    refresh();
    document.addEventListener('visibilitychange', refresh);
    const looking = setInterval(refresh, refreshEvery);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [load]);
  const shown = useMemo(() => filterScenarios(library?.scenarios ?? [], filter), [library, filter]);
  return (
    <>
      <PageHead
        title="Who is waiting for you?"
        lead="Each of them was let down by people much like you. You have a few minutes, and only words to begin with."
      />
      {problem && <ProblemNotice problem={problem} onRetry={() => void load()} />}
      {!library && !problem && <Waiting />}
      {library && (
        <>
          <BrokenFiles broken={library.broken} />
          <ContinueStrip unfinished={library.unfinished} scenarios={library.scenarios} />
          {library.scenarios.length > 0 && (
            <LibraryFilterBar scenarios={library.scenarios} filter={filter} onChange={setFilter} found={shown.length} />
          )}
          {shown.length > 0 ? (
            <ul className="shelf">
              {shown.map((scenario) => (
                <PlayBook key={scenario.id} scenario={scenario} cloth={library.scenarios.indexOf(scenario)} />
              ))}
            </ul>
          ) : (
            <EmptyShelf library={library} onClear={() => setFilter(noFilter)} />
          )}
          <p className="soft library-folder">Your own scenarios live in {library.userFolder}</p>
        </>
      )}
    </>
  );
}
