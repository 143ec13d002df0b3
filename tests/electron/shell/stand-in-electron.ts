import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { callAcross } from './call-across.ts';
import type { ShellAnswer, ShellRequest, ShellScript } from './shell-request.ts';

// The `electron` module as far as Amends uses it, for the built main process under plain Node. What Electron does between its
// processes goes over the channel to the test, whose Chromium stands in for the window. Left out, and so proved nowhere here:
// the sandbox, the privileges of a scheme, native dialogs and menus, fuses, packaging.

type Options = Record<string, unknown>;
type Menu = { label?: string; role?: string; accelerator?: string; click?: () => void; submenu?: Menu[] };

/** Everything the main process asked of Electron, in order. */
const calls: [string, ...unknown[]][] = [];
const note = (name: string, ...args: unknown[]) => void calls.push([name, ...args]);
const script = JSON.parse(process.env['STAND_IN'] ?? '{}') as ShellScript;
if (script.resources !== undefined) Object.assign(process, { resourcesPath: script.resources });

const keepAlive = setInterval(() => undefined, 1000);
/** Ends the process once what runs now is done and the test has what was asked of Electron. */
const end = (code: number) => {
  clearInterval(keepAlive);
  process.exitCode = code;
  setImmediate(() => void test('ended', calls).then(() => process.disconnect()));
};

class App extends EventEmitter {
  isPackaged = script.resources !== undefined;
  name = 'amends';
  commandLine = { appendSwitch: (name: string) => note('appendSwitch', name) };
  whenReady = () => Promise.resolve();
  enableSandbox = () => note('enableSandbox');
  setPath = (name: string, path: string) => note('setPath', name, path);
  getPath = (_name: string) => tmpdir();
  requestSingleInstanceLock = () => script.isSecond !== true;
  exit = (code: number) => end(code);
  quit = () => {
    note('quit');
    this.emit('will-quit', {});
    end(0);
  };
}

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler = (handler: WebContents['openHandler']) => void (this.openHandler = handler);
  send = (channel: string, ...args: unknown[]) => void test('deliver', channel, ...args);
  print = () => note('print');
  title = '';
  getTitle = () => this.title;
  printToPDF = async (options: Options) => {
    note('printToPDF', options);
    return Buffer.from(await test<Uint8Array>('printToPdf', options));
  };
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContents();
  isMinimized = () => true;
  restore = () => note('restore');
  show = () => note('show');
  focus = () => note('focus');
  constructor(options: Options) {
    super();
    note('window', options);
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL = async (url: string) => {
    await test('load', url);
    this.emit('ready-to-show');
  };
}
const windows: BrowserWindow[] = [];
const contents = (): WebContents => {
  const [shown] = windows;
  if (!shown) throw new Error('no window was opened');
  return shown.webContents;
};

class Session extends EventEmitter {
  requestHandler: ((c: unknown, permission: string, answer: (granted: boolean) => void) => void) | null = null;
  checkHandler: ((c: unknown, permission: string) => boolean) | null = null;
  deviceHandler: ((details: unknown) => boolean) | null = null;
  before: ((details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void) | null = null;
  setPermissionRequestHandler = (handler: Session['requestHandler']) => void (this.requestHandler = handler);
  setPermissionCheckHandler = (handler: Session['checkHandler']) => void (this.checkHandler = handler);
  setDevicePermissionHandler = (handler: Session['deviceHandler']) => void (this.deviceHandler = handler);
  setSpellCheckerEnabled = (isOn: boolean) => note('setSpellCheckerEnabled', isOn);
  webRequest = { onBeforeRequest: (handler: Session['before']) => void (this.before = handler) };
}

export const app = new App();
export const session = { defaultSession: new Session() };
export const nativeTheme = { shouldUseDarkColors: script.isDark === true };

let schemeHandler: ((request: Request) => Response | Promise<Response>) | null = null;
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => note('registerSchemesAsPrivileged', schemes),
  handle: (scheme: string, handler: typeof schemeHandler) => {
    note('handle', scheme);
    schemeHandler = handler;
  },
};

let menu: Menu[] = [];
export const Menu = {
  buildFromTemplate: (template: Menu[]) => template,
  setApplicationMenu: (template: Menu[]) => void (menu = template),
};

export const shell = {
  openExternal: (url: string) => Promise.resolve(note('openExternal', url)),
  openPath: (path: string) => {
    note('openPath', path);
    return Promise.resolve('');
  },
};

export const dialog = {
  showErrorBox: (title: string, text: string) => note('showErrorBox', title, text),
  showMessageBox: (_window: unknown, options: Options) => {
    note('showMessageBox', options);
    return Promise.resolve({ response: 0 });
  },
  showSaveDialog: (_window: unknown, options: Options) => {
    note('showSaveDialog', options);
    return Promise.resolve({ canceled: typeof script.keepAt !== 'string', filePath: script.keepAt ?? '' });
  },
};

/** A preventable event; resolves to whether it was prevented. */
function isPrevented(emitter: EventEmitter, name: string, details: Options, ...args: unknown[]): boolean {
  let prevented = false;
  emitter.emit(name, { ...details, preventDefault: () => void (prevented = true) }, ...args);
  return prevented;
}

/** As Electron's own `protocol.handle` makes a Request of what Chromium asks, and an answer of the Response. */
async function answer({ url, method, headers, body }: ShellRequest): Promise<ShellAnswer> {
  let isBlocked = false;
  session.defaultSession.before?.({ url }, ({ cancel }) => void (isBlocked = cancel === true));
  if (isBlocked) return { blocked: true };
  if (!schemeHandler) throw new Error('no handler for the scheme');
  const sent = body === null ? {} : { body: new Uint8Array(body) };
  const response = await schemeHandler(new Request(url, { method, headers, ...sent }));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
}

const channel = {
  send: (message: string) => void (process.connected && process.send?.(message)),
  listen: (onMessage: (message: string) => void) => void process.on('message', onMessage),
};

const test = callAcross(channel, {
  calls: () => calls,
  listeners: () => ({ app: app.eventNames().map(String), contents: contents().eventNames().map(String) }),
  request: answer,
  navigates: (url: string, isMainFrame: boolean) => {
    const details = { url, isMainFrame, isSameDocument: false };
    const inFrame = isPrevented(contents(), 'will-frame-navigate', details);
    return isMainFrame ? [inFrame, isPrevented(contents(), 'will-navigate', details)] : [inFrame];
  },
  redirects: (url: string) => isPrevented(contents(), 'will-redirect', { url }),
  attachesWebview: () => isPrevented(contents(), 'will-attach-webview', {}, {}, {}),
  opens: (url: string) => contents().openHandler?.({ url }).action,
  permits: (permission: string) => {
    const { requestHandler, checkHandler, deviceHandler } = session.defaultSession;
    let asked: boolean | null = null;
    requestHandler?.(contents(), permission, (granted) => void (asked = granted));
    return {
      asked,
      checked: checkHandler?.(contents(), permission),
      device: deviceHandler?.({ deviceType: permission }),
    };
  },
  downloads: (url: string, name: string) => {
    let options: unknown = null;
    const item = {
      getURL: () => url,
      getFilename: () => name,
      setSaveDialogOptions: (o: unknown) => void (options = o),
    };
    return { prevented: isPrevented(session.defaultSession, 'will-download', {}, item, contents()), options };
  },
  menu: () =>
    menu.map(({ label, role, submenu }) => ({
      label: label ?? role,
      items: submenu?.map((item) => item.label ?? item.role),
    })),
  choose: (label: string) => {
    const item = menu.flatMap(({ submenu }) => submenu ?? []).find((each) => each.label === label);
    if (!item?.click) throw new Error(`the menu has no "${label}"`);
    item.click();
  },
  titled: (title: string) => void (contents().title = title),
  keepAt: (path: string | null) => void (script.keepAt = path),
  secondInstance: () => app.emit('second-instance', {}, [], ''),
  closeWindow: () => {
    windows.pop()?.emit('closed');
    app.emit('window-all-closed');
  },
});
