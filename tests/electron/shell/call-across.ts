import { deserialize, serialize } from 'node:v8';

type Handler = (...args: never[]) => unknown;
type Handlers = Record<string, Handler>;

/** One end of a channel between two processes. */
interface Channel {
  send: (message: string) => void;
  listen: (onMessage: (message: string) => void) => void;
}

type Message = { call: string; id: number; args: unknown[] } | { answer: number; value?: unknown; error?: string };

const pack = (message: Message): string => serialize(message).toString('base64');
const unpack = (text: string) => deserialize(Buffer.from(text, 'base64')) as Message;

/** Lets two processes call each other's functions by name; resolves to what the other side returns. */
export function callAcross({ send, listen }: Channel, handlers: Handlers) {
  const waiting = new Map<number, (message: { value?: unknown; error?: string }) => void>();
  let last = 0;
  const run = (name: string, args: unknown[]): unknown => {
    const handler = handlers[name];
    if (!handler) throw new Error(`nothing answers to "${name}"`);
    return handler(...(args as never[]));
  };
  listen((text) => {
    const message = unpack(text);
    if ('answer' in message) {
      waiting.get(message.answer)?.(message);
      waiting.delete(message.answer);
      return;
    }
    new Promise((resolve) => resolve(run(message.call, message.args))).then(
      (value) => send(pack({ answer: message.id, value })),
      (error: unknown) => send(pack({ answer: message.id, error: String(error) })),
    );
  });
  return <Value = unknown>(call: string, ...args: unknown[]): Promise<Value> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ value, error }) =>
        error === undefined ? resolve(value as Value) : reject(new Error(error)),
      );
      send(pack({ call, id: last, args }));
    });
}
