import { useState } from 'react';
import type { DeskView, PlayedThrough } from '../../../electron/host/desk/desk-views.ts';
import { Button } from '../../components/button.tsx';
import { useDesk } from '../../stores/desk-store.ts';
import { count, percent } from '../scenario-words.ts';
import { ProblemSign } from './problem-sign.tsx';

/** The scenario's own tests: run together, each with what did not come out as its author expects. */
export function PlaythroughsPart({ view, isStale }: { view: DeskView; isStale: boolean }) {
  const { played, playAll } = useDesk();
  const [isRunning, setIsRunning] = useState(false);
  const { playthroughs, hash, scenario } = view;
  if (playthroughs.length === 0)
    return (
      <p className="soft">
        There are none yet. Put some into <code>playthroughs/{scenario?.id}/</code> beside the file: a good run, a
        middling one, a bad one, and one for each ending.
      </p>
    );
  const run = async () => {
    setIsRunning(true);
    await playAll();
    setIsRunning(false);
  };
  const failed = played?.played.filter(({ failures }) => failures.length > 0).length ?? 0;
  return (
    <div className="playthroughs">
      <p className="playthroughs-bar">
        <Button kind="primary" disabled={isRunning || isStale} onClick={() => void run()}>
          {isRunning ? 'Running…' : played ? 'Run them again' : 'Run them all'}
        </Button>
        <span role="status">
          {played && !isRunning && (
            <>
              {failed === 0
                ? 'All of them come out as expected.'
                : `${failed} of ${played.played.length} do not come out as expected.`}
              {played.hash !== hash && ' The file has changed since.'}
            </>
          )}
        </span>
      </p>
      <ul className="played-list">
        {played
          ? played.played.map((each) => <OnePlayed key={each.file} played={each} />)
          : playthroughs.map(({ file, title }) => (
              <li key={file}>
                <p className="played-title">{title ?? file}</p>
                <p className="soft">{file}</p>
              </li>
            ))}
      </ul>
    </div>
  );
}

function OnePlayed({ played: { file, title, answers, written, ending, score, failures } }: { played: PlayedThrough }) {
  const facts = [
    count(answers, 'answer', 'answers'),
    written > 0 ? `${written} written` : '',
    ending === null ? 'no ending' : `ends in “${ending}”`,
    score === null ? '' : percent(score),
  ];
  return (
    <li className={failures.length === 0 ? 'played-passed' : 'played-failed'}>
      <p className="played-title">
        <ProblemSign kind={failures.length === 0 ? 'accepted' : 'error'} />
        <span className="visually-hidden">{failures.length === 0 ? 'As expected: ' : 'Not as expected: '}</span>
        {title ?? file}
      </p>
      <p className="soft">
        {file}: {facts.filter((fact) => fact !== '').join(', ')}
      </p>
      {failures.length > 0 && (
        <ul className="played-failures">
          {failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
