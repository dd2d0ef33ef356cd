/**
 * The one request that the extension makes: a document that the person asked for with a click. It goes without cookies,
 * without the address of the page it was found on, and to that site alone: the desk forbids itself all others.
 */
import { Trouble } from './trouble.ts';

/** Bytes; a policy with all its mark-up is a tenth of it. */
export const MOST_BYTES = 10 * 2 ** 20;
/** Milliseconds until the whole document must have come. */
const PATIENCE = 20_000;

export interface Fetched {
  bytes: Uint8Array;
  /** Media type in lower case, without its parameters. */
  type: string;
  charset?: string;
  /** Where it was found in the end, on the same site. */
  url: string;
}

/** @throws {Trouble} that says why the document did not come */
export async function fetchDocument(url: string, patience = PATIENCE): Promise<Fetched> {
  const elsewhere = forbidOtherSites(url);
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf;q=0.9' },
      signal,
    });
    if (!response.ok) throw refusalOf(response);
    const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    const charset = parameters.map((parameter) => /^\s*charset="?([\w-]+)/.exec(parameter)?.[1]).find(Boolean);
    return { bytes: await bytesOf(response), type: type.trim(), url: response.url, ...(charset && { charset }) };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    if (signal.aborted) throw new Trouble('timeout');
    if (await elsewhere()) throw new Trouble('elsewhere');
    throw new Trouble(navigator.onLine ? 'unreachable' : 'offline');
  }
}

/** From here on this window connects to nothing: what is pasted or opened stays here. */
export const forbidAllSites = (): void => confine("'none'");

/**
 * From here on this window connects to the site of `url` and to no other, redirects included. (http covers https of the
 * same host.) Answers whether the browser had to hold it.
 */
function forbidOtherSites(url: string): () => Promise<boolean> {
  let happened = false;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    happened ||= effectiveDirective === 'connect-src';
  });
  confine(new URL(url).origin);
  return async () => {
    // The event is a task of its own, behind the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return happened;
  };
}

/** The browser holds it, by a policy that cannot be taken back. */
function confine(sources: string): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${sources}`;
  document.head.append(policy);
}

const refusalOf = ({ status }: Response): Trouble =>
  new Trouble(status === 404 || status === 410 ? 'missing' : 'refused', String(status));

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      void reader?.cancel();
      throw new Trouble('too-large');
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
