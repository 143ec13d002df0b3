import { askHost } from '../host-client.ts';
import { toProblem } from './to-problem.ts';

/** Prints the page: to a PDF where there is a desktop, else through the browser's own dialog. Answers what to tell the person. */
export async function printPage(): Promise<string> {
  try {
    const { printToPdf } = await askHost<{ printToPdf: boolean }>('GET', '/capabilities');
    if (printToPdf) {
      const { file } = await askHost<{ file: string | null }>('POST', '/print');
      return file === null ? '' : `Kept as ${file}`;
    }
  } catch (thrown) {
    return toProblem(thrown).message;
  }
  window.print();
  return '';
}
