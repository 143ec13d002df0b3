import type { TurnRecord } from '../../../simulation/debrief/debrief.ts';
import { sayPoints } from './say-points.ts';

export interface MovedByProps {
  moved: TurnRecord['moved'];
  customer: string;
}

/** What a turn did to the customer, with the terms behind it. */
export function MovedBy({ moved: { terms, arousal, trust }, customer }: MovedByProps) {
  const line = (
    <>
      Arousal {arousal[0]} <span aria-hidden="true">→</span>
      <span className="visually-hidden">to</span> {arousal[1]}, trust {trust[0]} <span aria-hidden="true">→</span>
      <span className="visually-hidden">to</span> {trust[1]}
    </>
  );
  if (terms.length === 0) return <p className="moved moved-still">{line}</p>;
  return (
    <details className="moved">
      <summary>{line}</summary>
      <table>
        <caption>What moved {customer}</caption>
        <thead>
          <tr>
            <th scope="col">Because of</th>
            <th scope="col">Arousal</th>
            <th scope="col">Trust</th>
            <th scope="col">Patience</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term, index) => (
            <tr key={index}>
              <th scope="row">{term.label}</th>
              <td>{sayPoints(term.arousal) || '0'}</td>
              <td>{sayPoints(term.trust) || '0'}</td>
              <td>{sayPoints(term.patience) || '0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
