import type { LibraryView } from '../../../electron/host/views.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';

/** What is shown where no scenario is: none at all, or none that the filter leaves. */
export function EmptyShelf({ library, onClear }: { library: LibraryView; onClear: () => void }) {
  if (library.scenarios.length > 0)
    return (
      <Notice happened="No scenario is like that." remedy="Take away a word, or choose less narrowly.">
        <Button onClick={onClear}>Show them all</Button>
      </Notice>
    );
  return (
    <Notice
      happened="The shelf is empty."
      safe="Runs you have played are kept in History."
      remedy={`Put a scenario (a .yaml file) into ${library.userFolder}; it appears here at once.`}
    />
  );
}
