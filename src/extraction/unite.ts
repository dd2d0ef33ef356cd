/**
 * Claims of the same practice, value, polarity, modality, party and audience are one statement; their evidence and details are united.
 */
import type { Details, Evidence, Statement } from '../model.ts';
import type { Claim } from './claim.ts';

/** A claim with its proof. */
export interface ProvenClaim {
  claim: Claim;
  evidence: Evidence[];
}

const keyOf = ({ practice, value, polarity, modality, party, audience }: Claim): string =>
  `${practice}|${value}|${polarity}|${modality}|${party ?? ''}|${audience?.join('+') ?? ''}`;

/** Details that limit a denial: "we do not share your name with advertisers". */
const LIMITS: readonly (keyof Details)[] = ['data', 'purposes', 'recipients'];

/** A denial that is limited in one place and outright in another is outright: only limits that all places share are kept. */
function uniteDetails(statement: Statement, from: Details, isFirst: boolean): void {
  const into = statement.details;
  const denied = statement.polarity === 'denied' && !isFirst;
  for (const key of Object.keys(from) as (keyof Details)[]) {
    const old: readonly (string | number)[] = into[key] ?? [];
    const more = from[key] as readonly (string | number)[];
    if (more.length === 0 || (denied && old.length === 0 && LIMITS.includes(key))) continue;
    (into as Record<string, (string | number)[]>)[key] = [...new Set(old.length === 0 ? more : [...old, ...more])];
  }
  if (denied) for (const key of LIMITS) if (!from[key]?.length) delete into[key];
}

/** A statement in the making, with its quotes by their place, a number. */
interface Collected {
  statement: Statement;
  quotes: Map<number, Evidence>;
}

/** The same quote is evidence once, with the mentions of all its claims; its lead-ins stand right behind it. */
function addEvidence(collected: Collected, [quote, ...leadIns]: readonly Evidence[]): void {
  if (!quote) return;
  const place = quote.block * 2 ** 32 + quote.start;
  const known = collected.quotes.get(place);
  if (!known) {
    const own = { ...quote, mentions: [...quote.mentions] };
    collected.quotes.set(place, own);
    collected.statement.evidence.push(own, ...leadIns);
    return;
  }
  for (const mention of quote.mentions) {
    const twin = known.mentions.some(
      (other) => other.start === mention.start && other.end === mention.end && other.data === mention.data,
    );
    if (!twin) known.mentions.push(mention);
  }
  known.mentions.sort((a, b) => a.start - b.start);
}

/** @returns statements in the order of their first evidence, with ids "s1", "s2" … */
export function uniteClaims(claims: readonly ProvenClaim[]): Statement[] {
  const byKey = new Map<string, Collected>();
  for (const { claim, evidence } of claims) {
    const key = keyOf(claim);
    const known = byKey.get(key);
    const collected = known ?? { statement: newStatement(claim, byKey.size + 1), quotes: new Map() };
    if (!known) byKey.set(key, collected);
    uniteDetails(collected.statement, claim.details, !known);
    addEvidence(collected, evidence);
  }
  return [...byKey.values()].map(({ statement }) => statement);
}

const newStatement = (claim: Claim, number: number): Statement => ({
  id: `s${number}`,
  practice: claim.practice,
  value: claim.value,
  polarity: claim.polarity,
  modality: claim.modality,
  ...(claim.party && { party: claim.party }),
  ...(claim.audience && { audience: claim.audience }),
  details: {},
  evidence: [],
  rule: claim.rule,
});
