import { describe, expect, it } from 'vitest';
import { isAppAddress } from '../../../electron/app-address.ts';
import { fileNameFor } from '../../../electron/file-name-for.ts';
import { outsideAddress } from '../../../electron/outside-address.ts';

describe('an address of the app', () => {
  it.each(['amends://app/', 'amends://app/api/library?x=1', 'AMENDS://app/'])('%s is', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });

  it.each([
    'amends://other/',
    'amends://app.elsewhere.example/',
    'amends://app:80/',
    'amends://someone@app/',
    'amends:app/',
    'https://app/',
    'file:///app/',
    'app',
    '',
  ])('%s is not', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('an address for the browser', () => {
  it.each(['https://example.org/a?b=c', 'http://127.0.0.1:5000/?key=k'])('%s is handed over', (address) => {
    expect(outsideAddress(address)).toBe(address);
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'mailto:a@example.org',
    'amends://app/',
    'https://bank.example@elsewhere.example/',
    '//example.org',
    '',
  ])('%s is not', (address) => {
    expect(outsideAddress(address)).toBeNull();
  });
});

describe('the name of a kept file', () => {
  it.each([
    ['Debrief: cake / nine?', 'Debrief cake nine.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['  . ', 'Amends.pdf'],
    ['con', 'Amends.pdf'],
    ['Line\none\u0000', 'Line one.pdf'],
    ['Entschuldigung für Ängste', 'Entschuldigung für Ängste.pdf'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameFor(title, 'pdf')).toBe(name);
  });

  it('stays short', () => {
    expect(fileNameFor('a'.repeat(500), 'pdf')).toHaveLength(84);
  });
});
