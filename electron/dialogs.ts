import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow, Session } from 'electron';
import { appOrigin, isAppAddress } from './app-address.ts';
import type { HostProblem } from './host/views.ts';

/** Asks where a file is to be kept; null where the person thought better of it. */
export async function askWhereToKeep(window: BrowserWindow, name: string, kind: string): Promise<string | null> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: kind, extensions: [ending] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** What the page offers as a download is kept where the person says; nothing is downloaded from anywhere else. */
export function offerDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    const from = item.getURL();
    if (isAppAddress(from) || from.startsWith(`blob:${appOrigin}/`))
      item.setSaveDialogOptions({ defaultPath: join(app.getPath('documents'), item.getFilename()) });
    else event.preventDefault();
  });
}

/** Tells of a problem that keeps Amends from opening. Works before the app is ready. */
export function tellProblem({ message, safe, remedy }: HostProblem): void {
  dialog.showErrorBox(message, `${safe}\n${remedy}`);
}

/** Tells what a person should know about how their records were found. */
export async function tellNotices(window: BrowserWindow, notices: string[]): Promise<void> {
  if (notices.length === 0) return;
  await dialog.showMessageBox(window, { type: 'info', title: 'Amends', message: notices.join('\n\n') });
}
