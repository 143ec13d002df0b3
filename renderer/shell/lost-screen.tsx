import { PageHead } from '../components/page-head.tsx';
import { LinkButton } from './link-button.tsx';
import { useScreenTitle } from './use-screen-title.ts';

/** What is shown for an address that leads nowhere. */
export function LostScreen() {
  useScreenTitle('Nothing here');
  return (
    <>
      <PageHead
        title="There is nothing at this address"
        lead="It may have been typed wrongly, or what was here is gone."
      />
      <LinkButton kind="primary" href="/">
        Go to the Library
      </LinkButton>
    </>
  );
}
