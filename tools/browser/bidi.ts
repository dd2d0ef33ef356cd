/** A small client of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands and their answers, nothing more. */
import WebSocket from 'ws';

interface Message {
  type: 'success' | 'error' | 'event';
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}

export class BidiClient {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser closed the connection'));
      this.#waiting.clear();
    });
  }

  static async connect(url: string): Promise<BidiClient> {
    const socket = new WebSocket(`${url}/session`);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new BidiClient(socket);
  }

  #receive({ id, type, result, error, message }: Message): void {
    const entry = id === undefined ? undefined : this.#waiting.get(id);
    if (!entry || id === undefined) return;
    this.#waiting.delete(id);
    if (type === 'error') entry.reject(new Error(`${error}: ${message}`));
    else entry.resolve(result);
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }
}

/** What scripts give. Arrays hold values, objects pairs of a key and a value. */
export interface RemoteValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

/** The value itself, of those kinds that survive JSON. */
export function plain({ type, value }: RemoteValue): unknown {
  if (type === 'array') return (value as RemoteValue[]).map(plain);
  if (type === 'object') {
    return Object.fromEntries((value as [string, RemoteValue][]).map(([key, entry]) => [key, plain(entry)]));
  }
  if (type === 'null') return null;
  return value;
}

export interface RemoteNode {
  children?: (RemoteValue & { value: RemoteNode })[];
  shadowRoot?: { sharedId: string; value: { mode: 'open' | 'closed' } };
}

interface Evaluated {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

async function remoteValue(reply: Promise<Evaluated>): Promise<RemoteValue> {
  const { type, result, exceptionDetails } = await reply;
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return result;
}

/** Value of an expression in a browsing context. DOM nodes come with their children and closed shadow roots, two deep. */
export const evaluate = (client: BidiClient, context: string, expression: string): Promise<RemoteValue> =>
  remoteValue(
    client.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    }),
  );

/** Calls a function with a DOM node (by its shared id) in a browsing context. */
export const callWithNode = (client: BidiClient, context: string, code: string, sharedId: string) =>
  remoteValue(
    client.send('script.callFunction', {
      functionDeclaration: code,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: true,
    }),
  );
