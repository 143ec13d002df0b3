import { useEffect, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { desk, useDesk } from '../../stores/desk-store.ts';
import { count } from '../scenario-words.ts';
import { BrokenText } from './broken-text.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { DeskTable } from './desk-table.tsx';
import { DeskStatus } from './desk-status.tsx';
import { ProblemList } from './problem-list.tsx';
import './desk.css';

/** How often the desk looks whether the file was saved, in milliseconds: an author's editor stands beside it. */
const lookEvery = 1500;

/** One scenario file on the author's desk: read again whenever it is saved, and proved each time. */
export function DeskScreen({ id: part }: { id: string }) {
  const id = keyFrom(part);
  const { view, sound, problem, open, look } = useDesk();
  const [isCopying, setIsCopying] = useState(false);
  const shown = view?.key === id ? view : null;
  const scenario = sound?.key === id ? sound.scenario : null;
  const title = scenario?.title ?? (shown ? `${shown.key}.yaml` : null);
  useScreenTitle(title === null ? null : `${title} (Write)`);
  useEffect(() => void open(id), [id, open]);
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') void look();
    };
    document.addEventListener('visibilitychange', refresh);
    const looking = setInterval(refresh, lookEvery);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [look]);
  if (!shown) return problem ? <ProblemNotice problem={problem} onRetry={() => void open(id)} /> : <Waiting />;
  const isBroken = shown.scenario === null;
  const errors = shown.problems.length;
  return (
    <div className="desk-screen">
      <PageHead
        over={
          <>
            <a href="/write">Write</a>: {shown.source === 'user' ? 'your own, ' : 'comes with Amends, '}
            <span className="desk-file">{shown.file}</span>
          </>
        }
        title={title ?? id}
        actions={
          <>
            {!isBroken && <Button onClick={() => setIsCopying(true)}>Make a copy</Button>}
            <a className="button button-quiet" href={desk.fileOf(shown.key)} download>
              Save as a file
            </a>
            {!isBroken && scenario && <LinkButton href={`/scenarios/${scenario.id}`}>To the briefing</LinkButton>}
          </>
        }
      />
      {problem && <ProblemNotice problem={problem} onRetry={() => void look()} />}
      {isBroken && (
        <>
          <Notice
            kind="problem"
            happened={`This file cannot be played as it stands: ${count(errors, 'problem', 'problems')}.`}
            safe={
              scenario ? 'Below is the scenario as it last was.' : 'The file is as you left it; nothing was changed.'
            }
            remedy="Mend it in your editor and save: it is read again by itself."
          />
          <ProblemList problems={shown.problems} titles={new Map()} onGo={null} shownAtOnce={3} />
          {!scenario && <BrokenText text={shown.text} problems={shown.problems} />}
        </>
      )}
      {!isBroken && <DeskStatus view={shown} />}
      {sound && scenario && <DeskTable view={sound} isStale={isBroken} />}
      <CopyDialog
        isOpen={isCopying}
        from={{ key: shown.key, title: title ?? id }}
        onClose={() => setIsCopying(false)}
      />
    </div>
  );
}

/** The key in an address: signs that mean something in an address are still written out in it. */
function keyFrom(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
