import type { ScenarioCard } from '../../../electron/host/views.ts';
import { Notice } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { LinkButton } from '../../shell/link-button.tsx';
import { useScreenTitle } from '../../shell/use-screen-title.ts';
import { useDoctrine } from '../../stores/doctrine-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { MannerSwitch } from '../play/manner-switch.tsx';
import { count } from '../scenario-words.ts';
import { addressOf } from './drill-set.ts';
import { drillsFor } from './pick-drills.ts';
import { PrincipleCard } from './principle-card.tsx';

const mixed = [
  { count: 5, words: 'Five, mixed' },
  { count: 10, words: 'Ten, mixed' },
];

/** Where it is chosen what to practise: a mixed set, those missed last, or one principle. */
export function DrillChoice({ drills }: { drills: readonly ScenarioCard[] }) {
  const doctrine = useDoctrine((state) => state.doctrine);
  const drillsMissed = useSettings((state) => state.settings.drillsMissed);
  const missed = drillsMissed.filter((id) => drills.some((drill) => drill.id === id));
  useScreenTitle('Drills');
  const named = new Map(drills.flatMap(({ teaches: [first] }) => (first ? [[first.id, first.name] as const] : [])));
  const taught = doctrine?.principles.map(({ id }) => id) ?? [];
  const principles = [...named].sort(([left], [right]) => placeOf(taught, left) - placeOf(taught, right));
  return (
    <>
      <PageHead
        title="Drills"
        lead="One line from somebody who is upset, one answer from you, about a minute. You hear at once how it landed."
      />
      {drills.length === 0 ? (
        <Notice happened="There are no drills on the shelf." safe="The Library has whole scenarios to play." />
      ) : (
        <>
          <div className="drill-start">
            {mixed
              .filter((set, index) => index === 0 || drills.length > 5)
              .map((set, index) => (
                <LinkButton
                  key={set.count}
                  kind={index === 0 ? 'primary' : 'quiet'}
                  href={addressOf({ kind: 'mixed', count: set.count, seed: '' })}
                >
                  {set.words}
                </LinkButton>
              ))}
            {missed.length > 0 && (
              <LinkButton href={addressOf({ kind: 'only', drills: missed, seed: '' })}>
                {missed.length === 1 ? 'The one you missed last' : `The ${missed.length} you missed last`}
              </LinkButton>
            )}
            <MannerSwitch showLabel />
          </div>
          <h2 className="drill-one">Or one principle at a time</h2>
          <ul className="drill-principles">
            {principles.map(([id, name]) => (
              <PrincipleCard
                key={id}
                id={id}
                name={name}
                teaching={doctrine?.principles.find((each) => each.id === id)?.teaching ?? ''}
                drills={drillsFor(id, drills)}
              />
            ))}
          </ul>
          <p className="soft">
            {count(drills.length, 'drill', 'drills')} in all. They are practice: none of them appears in your History.
          </p>
        </>
      )}
    </>
  );
}

/** Where a principle is taught; at the end while that is not known. */
function placeOf(taught: readonly string[], id: string): number {
  const place = taught.indexOf(id);
  return place < 0 ? taught.length : place;
}
