import type { FeedbackView } from '../../../electron/host/views.ts';
import { pulseWord } from '../../components/pulse-path.ts';
import { doorWord } from '../../components/trust-door.tsx';

const signed = (number: number) => (number === 0 ? '·' : `${number > 0 ? '+' : '−'}${Math.abs(number)}`);
const change = (before: string, after: string) => (before === after ? `still ${after}` : `${before}, now ${after}`);

/** What a reply moved in the customer, reason by reason. */
export function Movement({ feedback, name }: { feedback: FeedbackView; name: string }) {
  const { terms, arousal, trust } = feedback;
  if (terms.length === 0 && arousal[0] === arousal[1] && trust[0] === trust[1]) return null;
  const moved = terms.filter((term) => term.arousal !== 0 || term.trust !== 0);
  return (
    <div className="movement">
      <p className="movement-sum">
        Pulse: {change(pulseWord(arousal[0]), pulseWord(arousal[1]))}. Door:{' '}
        {change(doorWord(trust[0]), doorWord(trust[1]))}.
      </p>
      {moved.length > 0 && (
        <details>
          <summary>What moved {name}, and by how much</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Because</th>
                <th scope="col">Pulse</th>
                <th scope="col">Door</th>
              </tr>
            </thead>
            <tbody>
              {moved.map((term, index) => (
                <tr key={index}>
                  <th scope="row">{term.label}</th>
                  <td>{signed(term.arousal)}</td>
                  <td>{signed(term.trust)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Now, of 100</th>
                <td>{arousal[1]}</td>
                <td>{trust[1]}</td>
              </tr>
            </tfoot>
          </table>
        </details>
      )}
    </div>
  );
}
