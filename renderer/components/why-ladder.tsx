import type { Choice } from './choice.ts';
import { ReplyList } from './reply-list.tsx';
import './why-ladder.css';

export interface WhyStep {
  /** The why, as a question. */
  ask: string;
  /** Three answers, in the order they are offered. */
  answers: readonly Choice[];
}

export interface WhyLadderProps {
  label: string;
  steps: readonly WhyStep[];
  /** Ids of the answers given so far, from the top. */
  given: readonly string[];
  /** Answers the step below the last answered one. */
  onAnswer: (step: number, answerId: string) => void;
  /** Why the ladder goes no further, once it does not. */
  ended?: string;
  disabled?: boolean;
}

/** A whiteboard on which each why is a step down. */
export function WhyLadder({ label, steps, given, onAnswer, ended, disabled = false }: WhyLadderProps) {
  const shown = steps.slice(0, ended === undefined ? given.length + 1 : given.length);
  return (
    <section className="whys" aria-label={label}>
      <p className="whys-label" aria-hidden="true">
        {label}
      </p>
      <ol className="whys-steps" aria-live="polite" aria-relevant="additions">
        {shown.map((step, index) => {
          const answer = step.answers.find((choice) => choice.id === given[index]);
          return (
            <li key={index} className={`why why-${index + 1}`}>
              <h3 className="why-ask">
                <span className="why-count">Why {index + 1}</span> {step.ask}
              </h3>
              {answer ? (
                <p className="why-answer">
                  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                    <path d="M5 3v9q0 4 4 4h9M14 11.5l5 4.5-5 4.5" />
                  </svg>
                  <span>{answer.label}</span>
                </p>
              ) : (
                <ReplyList
                  label={step.ask}
                  replies={step.answers}
                  manner="do"
                  disabled={disabled}
                  onChoose={(id) => onAnswer(index, id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {ended !== undefined && <p className="whys-ended">{ended}</p>}
      {ended === undefined && given.length < steps.length - 1 && (
        <p className="whys-below" aria-hidden="true">
          {steps.length - given.length - 1} more below
        </p>
      )}
    </section>
  );
}
