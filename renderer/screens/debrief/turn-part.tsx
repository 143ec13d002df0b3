import { useRef, useState } from 'react';
import { Speech } from '../../components/speech.tsx';
import type { OverrideRecord, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { AnswerWords } from './answer-words.tsx';
import { Citations } from './citations.tsx';
import { MarginNote } from './margin-note.tsx';
import { MissingNote } from './missing-note.tsx';
import { MovedBy } from './moved-by.tsx';
import { NotAssessed } from '../words/not-assessed.tsx';
import { TrainerMarks } from './trainer-marks.tsx';
import { useThreads } from './use-threads.ts';

export interface TurnPartProps {
  record: TurnRecord;
  customer: string;
  /** What a trainer said of this turn. */
  overrides: readonly OverrideRecord[];
}

/** One turn: what was said, what you answered, and the findings in the margin, each tied to its words by a thin line. */
export function TurnPart({ record, customer, overrides }: TurnPartProps) {
  const [active, setActive] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const threads = useThreads(box);
  const { turn, when, sceneTitle, tell, says, findings, coach, cites, moved, written } = record;
  const missing = overrides.filter(({ machine }) => machine === 'absent');
  const hasNotes = findings.length > 0 || missing.length > 0;
  const overrideOf = (index: number) => {
    const id = findings[index]?.id;
    const isFirst = findings.findIndex((finding) => finding.id === id) === index;
    return (isFirst && overrides.find(({ mark, machine }) => mark === id && machine === 'present')) || null;
  };
  return (
    <li className={`turn turn-${record.phase}${written ? ' turn-written' : ''}`} id={`turn-${turn}`}>
      <h4 className="turn-head">
        <span className="turn-number">
          <span className="visually-hidden">Turn </span>
          {turn}
        </span>
        {sceneTitle && <span className="turn-scene">{sceneTitle}</span>}
        <span className="turn-when">{when}</span>
      </h4>
      {tell && <p className="turn-tell">{tell}</p>}
      {says && <Speech speaker={customer} line={says} size="aside" />}
      <div className="turn-evidence" ref={box}>
        <AnswerWords record={record} active={active} onPoint={setActive} />
        <div className="turn-margin">
          {written && <NotAssessed record={written} customer={customer} />}
          {hasNotes && (
            <ul className="notes" aria-label={`Notes on turn ${turn}`}>
              {findings.map((finding, index) => (
                <MarginNote
                  key={index}
                  finding={finding}
                  turn={turn}
                  index={index}
                  isActive={active === index}
                  number={written && finding.start !== null ? index + 1 : null}
                  override={overrideOf(index)}
                  onPoint={setActive}
                />
              ))}
              {missing.map((each) => (
                <MissingNote key={each.mark} override={each} />
              ))}
            </ul>
          )}
          <Citations cites={cites} isFolded={written !== null && cites.length > 2} />
          <MovedBy moved={moved} customer={customer} />
        </div>
        {coach.length > 0 && (
          <div className="turn-coach">
            {coach.map((remark) => (
              <p key={remark}>{remark}</p>
            ))}
          </div>
        )}
        {written && <TrainerMarks record={record} overrides={overrides} />}
        <svg className="threads" aria-hidden="true">
          {threads.map(({ finding, path }) => (
            <path
              key={finding}
              className={`thread thread-${findings[finding]?.kind ?? 'shown'}${active === finding ? ' is-active' : ''}`}
              d={path}
            />
          ))}
        </svg>
      </div>
    </li>
  );
}
