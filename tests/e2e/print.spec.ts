import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Debrief } from '../../simulation/debrief/debrief.ts';
import { typeset } from '../../renderer/typeset.ts';
import { ask } from './ask.ts';
import { reach } from './reach.ts';
import { expect, test } from './test.ts';

const hasPoppler = ['pdfinfo', 'pdftotext'].every((tool) => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

test.setTimeout(60_000);
test.skip(!hasPoppler, 'pdfinfo and pdftotext, which read the printed pages, are not installed (poppler-utils)');

for (const playthrough of ['good', 'bad'])
  test(`the debrief of a whole ${playthrough} run prints as a short document`, async ({ page }) => {
    const { session } = await reach(page, { scenario: 'cake-at-nine', playthrough });
    const own = { wentWell: 'I rang before she did.', wouldChange: 'I would name the day sooner.' };
    await ask(page, 'POST', `/sessions/${session}/reflection`, own);
    const { body: debrief } = await ask<Debrief>(page, 'GET', `/sessions/${session}/debrief`);
    await page.goto(`/debriefs/${session}`);
    await expect(page.getByRole('heading', { name: 'Turn by turn' })).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const folder = mkdtempSync(join(tmpdir(), 'amends-print-'));
      const file = join(folder, 'debrief.pdf');
      await page.pdf({ path: file, format, preferCSSPageSize: false });
      const pages = Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
      const text = plain(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
      const flowing = plain(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
      rmSync(folder, { recursive: true });
      expect(pages, `pages of ${format}`).toBeGreaterThanOrEqual(1);
      expect(pages, `pages of ${format}`).toBeLessThanOrEqual(4);
      const read = `${text} ${flowing}`;
      expect(read).toContain(plain(typeset(debrief.score.summary)));
      expect(read).toContain(debrief.outcome.title);
      expect(read).toContain(own.wentWell);
      for (const chrome of ['In this debrief', 'Play again', 'Skip to the content', 'Principles History', 'Markdown'])
        expect(read, chrome).not.toContain(chrome);
    }
  });
