/** Names Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name every system takes, made from the title of a page. */
export function fileNameFor(title: string, ending: string): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${plain === '' || reserved.test(plain) ? 'Amends' : plain}.${ending}`;
}
