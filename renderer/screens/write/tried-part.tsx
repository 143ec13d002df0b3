import type { TriedReply } from '../../../electron/host/desk/desk-views.ts';
import { Tag } from '../../components/tag.tsx';
import { NotAssessed } from '../words/not-assessed.tsx';
import { onceEach } from '../words/once-each.ts';
import { WrittenWords } from '../words/written-words.tsx';

/** What a reply written at the desk was judged to be, and where it leads. */
export function TriedPart({ tried, name, onGo }: { tried: TriedReply; name: string; onGo: (id: string) => void }) {
  const { feedback, offers, promises, takes, to } = tried;
  const { written, arousal, trust } = feedback;
  const [first = name] = name.split(' ');
  return (
    <div className="tried">
      {written && <WrittenWords text={written.text} findings={written.findings} />}
      {written && <NotAssessed record={written.record} customer={first} />}
      <p className="desk-reply-tags">
        {onceEach(feedback.shown).map(({ id, name: principle }) => (
          <Tag key={id} kind="principle">
            {principle}
          </Tag>
        ))}
        {onceEach(feedback.unearned).map(({ id, name: principle }) => (
          <Tag key={id} kind="missed">
            {principle}
          </Tag>
        ))}
        {onceEach(feedback.faults).map(({ id, name: fault }) => (
          <Tag key={id} kind="fault">
            {fault}
          </Tag>
        ))}
      </p>
      <dl className="tried-facts">
        <dt>It is taken as</dt>
        <dd>
          {takes ? (
            <>
              <code>{takes.id}</code>: {takes.words}
            </>
          ) : (
            'none of your replies'
          )}
        </dd>
        <dt>It leads to</dt>
        <dd>
          <button type="button" className="text-button" onClick={() => onGo(to.id)}>
            {to.title}
          </button>
        </dd>
        {offers.length > 0 && (
          <>
            <dt>It offers</dt>
            <dd>{offers.join('; ')}</dd>
          </>
        )}
        {promises.length > 0 && (
          <>
            <dt>It promises</dt>
            <dd>{promises.join('; ')}</dd>
          </>
        )}
        <dt>{first} then</dt>
        <dd>
          arousal {arousal[0]} → {arousal[1]}, trust {trust[0]} → {trust[1]}
        </dd>
      </dl>
    </div>
  );
}
