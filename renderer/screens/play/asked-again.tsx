import { Button } from '../../components/button.tsx';

export interface AskedAgainProps {
  /** Why the words could not be assessed. */
  why: string;
  /** First name of the customer. */
  name: string;
  /** Shows the list instead; null where it is shown already. */
  onChoose: (() => void) | null;
}

/** That what was written could not be assessed, and that nothing was lost by it. */
export function AskedAgain({ why, name, onChoose }: AskedAgainProps) {
  return (
    <section className="asked-again" aria-labelledby="asked-again-title">
      <h2 id="asked-again-title" tabIndex={-1}>
        This could not be assessed
      </h2>
      <p>
        {why} Nothing was lost by it: {name} has only asked you to say it in other words, and it costs no patience.
      </p>
      <p>
        {onChoose
          ? 'Your words are still here to be mended. Or answer this one from the list.'
          : 'Answer this one from the list, or go back to your words with “Write”.'}
      </p>
      {onChoose && <Button onClick={onChoose}>Choose from the list</Button>}
    </section>
  );
}
