/**
 * A web server on this machine that also answers as a proxy: a browser that takes it for its proxy reaches nothing
 * else, whatever host it asks for, and every request is written down.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Resource {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
  /** 200 where it is not given. */
  status?: number;
  /** Milliseconds before it is answered. */
  delay?: number;
}

export interface RecordedRequest {
  method: string;
  /** Whole address, or `host:port` of a tunnel (method CONNECT). */
  url: string;
  /** Names of headers by which the one who asks could be known. */
  telling: string[];
}

/** Headers that browsers do not send to everybody alike. */
const TELLING = ['cookie', 'authorization', 'referer', 'origin'];

export interface Site {
  port: number;
  /** `http://localhost:port` */
  origin: string;
  /** Every request since the start, in order. */
  requests: RecordedRequest[];
  close(): Promise<void>;
}

/** @param find what stands at an address; undefined gives 404 */
export async function openSite(
  find: (url: URL) => Resource | undefined | Promise<Resource | undefined>,
): Promise<Site> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const url = addressOf(request);
    const telling = TELLING.filter((name) => name in request.headers);
    requests.push({ method: request.method ?? '', url: url.href, telling });
    const resource = request.method === 'GET' || request.method === 'HEAD' ? await find(url) : undefined;
    setTimeout(() => answer(response, resource), resource?.delay ?? 0);
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', url: request.url ?? '', telling: [] });
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing is reached from here\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, origin: `http://localhost:${port}`, requests, close };
}

/** A proxy is asked for a whole address, a server for a path. */
const addressOf = ({ url = '/', headers }: IncomingMessage): URL =>
  new URL(url, `http://${headers.host ?? 'localhost'}`);

function answer(response: ServerResponse, resource: Resource | undefined): void {
  if (!resource) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(resource.status ?? 200, {
    'content-type': resource.type,
    'cache-control': 'no-store',
    ...resource.headers,
  });
  response.end(resource.body);
}
