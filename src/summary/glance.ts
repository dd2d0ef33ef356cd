/**
 * A policy at a glance: kinds of data against what happens to them, in the manner of nutrition labels
 * (Kelley et al. 2009, "A Nutrition Label for Privacy"; Apple's App Privacy labels). A cell says of a kind of data only
 * what a sentence says that names it; what is said of personal data at large has a row of its own.
 */
import type { Statement } from '../model.ts';
import { FATES, type Fate } from '../vocabulary/fates.ts';
import { PRACTICES, type Value } from '../vocabulary/vocabulary.ts';
import { FORMS, type Form, formOf, gatherLines, type Line } from './line.ts';
import { confinedToData, disclosesAggregatesAlone, isLimited } from './scope.ts';

export interface GlanceCell {
  form: Form | 'silent';
  /** Empty where the form is 'silent'. */
  lines: Line[];
  /** ISO 8601, where the cell is about keeping and one time is stated. */
  period?: string;
}

export interface GlanceRow {
  /** A group of the vocabulary's data types; 'other' is personal data at large. */
  data: string;
  cells: Record<Fate, GlanceCell>;
}

const AT_LARGE = 'other';
/** Neither is a kind of data that a reader would look for in a row. */
const APART: ReadonlySet<string> = new Set(['aggregated-data', 'children-data']);
const TYPES: readonly Value[] = PRACTICES.collection.values.filter(({ id }) => !APART.has(id));
const GROUP_OF = new Map(TYPES.map(({ id, group = AT_LARGE }) => [id, group]));
const GROUPS = [AT_LARGE, ...new Set(TYPES.map(({ group = AT_LARGE }) => group).filter((id) => id !== AT_LARGE))];
/** Types that stand for their whole group: who denies them denies the group. */
const WHOLE: ReadonlySet<string> = new Set(['personal-data', 'contact-details', 'location', 'special-categories']);

const ADVERTISING: ReadonlySet<string> = new Set(['advertising', 'targeted-advertising']);

/** Rows of the kinds of data of which anything is said, what is said at large first. */
export function glance(statements: readonly Statement[]): GlanceRow[] {
  const told = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const fate of fatesOf(statement)) {
      for (const group of groupsOf(statement)) {
        const place = `${group} ${fate}`;
        told.set(place, [...(told.get(place) ?? []), statement]);
      }
    }
  }
  return GROUPS.map((data) => ({
    data,
    cells: Object.fromEntries(FATES.map((fate) => [fate, cellOf(told.get(`${data} ${fate}`) ?? [])])),
  })).filter(({ cells }) => Object.values(cells).some(({ lines }) => lines.length > 0)) as GlanceRow[];
}

function fatesOf(statement: Statement): Fate[] {
  const { practice, value, details } = statement;
  if (disclosesAggregatesAlone(statement)) return [];
  const advertises = (practice === 'purpose' ? [value] : (details.purposes ?? [])).some((id) => ADVERTISING.has(id));
  const fates: Record<string, Fate> = { collection: 'collected', sharing: 'shared', sale: 'sold', retention: 'kept' };
  const fate = fates[practice];
  // "We do not share it for advertising" is no word on advertising of our own.
  const ofAdvertising = advertises && (practice === 'purpose' || statement.polarity === 'affirmed');
  return [...(fate ? [fate] : []), ...(ofAdvertising && fate !== 'kept' ? (['advertising'] as const) : [])];
}

function groupsOf(statement: Statement): string[] {
  const types = statement.practice === 'collection' ? [statement.value] : confinedToData(statement);
  if (types.length === 0) return [AT_LARGE];
  return [...new Set(types.flatMap((type) => GROUP_OF.get(type) ?? []))];
}

function cellOf(statements: readonly Statement[]): GlanceCell {
  if (statements.length === 0) return { form: 'silent', lines: [] };
  const forms = new Set(statements.map(formInPart));
  const periods = new Set(
    statements.flatMap(({ practice, details }) => (practice === 'retention' && details.period) || []),
  );
  return {
    form: FORMS.find((form) => forms.has(form))!,
    lines: gatherLines(statements),
    ...(periods.size === 1 && { period: [...periods][0]! }),
  };
}

/** What is said to some people only holds on a condition; a denial of a part leaves the rest of the group open. */
function formInPart(statement: Statement): Form {
  const form = formOf(statement);
  if (form === 'no') return deniesTheWhole(statement) ? 'no' : 'unless';
  return statement.audience?.length && form === 'yes' ? 'if' : form;
}

function deniesTheWhole(statement: Statement): boolean {
  if (statement.audience?.length || isLimited(statement)) return false;
  const { practice, value } = statement;
  return practice === 'sale' || practice === 'purpose' || WHOLE.has(value) || value === 'third-parties';
}
