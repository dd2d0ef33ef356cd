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

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.run', 'v8.callFunction']);

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';

/** Milliseconds. Processor time where it is known, for on a busy machine the clock counts what others do. */
const lengthOf = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

/**
 * Milliseconds of each task in which a script ran, in threads that run scripts of an extension. In a page whose own
 * scripts are turned off these are the extension's tasks.
 */
export function scriptTasks(events: readonly TraceEvent[]): number[] {
  const isOwn = (event: TraceEvent) => urlOf(event).startsWith('chrome-extension:');
  const main = new Set(events.filter(isOwn).map(({ pid, tid }) => `${pid} ${tid}`));
  const inMain = events.filter(({ ph, pid, tid }) => ph === 'X' && main.has(`${pid} ${tid}`));
  const tasks = inMain.filter(({ name }) => name.endsWith('RunTask')).sort((a, b) => a.ts - b.ts);
  const scripts = inMain.filter(({ name }) => SCRIPT.has(name)).sort((a, b) => a.ts - b.ts);
  let at = 0;
  return tasks.flatMap((task) => {
    while (at < scripts.length && scripts[at]!.ts < task.ts) at++;
    const runs = at < scripts.length && scripts[at]!.ts <= task.ts + (task.dur ?? 0);
    return runs ? [lengthOf(task)] : [];
  });
}

/** Milliseconds that it takes to begin a script, by a part of its address; undefined where it did not run. */
export function evaluationOf(events: readonly TraceEvent[], url: string): number | undefined {
  const found = events.filter((event) => event.name === 'EvaluateScript' && urlOf(event).includes(url));
  return found.length === 0 ? undefined : found.reduce((sum, event) => sum + lengthOf(event), 0);
}
