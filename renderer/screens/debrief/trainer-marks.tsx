import { useState } from 'react';
import type { OverrideRecord, TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { Button } from '../../components/button.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import type { Marked } from './marks-open.ts';
import { marksFound, marksMissing } from './marks-open.ts';
import { MissingChoice } from './missing-choice.tsx';
import { OverrideWords } from './override-words.tsx';
import { useDebrief } from '../../stores/debrief-store.ts';
import { useDoctrine } from '../../stores/doctrine-store.ts';
import './trainer-marks.css';

export interface TrainerMarksProps {
  record: TurnRecord;
  /** What a trainer said of this turn so far. */
  overrides: readonly OverrideRecord[];
}

/** Where a trainer says that a judgement of a written reply is wrong; folded away, for it is not the trainee's. */
export function TrainerMarks({ record, overrides }: TrainerMarksProps) {
  const { override, isAsking } = useDebrief();
  const doctrine = useDoctrine((state) => state.doctrine);
  const [asked, setAsked] = useState<Marked | null>(null);
  const { turn } = record;
  const known = (id: string) => overrides.find(({ mark }) => mark === id);
  const takeBack = ({ mark, machine }: OverrideRecord) => void override(turn, mark, machine, '');
  return (
    <details className="trainer-marks no-print">
      <summary>Trainer’s marks{overrides.length > 0 && ` (${overrides.length})`}</summary>
      <ul>
        {marksFound(record).map((mark) => (
          <li key={mark.id}>
            <span className="trainer-mark-name">{mark.name}</span>
            <MarkState
              override={known(mark.id)}
              isAsking={isAsking}
              onTakeBack={takeBack}
              onAsk={() => setAsked(mark)}
              label={`This is wrong: ${mark.name}`}
            />
          </li>
        ))}
        {overrides
          .filter(({ machine }) => machine === 'absent')
          .map((each) => (
            <li key={each.mark}>
              <span className="trainer-mark-name">{each.name}</span>
              <MarkState override={each} isAsking={isAsking} onTakeBack={takeBack} onAsk={() => undefined} label="" />
            </li>
          ))}
      </ul>
      {doctrine && <MissingChoice turn={turn} marks={marksMissing(record, overrides, doctrine)} onAsk={setAsked} />}
      <MarkDialog
        key={asked?.id ?? 'none'}
        asked={asked}
        onClose={() => setAsked(null)}
        onKeep={(reason) => {
          if (asked) void override(turn, asked.id, asked.verdict, reason);
          setAsked(null);
        }}
      />
    </details>
  );
}

interface MarkStateProps {
  override: OverrideRecord | undefined;
  isAsking: boolean;
  label: string;
  onAsk: () => void;
  onTakeBack: (override: OverrideRecord) => void;
}

function MarkState({ override, isAsking, label, onAsk, onTakeBack }: MarkStateProps) {
  if (!override)
    return (
      <Button onClick={onAsk} disabled={isAsking} aria-label={label}>
        This is wrong
      </Button>
    );
  return (
    <>
      <OverrideWords override={override} />
      <Button onClick={() => onTakeBack(override)} disabled={isAsking} aria-label={`Take it back: ${override.name}`}>
        Take it back
      </Button>
    </>
  );
}
