import type { Debrief } from '../../../simulation/debrief/debrief.ts';
import { ArousalChart } from '../../components/arousal-chart.tsx';
import { sayDate } from '../say-date.ts';
import { arcCaption } from './arc-caption.ts';
import { modeWords } from './mode-words.ts';
import { ScoreLine } from './score-line.tsx';
import { SheetPrinciples } from './sheet-principles.tsx';
import { SheetTurns } from './sheet-turns.tsx';
import './debrief-sheet.css';

/** The debrief on paper: two pages to hand to somebody. Shown only in print. */
export function DebriefSheet({ debrief }: { debrief: Debrief }) {
  const { session, scenario, customer, selfAssessment, outcome, score, arc, faults, questions, afterwork } = debrief;
  const { commitment, practiseNext } = debrief;
  return (
    <div className="sheet print-only">
      <p className="sheet-letterhead">
        <span className="sheet-name">Amends</span>
        <span>
          Debrief, {modeWords[session.mode]}, {sayDate(session.startedAt)}
          {session.attempts > 1 && `, attempt ${session.attempt} of ${session.attempts}`}
        </span>
      </p>
      <p className="sheet-heading">
        <span className="sheet-title">{scenario.title}</span>{' '}
        <span className="sheet-with">
          with {customer.name}, {scenario.trade}
        </span>
      </p>
      <div className="sheet-top">
        <div>
          <h2>{outcome.title}</h2>
          <p className="sheet-tell">{outcome.tell}</p>
          <ScoreLine score={score} />
          <p>
            {score.summary} {score.capBecause}
          </p>
        </div>
        {arc.length > 1 && <ArousalChart turns={arc} caption={arcCaption(arc, customer.name)} />}
      </div>
      {selfAssessment && (
        <dl className="sheet-own">
          <div>
            <dt>In your own words: what went well</dt>
            <dd>{selfAssessment.wentWell}</dd>
          </div>
          <div>
            <dt>What you would change</dt>
            <dd>{selfAssessment.wouldChange}</dd>
          </div>
        </dl>
      )}
      <SheetPrinciples principles={debrief.principles} />
      {faults.length > 0 && (
        <section className="sheet-part">
          <h2>What it cost</h2>
          <ul className="sheet-costs">
            {faults.map(({ id, name, remark, cites }) => (
              <li key={id}>
                <strong>{name}.</strong> {remark} ({cites.map(({ step }) => step).join(', ')})
              </li>
            ))}
          </ul>
        </section>
      )}
      <SheetTurns debrief={debrief} />
      <div className="sheet-close">
        {questions.length > 0 && (
          <section className="sheet-part">
            <h2>To think over</h2>
            <ol className="sheet-questions">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        )}
        <section className="sheet-part">
          <h2>From here</h2>
          {afterwork.promises.map(({ line, due, state }) => (
            <p key={line}>
              {line}, {due}: <strong>{state}</strong>
            </p>
          ))}
          {practiseNext && (
            <p>
              To practise: {practiseNext.because}
              {practiseNext.scenario && ` “${practiseNext.scenario.title}” has more of it.`}
            </p>
          )}
        </section>
        <section className="sheet-commitment">
          <h2>One thing I will do</h2>
          <p className="sheet-line sheet-promise">{commitment?.what}</p>
          <p className="sheet-line">
            <span>by</span> {commitment && sayDate(commitment.by)}
          </p>
          <p className="sheet-line">
            <span>signed</span>
          </p>
          <p className="sheet-line">
            <span>talked over with</span>
          </p>
        </section>
      </div>
    </div>
  );
}
