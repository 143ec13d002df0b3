import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import { askWhereToKeep } from './dialogs.ts';
import { fileNameFor } from './file-name-for.ts';
import { HostError } from './host/host-error.ts';

/** Prints the page to a tagged PDF in the size its own style asks for; the file's path, or null where none was wanted. */
export async function printToPdf(window: BrowserWindow): Promise<string | null> {
  const contents = window.webContents;
  const path = await askWhereToKeep(window, fileNameFor(contents.getTitle(), 'pdf'), 'PDF');
  if (path === null) return null;
  const pdf = await contents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  await writeFile(path, pdf).catch((error: unknown) => {
    throw new HostError(503, {
      code: 'not-kept',
      message: `The PDF could not be written to ${path}: ${(error as Error).message}`,
      safe: 'Your records were not touched.',
      remedy: 'Choose another folder.',
    });
  });
  return path;
}
