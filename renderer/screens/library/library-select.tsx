export interface LibrarySelectProps<Id extends string> {
  label: string;
  /** What it is called not to choose. */
  any: string;
  words: Record<Id, string>;
  /** What the scenarios on the shelf are; what none of them is, is not offered. */
  there: readonly Id[];
  value: Id | '';
  onChange: (value: Id | '') => void;
}

/** One way to narrow the shelf; nothing where every scenario is the same. */
export function LibrarySelect<Id extends string>({
  label,
  any,
  words,
  there,
  value,
  onChange,
}: LibrarySelectProps<Id>) {
  const offered = (Object.keys(words) as Id[]).filter((id) => there.includes(id));
  if (offered.length < 2) return null;
  return (
    <label className="library-select">
      <span className="field-label">{label}</span>
      <select
        className="field-input"
        value={value}
        onChange={(event) => onChange(offered.find((id) => id === event.target.value) ?? '')}
      >
        <option value="">{any}</option>
        {offered.map((id) => (
          <option key={id} value={id}>
            {words[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
