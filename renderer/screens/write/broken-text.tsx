import type { DeskProblem } from '../../../electron/host/desk/desk-views.ts';
import { YamlLines } from './yaml-lines.tsx';
import './place-panel.css';

/** How many lines are shown before the first problem and after the last. */
const around = 12;

/** The part of a broken file that its problems are in. */
export function BrokenText({ text, problems }: { text: string; problems: readonly DeskProblem[] }) {
  if (text === '') return null;
  const last = text.split('\n').length;
  const marked = problems.map(({ line }) => line);
  const from = Math.max(1, Math.min(...marked) - around);
  const to = Math.min(last, Math.max(...marked) + around);
  return (
    <section className="broken-text" aria-labelledby="broken-text-title">
      <h2 id="broken-text-title">In the file</h2>
      <YamlLines
        text={text}
        lines={[from, to]}
        problems={problems}
        line={marked[0] ?? null}
        label="The file, with its problems"
      />
    </section>
  );
}
