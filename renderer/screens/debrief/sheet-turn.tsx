import { Fragment } from 'react';
import type { LinePiece, OverrideRecord, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { FindingSign } from '../words/finding-sign.tsx';
import { NotAssessed } from '../words/not-assessed.tsx';
import { QuotedWords } from '../words/quoted-words.tsx';
import { StrongerLine } from '../words/stronger-line.tsx';
import { onceEach } from '../words/once-each.ts';

export interface SheetTurnProps {
  record: TurnRecord;
  customer: string;
  /** The scene's name stands for what it tells. */
  isBrief: boolean;
  overrides: readonly OverrideRecord[];
  /** A stronger line built on what was written; null where there is none. */
  built: readonly LinePiece[] | null;
}

/** One turn on paper. */
export function SheetTurn({ record, customer, isBrief, overrides, built }: SheetTurnProps) {
  const { turn, says, tell, sceneTitle, answer, findings, moved, written } = record;
  return (
    <li className={says === null ? 'sheet-unspoken' : undefined}>
      <p className="sheet-cue">
        <span className="sheet-number">{turn}</span>
        <em>{says ? `${customer}: ` : ''}</em>
        {says ?? (isBrief ? sceneTitle : (tell ?? sceneTitle))}
      </p>
      <p className="sheet-answer">
        <QuotedWords text={answer} findings={findings} />
      </p>
      {written && <NotAssessed record={written} customer={customer} />}
      {built && (
        <p className="sheet-stronger">
          <em>Stronger:</em> <StrongerLine pieces={built} />
        </p>
      )}
      <p className="sheet-findings">
        {onceEach(findings).map(({ id, kind, name }) => (
          <Fragment key={id}>
            <span className="sheet-finding">
              <FindingSign kind={kind} /> {name}
            </span>{' '}
          </Fragment>
        ))}
        <span className="sheet-moved">
          arousal {moved.arousal.join('→')}, trust {moved.trust.join('→')}
        </span>
      </p>
      {overrides.map(({ mark, name, machine, verdict, reason }) => (
        <p key={mark} className="sheet-override">
          {name}: Amends: {machine} · <strong>Trainer: {verdict}</strong>
          {reason && `, because: ${reason}`}
        </p>
      ))}
    </li>
  );
}
