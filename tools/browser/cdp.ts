/** A Chromium target (tab, popup) driven over the browser's own connection: Playwright has no object for popups. */
import type { CDPSession } from 'playwright-core';
import type { Point, Surface } from './browser.ts';
import { until, untilStill } from './browser.ts';
import { type AnyScript, callOf, findControl } from './script.ts';

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

type Send = <Result>(method: string, params?: object) => Promise<Result>;

/** Opens a session with a target. Its commands reject when the target is closed. */
export async function attach(browser: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message) as Reply;
    const entry = id === undefined ? undefined : waiting.get(id);
    if (!entry || id === undefined) return;
    waiting.delete(id);
    if (error) entry.reject(new Error(error.message));
    else entry.resolve(result);
  });
  browser.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
    if (gone === sessionId) for (const { reject } of waiting.values()) reject(new Error('the target is closed'));
  });
  return <Result>(method: string, params: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

function resultFrom({ result, exceptionDetails }: Evaluated): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
}

function closedRoot(node: DomNode): DomNode | undefined {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}

/** The document of a target as a surface. */
export class CdpSurface implements Surface {
  protected readonly send: Send;

  constructor(send: Send) {
    this.send = send;
  }

  async run(script: AnyScript, argument?: unknown): Promise<never> {
    const expression = callOf(script, 'document', argument);
    const reply = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return resultFrom(reply) as never;
  }

  async click(name: string, index = 0): Promise<void> {
    const control = { name, index, press: false };
    const { x, y } = await untilStill(name, () => this.run(findControl, control));
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async drag(from: Point, to: Point): Promise<void> {
    const path = { mousePressed: from, mouseMoved: to, mouseReleased: to };
    for (const [type, [x, y]] of Object.entries(path)) {
      await this.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Resolves after the load event of `url`. The old document is marked, so as not to be taken for the new one. */
  async load(url: string): Promise<void> {
    await this.run((root) => Object.defineProperty(root, 'left', { value: true }) && undefined);
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await until(
      `${url} to load`,
      () => this.run((root) => root.readyState === 'complete' && !('left' in root)),
      30_000,
    );
  }

  /** The first closed shadow root among the children of <html> and <body>. */
  async closedShadow(): Promise<Surface | undefined> {
    const { root } = await this.send<{ root: DomNode }>('DOM.getDocument', { depth: 3, pierce: true });
    const shadow = closedRoot(root);
    return shadow && new CdpShadow(this.send, shadow.backendNodeId);
  }
}

class CdpShadow extends CdpSurface {
  readonly #backendNodeId: number;

  constructor(send: Send, backendNodeId: number) {
    super(send);
    this.#backendNodeId = backendNodeId;
  }

  override async run(script: AnyScript, argument?: unknown): Promise<never> {
    const { object } = await this.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: this.#backendNodeId,
    });
    const reply = await this.send<Evaluated>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return ${callOf(script, 'this', argument)}; }`,
      awaitPromise: true,
      returnByValue: true,
    });
    return resultFrom(reply) as never;
  }
}
