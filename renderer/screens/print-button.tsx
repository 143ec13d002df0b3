import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { printPage } from '../stores/print-page.ts';

/** Prints the screen; in the desktop app it keeps a PDF and says where. */
export function PrintButton({ children = 'Print' }: { children?: string }) {
  const [told, setTold] = useState('');
  return (
    <>
      <Button onClick={() => void printPage().then(setTold)}>{children}</Button>
      <span className="soft" role="status">
        {told}
      </span>
    </>
  );
}
