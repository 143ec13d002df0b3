import type { BrokenFile } from '../../../electron/host/views.ts';
import { count } from '../scenario-words.ts';

/** Scenario files that cannot be played, each with what is wrong and where. */
export function BrokenFiles({ broken }: { broken: readonly BrokenFile[] }) {
  if (broken.length === 0) return null;
  return (
    <section className="broken" aria-labelledby="broken-title">
      <h2 id="broken-title">{count(broken.length, 'file needs', 'files need')} mending</h2>
      <p>The others are not affected. Save a file and it is read again.</p>
      {broken.map(({ file, problems }) => (
        <details key={file} open={broken.length === 1 && problems.length <= 3}>
          <summary>
            <strong>{file}</strong>: {count(problems.length, 'problem', 'problems')}
          </summary>
          <ol>
            {problems.map((problem, index) => (
              <li key={index}>
                <span className="broken-place">
                  Line {problem.line}, column {problem.column}
                </span>
                <p>{problem.message}</p>
                <p className="soft">{problem.remedy}</p>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
