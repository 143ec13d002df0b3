import type { ScenarioCard } from '../../../electron/host/views.ts';
import { Field } from '../../components/field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { count, faultWords, levelWords } from '../scenario-words.ts';
import type { LengthBand, LibraryFilter } from './filter-scenarios.ts';
import { lengthBand, shortMinutes } from './filter-scenarios.ts';
import { LibrarySelect } from './library-select.tsx';

export interface LibraryFilterBarProps {
  scenarios: readonly ScenarioCard[];
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
  found: number;
}

const levels: { id: LibraryFilter['level']; label: string }[] = [
  { id: 'all', label: 'Everyone' },
  { id: 'new-hire', label: levelWords['new-hire'] },
  { id: 'practised', label: levelWords.practised },
  { id: 'expert', label: levelWords.expert },
];

const places: Record<ScenarioCard['channel'], string> = {
  counter: 'At a counter',
  visit: 'Face to face',
  phone: 'On the phone',
  video: 'On video',
  chat: 'In a chat',
};
const lengths: Record<LengthBand, string> = {
  short: `Up to ${shortMinutes} min`,
  long: `Over ${shortMinutes} min`,
};

export function LibraryFilterBar({ scenarios, filter, onChange, found }: LibraryFilterBarProps) {
  return (
    <search className="library-filter">
      <Segmented
        label="For whom"
        options={levels}
        value={filter.level}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <LibrarySelect
        label="Where"
        any="Anywhere"
        words={places}
        there={scenarios.map(({ channel }) => channel)}
        value={filter.channel}
        onChange={(channel) => onChange({ ...filter, channel })}
      />
      <LibrarySelect
        label="Whose fault"
        any="Anybody’s"
        words={faultWords}
        there={scenarios.map(({ fault }) => fault)}
        value={filter.fault}
        onChange={(fault) => onChange({ ...filter, fault })}
      />
      <LibrarySelect
        label="How long"
        any="Any length"
        words={lengths}
        there={scenarios.map(lengthBand)}
        value={filter.length}
        onChange={(length) => onChange({ ...filter, length })}
      />
      <Field label="Find" type="search" value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <p className="library-found" role="status">
        {found === scenarios.length ? '' : `${count(found, 'scenario', 'scenarios')} of ${scenarios.length}`}
      </p>
    </search>
  );
}
