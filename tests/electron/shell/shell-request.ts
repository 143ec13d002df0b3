/** What a window asks of the main process, as Electron hands it to a protocol. */
export interface ShellRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | null;
}

/** What it is answered with; `blocked` where the session lets nothing through to that address. */
export type ShellAnswer = { blocked: true } | { status: number; headers: Record<string, string>; body: Uint8Array };
