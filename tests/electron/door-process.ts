import { openHost } from '../../electron/open-host.ts';
import { serveLoopback } from '../../electron/serve.ts';

// A process of its own for tests that kill it: the real host behind the real loopback door. Arguments: data, bundled, page.
const [data = '', bundled = '', page = ''] = process.argv.slice(2);
const opened = openHost({ data, bundled }, 'loopback');
if ('holder' in opened) {
  console.log(JSON.stringify({ holder: opened.holder }));
} else {
  const door = await serveLoopback(opened.host, page);
  opened.lock.announce(door.address);
  console.log(JSON.stringify({ origin: door.origin, key: door.key }));
}
