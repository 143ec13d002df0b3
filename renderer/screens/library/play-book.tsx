import type { ScenarioCard } from '../../../electron/host/views.ts';
import { Portrait } from '../../components/portrait.tsx';
import { Tag } from '../../components/tag.tsx';
import { channelWords, intensityWords, levelWords, percent } from '../scenario-words.ts';

const shownTags = 3;

/** A scenario as a book on the shelf: bound in cloth, with the customer on its label. */
export function PlayBook({ scenario, cloth }: { scenario: ScenarioCard; cloth: number }) {
  const { id, title, trade, channel, customer, teaches, best } = scenario;
  const more = teaches.slice(shownTags);
  return (
    <li className="book">
      <div className={`book-cover book-cloth-${cloth % 5}`}>
        <p className="book-trade">{trade}</p>
        <h2 className="book-title">
          <a href={`/scenarios/${id}`}>{title}</a>
        </h2>
        <div className="book-plate">
          <Portrait {...customer} size={190} decorative />
        </div>
        <p className="book-with">with {customer.name}</p>
      </div>
      <div className="book-facts">
        <p className="book-line">
          <strong>{levelWords[scenario.level]}</strong>, {scenario.minutes} minutes {channelWords[channel]}
        </p>
        <p className="book-line">
          <span className="book-weight" aria-hidden="true" data-weight={scenario.intensity} />
          {intensityWords(scenario.intensity)}
        </p>
        <ul className="book-tags" aria-label="Teaches">
          {teaches.slice(0, shownTags).map((principle) => (
            <li key={principle.id}>
              <Tag>{principle.name}</Tag>
            </li>
          ))}
          {more.length > 0 && (
            <li>
              <span className="book-more" title={more.map(({ name }) => name).join(', ')}>
                +{more.length}
                <span className="visually-hidden"> more: {more.map(({ name }) => name).join(', ')}</span>
              </span>
            </li>
          )}
        </ul>
        <p className="book-best">{best === null ? 'Not played yet' : `Your best so far: ${percent(best)}`}</p>
      </div>
    </li>
  );
}
