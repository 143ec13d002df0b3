/** What a window asks of the main process, as Electron hands it to a protocol. */
export interface ShellRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | null;
}

/** What it is answered with; `blocked` where the session lets nothing through to that address. */
export type ShellAnswer = { blocked: true } | { status: number; headers: Record<string, string>; body: Uint8Array };

/** How the machine of a started shell is. */
export interface ShellScript {
  /** Whether another instance runs already. */
  isSecond?: boolean;
  /** Where the person keeps a file; null where they cancel. */
  keepAt?: string | null;
  /** Whether the system is set to dark. */
  isDark?: boolean;
  /** The folder beside the archive, where the app is packaged. */
  resources?: string;
}
