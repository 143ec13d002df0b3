import { useEffect, useState } from 'react';
import type { DeskCard } from '../../../electron/host/desk/desk-views.ts';
import type { HostProblem } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { useDesk } from '../../stores/desk-store.ts';
import { count } from '../scenario-words.ts';
import { FileRow } from './file-row.tsx';
import { ImportButton } from './import-button.tsx';
import { NewDialog } from './new-dialog.tsx';
import './write.css';

/** How often the list looks for new and edited files, in milliseconds. */
const lookEvery = 3000;

/** Every scenario file: the person's own, and those that come with Amends, to be opened on the desk. */
export function WriteScreen() {
  const { shelf, problem, loadShelf } = useDesk();
  const [isNew, setIsNew] = useState(false);
  const [refused, setRefused] = useState<HostProblem | null>(null);
  useScreenTitle('Write');
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void loadShelf();
    };
    refresh();
    const looking = setInterval(refresh, lookEvery);
    return () => clearInterval(looking);
  }, [loadShelf]);
  return (
    <>
      <PageHead
        title="Write your own"
        lead="An evening, a complaint that really happened, and an editor. Every path is played before anybody else plays it."
        actions={
          <>
            <Button kind="primary" onClick={() => setIsNew(true)}>
              New scenario
            </Button>
            <ImportButton onProblem={setRefused} />
          </>
        }
      />
      {refused && <ProblemNotice problem={refused} />}
      {problem && <ProblemNotice problem={problem} onRetry={() => void loadShelf()} />}
      {!shelf && !problem && <Waiting />}
      {shelf && (
        <>
          <section className="write-part" aria-labelledby="own-title">
            <h2 id="own-title">Yours</h2>
            {shelf.own.length === 0 ? (
              <p className="soft">
                None yet. Begin one from the template, or open one that comes with Amends and make a copy.
              </p>
            ) : (
              <Files cards={[...shelf.own].sort(brokenFirst)} />
            )}
            <p className="soft write-folder">
              They live in {shelf.userFolder}. Save a file there and it is read again.
            </p>
          </section>
          <section className="write-part" aria-labelledby="bundled-title">
            <h2 id="bundled-title">They come with Amends</h2>
            <Files cards={shelf.bundled.filter(({ kind }) => kind !== 'drill').sort(brokenFirst)} />
            <Drills cards={shelf.bundled.filter(({ kind }) => kind === 'drill')} />
          </section>
        </>
      )}
      <NewDialog isOpen={isNew} onClose={() => setIsNew(false)} />
    </>
  );
}

function Files({ cards }: { cards: readonly DeskCard[] }) {
  return (
    <ul className="files">
      {cards.map((card) => (
        <FileRow key={card.key} card={card} />
      ))}
    </ul>
  );
}

function Drills({ cards }: { cards: readonly DeskCard[] }) {
  if (cards.length === 0) return null;
  return (
    <details className="write-drills">
      <summary>{count(cards.length, 'one-minute drill', 'one-minute drills')}</summary>
      <Files cards={cards} />
    </details>
  );
}

function brokenFirst(left: DeskCard, right: DeskCard): number {
  return Number(right.kind === 'broken') - Number(left.kind === 'broken') || left.title.localeCompare(right.title);
}
