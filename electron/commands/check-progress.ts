/** Tells a terminal how far a search is, and lets Ctrl+C end it with what was found; a second Ctrl+C ends the command. */
export function watchProgress(): { show: (file: string, states: number) => boolean; end: () => void } {
  const { stderr } = process;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  return {
    show: (file, states) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[K${file}: ${states.toLocaleString('en')} states… (Ctrl+C stops here)`);
      return isStopped;
    },
    end: () => {
      process.removeListener('SIGINT', stop);
      if (stderr.isTTY) stderr.write('\r\u001B[K');
    },
  };
}
