/** What a trace of Chromium says of the time that scripts take in a page. */

/** Categories to trace. */
export const TRACED = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, by the clock and, where the trace has it, of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What goes on in a task of `scheduler.yield` has no event of its own. */
const SCRIPT = new Set([
  ...['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.run', 'v8.callFunction'],
  'RunYieldContinuation',
]);
/** What a page costs by itself, unless a script asks for it. */
const RENDERING = new Set([
  'ParseHTML',
  'ParseAuthorStyleSheet',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';

/** Milliseconds. Processor time where it is known, for on a busy machine the clock counts what others do. */
const lengthOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/**
 * Milliseconds of each task in which a script ran, in the main thread of a page that scripts of an extension were put
 * into, without what of it is the page's own rendering. In a page whose own scripts are turned off these are the
 * extension's tasks. Its worker has a thread of its own, where its modules are loaded and not evaluated as scripts.
 */
export function scriptTasks(events: readonly TraceEvent[]): number[] {
  const isOwn = (event: TraceEvent) => event.name === 'EvaluateScript' && urlOf(event).startsWith('chrome-extension:');
  const main = new Set(events.filter(isOwn).map(({ pid, tid }) => `${pid} ${tid}`));
  const inMain = events.filter(({ ph, pid, tid }) => ph === 'X' && main.has(`${pid} ${tid}`));
  const tasks = outermost(inMain.filter(({ name }) => name.endsWith('RunTask')));
  const parts = outermost(inMain.filter(({ name }) => SCRIPT.has(name) || RENDERING.has(name)));
  let at = 0;
  return tasks.flatMap((task) => {
    let runs = false;
    let length = lengthOf(task);
    for (; at < parts.length && parts[at]!.ts <= endOf(task); at++) {
      if (SCRIPT.has(parts[at]!.name)) runs = true;
      else length -= lengthOf(parts[at]!);
    }
    return runs ? [length] : [];
  });
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Those of one thread that do not lie within another, in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((event) => {
      const isOuter = event.ts >= end;
      if (isOuter) end = endOf(event);
      return isOuter;
    });
}

/** Milliseconds that calls of a script's functions take, by a part of its address; undefined where there were none. */
export function callsOf(events: readonly TraceEvent[], url: string): number | undefined {
  const calls = outermost(events.filter((event) => event.name === 'FunctionCall' && urlOf(event).includes(url)));
  return calls.length === 0 ? undefined : calls.reduce((sum, event) => sum + lengthOf(event), 0);
}

/** Milliseconds that it takes to begin a script, by a part of its address; undefined where it did not run. */
export function evaluationOf(events: readonly TraceEvent[], url: string): number | undefined {
  const found = events.filter((event) => event.name === 'EvaluateScript' && urlOf(event).includes(url));
  return found.length === 0 ? undefined : found.reduce((sum, event) => sum + lengthOf(event), 0);
}
