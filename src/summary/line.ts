/** Lines: what several statements say in one sentence, still free of any reader's language. */
import type { Details, Evidence, Modality, Party, Polarity, Statement } from '../model.ts';
import { placeOf } from '../vocabulary/sections.ts';
import type { Audience, Practice } from '../vocabulary/vocabulary.ts';
import { disclosesAggregatesAlone, isLimited } from './scope.ts';

/** The five ways to say a thing. 'unless' is a denial that leaves something out. */
export type Form = 'yes' | 'may' | 'if' | 'no' | 'unless';

export const FORMS: readonly Form[] = ['yes', 'may', 'if', 'no', 'unless'];

/** A quote that proves a line. Where one sentence proves several of its values, it stands here once. */
export interface Proof extends Evidence {
  /** What to ask the page to show: the statement, and the index among its evidence. */
  statement: string;
  index: number;
  /** The values that it proves, in the order of the line. */
  values: string[];
  /** The words that open the list in which the quote stands ("We do not:"), outermost first. */
  leadIns: string[];
}

export interface Line {
  /** Stable for one analysis, unique in a section. */
  id: string;
  practice: Practice;
  /** The values that are said together; undefined where it is the whole practice. */
  group?: string;
  /** Distinct, in the vocabulary's order. */
  values: string[];
  form: Form;
  polarity: Polarity;
  modality: Modality;
  party?: Party;
  audience?: Audience[];
  /** United over the statements. */
  details: Details;
  /** It holds of some data, purposes or recipients alone; said without them it would be untrue. */
  limited: boolean;
  /** Ids of the statements that it rests on. */
  statements: string[];
  evidence: Proof[];
}

/**
 * Gathers statements into lines, in the order in which they are read. Statements go together when they have
 * practice, group, polarity, modality, party and audience in common. What is stated outright somewhere is not said
 * again as a possibility or on a condition: its further evidence joins the plain line.
 */
export function gatherLines(statements: readonly Statement[]): Line[] {
  const outright = new Set(statements.filter((statement) => formOf(statement) === 'yes').map(valueKey));
  const gathered = new Map<string, Statement[]>();
  for (const statement of statements) {
    const isSaidOutright = statement.polarity === 'affirmed' && outright.has(valueKey(statement));
    const key = `${sharedKey(statement)} ${isSaidOutright ? 'yes' : formOf(statement)}`;
    const members = gathered.get(key);
    if (members) members.push(statement);
    else gathered.set(key, [statement]);
  }
  return [...gathered]
    .map(([key, members]) => lineOf(key, members))
    .sort((a, b) => rankOf(a) - rankOf(b) || FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
}

/** The words of a statement's polarity and modality: how it is said. */
export function formOf({ polarity, modality }: Pick<Statement, 'polarity' | 'modality'>): Form {
  if (polarity === 'denied') return modality === 'conditional' ? 'unless' : 'no';
  return modality === 'conditional' ? 'if' : modality === 'possible' ? 'may' : 'yes';
}

/** A statement is gathered for its section, for an answer and for what stands out, and its key does not change. */
const sharedKeys = new WeakMap<Statement, string>();

/** Equal in statements that read as one sentence, their form apart. */
function sharedKey(statement: Statement): string {
  const known = sharedKeys.get(statement);
  if (known !== undefined) return known;
  const key = makeSharedKey(statement);
  sharedKeys.set(statement, key);
  return key;
}

function makeSharedKey(statement: Statement): string {
  const { practice, value, party, audience, details } = statement;
  const limit = holdsInPart(statement) ? JSON.stringify(details) : '';
  return [practice, placeOf(practice, value).group, party, audience?.join('+'), limit].join('|');
}

/** Cookies that carry no personal data are cookies all the same. */
const holdsInPart = (statement: Statement): boolean =>
  statement.polarity === 'affirmed'
    ? disclosesAggregatesAlone(statement)
    : isLimited(statement) || (statement.practice === 'tracking' && (statement.details.data?.length ?? 0) > 0);

const valueKey = (statement: Statement): string => `${statement.value} ${sharedKey(statement)}`;

function lineOf(id: string, statements: readonly Statement[]): Line {
  const [first] = statements;
  const outright = statements.find((statement) => formOf(statement) === 'yes') ?? first!;
  const { practice, polarity, modality, party, audience } = outright;
  const { group } = placeOf(practice, outright.value);
  const values = [...new Set(statements.map(({ value }) => value))].sort(
    (a, b) => placeOf(practice, a).rank - placeOf(practice, b).rank,
  );
  return {
    id,
    practice,
    ...(group && { group }),
    values,
    form: formOf(outright),
    polarity,
    modality,
    ...(party && { party }),
    ...(audience?.length && { audience }),
    details: unite(statements.map(({ details }) => details)),
    limited: holdsInPart(outright),
    statements: statements.map((statement) => statement.id),
    evidence: prove(statements, values),
  };
}

const rankOf = ({ practice, values }: Line): number => placeOf(practice, values[0]!).rank;

function unite(all: readonly Details[]): Details {
  const united: Record<string, unknown[]> = {};
  for (const details of all) {
    for (const [key, entries] of Object.entries(details)) {
      united[key] = [...new Set([...(united[key] ?? []), ...(entries as unknown[])])];
    }
  }
  return united as Details;
}

/** The quotes of all statements in the order of the text, each once with the mentions of all that rest on it. */
function prove(statements: readonly Statement[], values: readonly string[]): Proof[] {
  const proofs = new Map<string, Proof>();
  for (const statement of statements) {
    statement.evidence.forEach((evidence, index) => {
      if (evidence.role === 'lead-in') return;
      const key = `${evidence.block} ${evidence.start} ${evidence.end}`;
      const known = proofs.get(key);
      proofs.set(key, {
        ...(known ?? { ...evidence, statement: statement.id, index, leadIns: leadInsAfter(statement, index) }),
        values: values.filter((value) => value === statement.value || known?.values.includes(value)),
        mentions: [...(known?.mentions ?? []), ...evidence.mentions],
      });
    });
  }
  return [...proofs.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** A list item's lead-ins follow it among the evidence, innermost first. */
function leadInsAfter({ evidence }: Statement, index: number): string[] {
  const leadIns: string[] = [];
  for (let next = index + 1; evidence[next]?.role === 'lead-in'; next++) leadIns.unshift(evidence[next]!.quote);
  return leadIns;
}
