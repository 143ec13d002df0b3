import type { DeskReply } from '../../../electron/host/desk/desk-views.ts';
import { Tag } from '../../components/tag.tsx';
import { markReply } from '../trainer/mark-reply.ts';

/** One reply: its words with what they show, the remark, and where it leads. */
export function DeskReplyPart({ reply, onGo }: { reply: DeskReply; onGo: (id: string) => void }) {
  const { id, words, when, shows, faults, coach, to, line } = reply;
  return (
    <li className="desk-reply">
      <p className="desk-reply-id">
        <code>{id}</code>
        <span className="soft">
          {' '}
          line {line}
          {when && `, offered if ${when}`}
        </span>
      </p>
      <p className="desk-reply-words">
        {markReply(words, shows, faults).map(({ text, kind }, index) =>
          kind ? (
            <mark key={index} className={`desk-mark desk-mark-${kind}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {shows.length + faults.length > 0 && (
        <p className="desk-reply-tags">
          {shows.map(({ id: principle, name }) => (
            <Tag key={principle} kind="principle">
              {name}
            </Tag>
          ))}
          {faults.map(({ id: fault, name }) => (
            <Tag key={fault} kind="fault">
              {name}
            </Tag>
          ))}
        </p>
      )}
      {coach && <p className="desk-reply-coach">{coach}</p>}
      {to.map(({ to: target, title, when: condition }, index) => (
        <p key={index} className="desk-reply-to">
          <span aria-hidden="true">→ </span>
          {condition && `if ${condition}: `}
          {target === 'end' ? (
            title
          ) : (
            <button type="button" className="text-button" onClick={() => onGo(target)}>
              <span className="visually-hidden">Leads to </span>
              {title}
            </button>
          )}
        </p>
      ))}
    </li>
  );
}
