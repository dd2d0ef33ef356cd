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

const keyOf = (claim: Claim): string =>
  [
    claim.practice,
    claim.value,
    claim.polarity,
    claim.modality,
    claim.party ?? '',
    claim.audience?.join('+') ?? '',
  ].join('|');

function uniteDetails(into: Details, from: Details): void {
  for (const key of Object.keys(from) as (keyof Details)[]) {
    const old: readonly (string | number)[] = into[key] ?? [];
    const more: readonly (string | number)[] = from[key] ?? [];
    Object.assign(into, { [key]: [...new Set([...old, ...more])] });
  }
}

/** The same quote is evidence once, with the mentions of all its claims; its lead-ins stand right behind it. */
function addEvidence(statement: Statement, [quote, ...leadIns]: readonly Evidence[]): void {
  if (!quote) return;
  const known = statement.evidence.find(
    (other) => other.block === quote.block && other.start === quote.start && !other.role,
  );
  if (!known) {
    statement.evidence.push({ ...quote, mentions: [...quote.mentions] }, ...leadIns);
    return;
  }
  for (const mention of quote.mentions) {
    const twin = known.mentions.find(
      (other) => other.start === mention.start && other.end === mention.end && other.data === mention.data,
    );
    if (!twin) known.mentions.push(mention);
  }
  known.mentions.sort((a, b) => a.start - b.start);
}

/** @returns statements in the order of their first evidence, with ids "s1", "s2" … */
export function uniteClaims(claims: readonly ProvenClaim[]): Statement[] {
  const statements = new Map<string, Statement>();
  for (const { claim, evidence } of claims) {
    const key = keyOf(claim);
    let statement = statements.get(key);
    if (!statement) {
      statement = {
        id: `s${statements.size + 1}`,
        practice: claim.practice,
        value: claim.value,
        polarity: claim.polarity,
        modality: claim.modality,
        ...(claim.party && { party: claim.party }),
        ...(claim.audience && { audience: claim.audience }),
        details: {},
        evidence: [],
        rule: claim.rule,
      };
      statements.set(key, statement);
    }
    uniteDetails(statement.details, claim.details);
    addEvidence(statement, evidence);
  }
  return [...statements.values()];
}
