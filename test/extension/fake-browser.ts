/** The few browser functions that the extension calls, kept in memory, with a record of what was asked of them. */
import { vi } from 'vitest';

export const OWN_ID = 'clauselight-id';
export const OWN_ORIGIN = 'chrome-extension://clauselight-id/';

type Listener = (...given: never[]) => unknown;

class Event {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => this.listeners.add(listener);
  removeListener = (listener: Listener) => this.listeners.delete(listener);
  /** The first answer that a listener gives. */
  fire = (...given: unknown[]): unknown => {
    for (const listener of this.listeners) {
      const answer = (listener as (...given: unknown[]) => unknown)(...given);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
}

class FakeStorage {
  content: Record<string, unknown> = {};
  broken = false;
  readonly setAccessLevel = vi.fn(async () => {});

  async get(keys: string | null): Promise<Record<string, unknown>> {
    this.complain();
    if (keys === null) return { ...this.content };
    return keys in this.content ? { [keys]: this.content[keys] } : {};
  }
  async set(entries: Record<string, unknown>): Promise<void> {
    this.complain();
    Object.assign(this.content, entries);
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.content[key];
  }
  async clear(): Promise<void> {
    this.content = {};
  }
  private complain() {
    if (this.broken) throw new Error('Corruption: block checksum mismatch');
  }
}

export interface FakePort {
  name: string;
  sender?: object;
  onMessage: Event;
  onDisconnect: Event;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The two ends of a port. What is sent is copied, as the browsers copy it, and arrives later. */
export function fakePorts(name = '', sender: object = fromTab()): [FakePort, FakePort] {
  const ends: FakePort[] = [];
  let open = true;
  for (const other of [1, 0])
    ends.push({
      name,
      sender,
      onMessage: new Event(),
      onDisconnect: new Event(),
      postMessage: (message) => {
        const copy = JSON.stringify(message);
        setTimeout(() => open && ends[other]!.onMessage.fire(JSON.parse(copy)));
      },
      disconnect: () => {
        if (open) ends[other]!.onDisconnect.fire();
        open = false;
      },
    });
  return ends as [FakePort, FakePort];
}

export function fakeBrowser() {
  return {
    runtime: {
      id: OWN_ID,
      onMessage: new Event(),
      onConnect: new Event(),
      onInstalled: new Event(),
      getURL: (path: string) => OWN_ORIGIN + path,
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => true),
      connect: vi.fn((_: { name: string }) => fakePorts()[0]),
      openOptionsPage: vi.fn(async () => {}),
    },
    commands: { onCommand: new Event() },
    storage: { local: new FakeStorage(), session: new FakeStorage(), onChanged: new Event() },
    scripting: { executeScript: vi.fn(async (_injection: object) => [{}]), insertCSS: vi.fn(async () => {}) },
    tabs: {
      sendMessage: vi.fn(async (): Promise<unknown> => true),
      create: vi.fn(async (_tab: { url: string }) => ({})),
    },
    permissions: { contains: vi.fn(async () => true), request: vi.fn(async (_wanted: object) => true) },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    i18n: { getMessage: (name: string, given = '') => `${name}(${given})`, getUILanguage: () => 'en' },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** A content script in the top frame of a tab. */
export const fromTab = (changes: object = {}) => ({
  id: OWN_ID,
  frameId: 0,
  url: 'https://shop.example/privacy',
  tab: { id: 7, incognito: false },
  ...changes,
});

/** The popup, or the background. */
export const fromOwnPage = (changes: object = {}) => ({ id: OWN_ID, url: `${OWN_ORIGIN}popup.html`, ...changes });

/** Lets every promise that can settle do so. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
