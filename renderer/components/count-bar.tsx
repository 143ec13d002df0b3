import './count-bar.css';

export interface CountBarProps {
  taken: number;
  /** How many chances there were; 0 reads "no occasion". */
  of: number;
  /** Names what is counted, where it is not written beside the bar. */
  label?: string;
}

/** A count as drawn marks: "2 of 3". Never a percentage. */
export function CountBar({ taken, of, label }: CountBarProps) {
  const words = of === 0 ? 'no occasion' : `${taken} of ${of}`;
  return (
    <span className="count-bar">
      {of > 0 && of <= 12 && (
        <svg viewBox={`0 0 ${of * 12} 18`} width={of * 12} height="18" aria-hidden="true">
          {Array.from({ length: of }, (_, index) =>
            index < taken ? (
              <path
                key={index}
                className="count-taken"
                d={`M${index * 12 + 4} 15.5Q${index * 12 + 6.5} 9 ${index * 12 + 7.5} 2.5`}
              />
            ) : (
              <circle key={index} className="count-missed" cx={index * 12 + 6} cy="14" r="1.6" />
            ),
          )}
        </svg>
      )}
      <span className="count-words">
        {label && <span className="visually-hidden">{label}: </span>}
        {words}
      </span>
    </span>
  );
}
