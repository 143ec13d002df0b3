import { useRef } from 'react';
import { useLocation } from 'wouter';
import type { HostProblem } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { desk } from '../../stores/desk-store.ts';
import { toProblem } from '../../stores/to-problem.ts';

/** The largest scenario file there may be, in bytes. */
const largestFile = 1024 * 1024;

const tooLarge: HostProblem = {
  code: 'too-large',
  message: 'That file is larger than 1 MiB.',
  safe: 'It was not saved.',
  remedy: 'A scenario is a text of a few pages: see whether it is the right file.',
};

/** Takes one scenario file into the person's own folder. */
export function ImportButton({ onProblem }: { onProblem: (problem: HostProblem | null) => void }) {
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    onProblem(null);
    if (file.size > largestFile) return onProblem(tooLarge);
    try {
      const { key } = await desk.import(await file.text());
      navigate(`/write/${encodeURIComponent(key)}`);
    } catch (thrown) {
      onProblem(toProblem(thrown));
    }
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>Import a file</Button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml"
        hidden
        aria-label="A scenario file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
    </>
  );
}
