import type { ScenarioCard } from '../../../electron/host/views.ts';
import { Field } from '../../components/field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { count, levelWords } from '../scenario-words.ts';
import type { LibraryFilter } from './filter-scenarios.ts';
import { principlesTaught } from './filter-scenarios.ts';

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

export function LibraryFilterBar({ scenarios, filter, onChange, found }: LibraryFilterBarProps) {
  return (
    <search className="library-filter">
      <Segmented
        label="For whom"
        options={levels}
        value={filter.level}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <label className="library-principle">
        <span className="field-label">Principle</span>
        <select
          className="field-input"
          value={filter.principle}
          onChange={(event) => onChange({ ...filter, principle: event.target.value })}
        >
          <option value="">Any principle</option>
          {principlesTaught(scenarios).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Field label="Find" type="search" value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <p className="library-found" role="status">
        {found === scenarios.length ? '' : `${count(found, 'scenario', 'scenarios')} of ${scenarios.length}`}
      </p>
    </search>
  );
}
