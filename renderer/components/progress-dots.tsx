import './progress-dots.css';

export interface ProgressDotsProps {
  /** The stretches of the run in words, for example Before, The talk, After. */
  steps: readonly string[];
  /** Index of the step we are in. */
  at: number;
}

/** Where in the run we are. */
export function ProgressDots({ steps, at }: ProgressDotsProps) {
  return (
    <ol className="progress" aria-label="Where you are">
      {steps.map((step, index) => (
        <li key={step} className={index < at ? 'progress-done' : ''} aria-current={index === at ? 'step' : undefined}>
          {step}
          {index < at && <span className="visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}
