import type { TrainerView } from '../../../electron/host/views.ts';
import { Tag } from '../../components/tag.tsx';
import { markReply } from './mark-reply.ts';

type ItemCopy = TrainerView['scenes'][number]['items'][number];

/** One reply laid open: its words with their marks, why, and where it leads. */
export function ReplyPart({ item }: { item: ItemCopy }) {
  const { words, isBest, shows, faults, coach, cites, to } = item;
  return (
    <li className={`laid-open${isBest ? ' laid-open-best' : ''}`}>
      <p className="laid-open-words">
        {isBest && <span className="laid-open-flag">best path</span>}
        {markReply(words, shows, faults).map(({ text, kind }, index) =>
          kind ? (
            <mark key={index} className={`laid-mark laid-mark-${kind}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {shows.length + faults.length > 0 && (
        <p className="laid-open-tags">
          {shows.map(({ id, name }) => (
            <Tag key={id} kind="principle" href={`/principles/${id}`}>
              {name}
            </Tag>
          ))}
          {faults.map(({ id, name }) => (
            <Tag key={id} kind="fault" href={`/principles/${id}`}>
              {name}
            </Tag>
          ))}
        </p>
      )}
      {coach && <p className="laid-open-coach">{coach}</p>}
      <p className="laid-open-foot">
        {cites && (
          <span>
            <strong>{cites.step}</strong> {cites.says}
          </span>
        )}
        {to.length > 0 && (
          <span>
            <span aria-hidden="true">→ </span>
            <span className="visually-hidden">Leads to: </span>
            {to.join('; ')}
          </span>
        )}
      </p>
    </li>
  );
}
