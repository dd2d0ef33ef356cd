/** What the person said of a page: "This is a policy", "This is not". Their word goes before the detector's. */

import type { Verdict } from '../ui/state.ts';
import { memoryOf } from './memory.ts';
import { placeOf } from './place.ts';

const MEMORIES = { policy: memoryOf('policy'), other: memoryOf('other') } as const;

/** Remembers the word on the page at `address`, or takes it back where there is none. Stores nothing where `incognito`. */
export async function rememberVerdict(
  address: string,
  verdict: Verdict | undefined,
  incognito: boolean,
): Promise<void> {
  if (incognito) return;
  const place = placeOf(address);
  await Promise.all(Object.values(MEMORIES).map((memory) => memory.forget(place)));
  if (verdict) await MEMORIES[verdict].remember(place);
}

/** Never rejects. */
export async function verdictOn(address: string): Promise<Verdict | undefined> {
  const place = placeOf(address);
  const [isPolicy, isOther] = await Promise.all([MEMORIES.policy.recall(place), MEMORIES.other.recall(place)]);
  return isPolicy ? 'policy' : isOther ? 'other' : undefined;
}
