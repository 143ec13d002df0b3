import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { DeskView } from '../../../electron/host/desk/desk-views.ts';
import { Segmented } from '../../components/segmented.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { useDesk } from '../../stores/desk-store.ts';
import { Outline } from './outline.tsx';
import { PathsPart } from './paths-part.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlaythroughsPart } from './playthroughs-part.tsx';
import { ProblemList } from './problem-list.tsx';

const SceneGraph = lazy(async () => ({ default: (await import('./scene-graph.tsx')).SceneGraph }));

/** Where the panel lies under the map. */
const stacked = '(max-width: 999px)';
/** On a phone a graph that is moved by a finger would hold the page fast: the outline comes first there. */
const isNarrow = () => window.matchMedia('(max-width: 640px)').matches;

export interface DeskTableProps {
  view: DeskView;
  /** The file has been broken since: what is shown is how it last was. */
  isStale: boolean;
}

/** The map of the scenario on the left, and on the right what is known of it or of the scene that is looked at. */
export function DeskTable({ view, isStale }: DeskTableProps) {
  const { place, show, proved } = useDesk();
  const [look, setLook] = useState<'graph' | 'outline'>(isNarrow() ? 'outline' : 'graph');
  const [tab, setTab] = useState(place ? 'place' : 'problems');
  const side = useRef<HTMLDivElement>(null);
  const { scenario, problems } = view;
  // While a saved change is being proved, the paths stay as they were, so that nothing jumps.
  const check = view.check.state === 'done' || !proved ? view.check : proved;
  const select = useCallback(
    (id: string, line: number | null = null) => {
      show({ id, line });
      setTab('place');
    },
    [show],
  );
  const selectPlace = useCallback((id: string) => select(id), [select]);
  useEffect(() => {
    if (place && window.matchMedia(stacked).matches) side.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  if (!scenario) return null;
  const titles = new Map([...scenario.scenes, ...scenario.endings].map(({ id, title }) => [id, title]));
  const open = problems.filter(({ accepted, severity }) => accepted === undefined && severity !== 'notice').length;
  const map = { scenario, check, problems, selected: place?.id ?? null, onSelect: selectPlace };
  return (
    <div className={`desk-table${isStale ? ' desk-stale' : ''}`}>
      <section className="desk-map" aria-label="Map of the scenario">
        <div className="desk-map-bar">
          <Segmented
            label="Show the scenes as"
            options={[
              { id: 'graph', label: 'Graph' },
              { id: 'outline', label: 'Outline' },
            ]}
            value={look}
            onChange={setLook}
          />
          {look === 'graph' && check.state === 'done' && (
            <p className="desk-key">
              <span className="key-best">best path</span> <span className="key-worst">worst path</span>
            </p>
          )}
        </div>
        {look === 'graph' ? (
          <Suspense fallback={<Waiting />}>
            <SceneGraph {...map} />
          </Suspense>
        ) : (
          <Outline {...map} />
        )}
      </section>
      <div className="desk-side" ref={side}>
        <Tabs
          selectedKey={tab === 'place' && !place ? 'problems' : tab}
          onSelectionChange={(key) => setTab(String(key))}
        >
          <TabList className="desk-tabs" aria-label="About this scenario">
            <Tab id="problems">Problems{open > 0 ? ` (${open})` : ''}</Tab>
            <Tab id="paths">Best and worst</Tab>
            <Tab id="playthroughs">
              Playthroughs{view.playthroughs.length > 0 ? ` (${view.playthroughs.length})` : ''}
            </Tab>
            {place && <Tab id="place">{titles.get(place.id) ?? place.id}</Tab>}
          </TabList>
          <TabPanel id="problems">
            <ProblemList problems={problems} titles={titles} onGo={select} isChecked={view.check.state === 'done'} />
          </TabPanel>
          <TabPanel id="paths">
            <PathsPart check={check} titles={titles} onGo={selectPlace} />
          </TabPanel>
          <TabPanel id="playthroughs">
            <PlaythroughsPart view={view} isStale={isStale} />
          </TabPanel>
          {place && (
            <TabPanel id="place">
              <PlacePanel
                key={place.id}
                view={view}
                place={place}
                isStale={isStale}
                onGo={selectPlace}
                onClose={() => show(null)}
              />
            </TabPanel>
          )}
        </Tabs>
      </div>
    </div>
  );
}
