import type { Rule } from '../../pack.ts';
import { ERASE, KEEP, KEEP_DATA } from '../phrases.ts';

const COUNT =
  '(@number|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|eighteen|twenty|thirty|sixty|ninety|several|few)';
const PERIOD = '(hour|hours|day|days|week|weeks|month|months|year|years|minutes)';

/** "You may ask us to erase what is no longer needed": when a right applies, not how long data is kept. */
const RIGHT_TO_ERASE =
  '(right|rights|request|requests|ask|obtain|demand) ~8 (deletion|erasure|erase|delete|removal|remove) ~12 (no longer|not)';

/** What others do with data that they hold. */
const OTHERS_KEEP =
  '(third parties|third party|vendors|providers|partners|google|facebook|advertisers) ~6 (retain|retains|store|stores|keep|keeps)';

/** How long data is kept: a period, a nameable end, or what the purpose or the law asks for. */
export const retention: Record<string, Rule> = {
  'kept-as-long-as-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      `${KEEP} ~12 as long as ~6 (necessary|needed|need|needs|required|relevant|useful|appropriate|reasonable|reasonably)`,
      `${KEEP} ~12 (as long as|for the (time|period|duration)) ~4 to (fulfil*|achieve|provide|accomplish)`,
      `${KEEP} ~12 as long as ~5 (purpose|purposes|business need|business reason|business interest|lawfully entitled)`,
      `${KEEP} ~12 for (the|a|such)? (minimum|limited)? (period|periods|time|length of time|duration|amount of time) ~5 (necessary|needed|required|need|reasonable|reasonably)`,
      `${KEEP} ~8 only (as|while|when|where) ~3 (necessary|needed)`,
      `(retain|retains|retained|keep|keeps|kept) ~1 (information|data|address|addresses|details|record|records|it|them) (only|solely|exclusively) (to|for|in order to)`,
      `${KEEP} ~12 until ~8 (no longer|unnecessary|not) ~2 (necessary|needed|required|providing|provide|need)`,
      `${KEEP_DATA} ~12 for ~2 (reasonable|limited) ~1 (time|period|timeframe)`,
      `${KEEP_DATA} ~12 (ongoing|legitimate) ~2 business (need|needs|purpose|purposes)`,
      `as long as ~4 (necessary|needed|required) ~6 ${KEEP}`,
      `${KEEP} ~8 as (necessary|needed) (to|for) ~3 (fulfil*|provide|purpose|purposes|services|service)`,
      '(retention|storage) (period|time|duration) ~6 (purpose|purposes|necessary)',
    ],
    unless: [
      OTHERS_KEEP,
      RIGHT_TO_ERASE,
      'long as you use',
      'long as you have',
      'long as your account',
      'within the (time|period)',
    ],
    actor: 'any',
    examples: {
      match: [
        'We [keep your details only for as long as is necessary for the purposes] above.',
        'Order records are [stored for the period required] to deliver the goods.',
        'We [hold account data for as long as we have a business need] for it.',
        'Your profile is [retained until it is no longer needed].',
        'We [keep this address only to] send you the parcel.',
      ],
      skip: [
        'We keep you informed for as long as you like.',
        'Taking part is possible for as long as places are left.',
      ],
    },
  },
  'kept-no-longer-than-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      `(not|never) ~2 ${KEEP} ~10 (longer|more) than ~8 (necessary|needed|required|need|needs|require|requires)`,
      `${KEEP} ~8 no longer than ~6 (necessary|needed|required|need|needs)`,
      `(not|never) ~2 ${KEEP} ~8 beyond ~8 (necessary|needed|purpose|purposes)`,
    ],
    unless: [OTHERS_KEEP],
    actor: 'any',
    examples: {
      match: [
        'We will [not keep your application longer than we need] it.',
        'Logs are [kept for no longer than is strictly necessary].',
      ],
      skip: ['It takes no longer than is necessary to answer you.', 'We keep no list of longer messages.'],
    },
  },
  'deleted-when-no-longer-needed': {
    says: 'retention/as-long-as-necessary',
    match: [
      `${ERASE} ~12 (when|once|after|if|as soon as|where) ~8 (no longer|not) ~3 (necessary|needed|need|required|require|serves|relevant)`,
      `(when|once|after|as soon as|where|if) ~8 (no longer|no ongoing|not) ~4 (necessary|needed|need|required|require) ~12 (${ERASE}|anonymize|anonymise)`,
      'cease to retain ~12 (no longer|as soon as)',
      '(delete|deleted|discard|discarded|erase|erased) ~3 immediately ~3 (after|once|when)',
      '(delete|deleted|discard|discarded|erase|erased) ~6 as soon as ~8 (complete|completed|fulfilled|ended|ends|processed|achieved)',
    ],
    unless: [OTHERS_KEEP, RIGHT_TO_ERASE],
    actor: 'any',
    examples: {
      match: [
        'We [delete your messages once they are no longer needed].',
        '[When your data is no longer required, we erase] it.',
        'The picture is [discarded immediately after] use.',
      ],
      skip: [
        'You may leave when you no longer need our help.',
        'It is no longer needed to write us.',
        'You can request the deletion of your data if it is no longer needed.',
      ],
    },
  },
  'kept-as-law-requires': {
    says: 'retention/legal-requirement',
    match: [
      `${KEEP_DATA} ~12 (if|as|where|when|unless|until|otherwise|extent|longer) ~3 (required|requires|permitted|necessary|mandated|obligated|obliged|prescribed|authorized|allowed) ~4 (law|laws|legal|legally|statute|regulation|regulations|legislation|comply)`,
      `${KEEP_DATA} ~12 (comply|compliance|complying) ~3 (law|laws|legal|regulatory|tax|statutory|legislation|regulations)`,
      `${KEEP_DATA} ~12 longer ~8 (law|laws|legal|legally|statutory)`,
      `${KEEP_DATA} ~12 (legal|statutory|regulatory|tax) (obligation|obligations|requirement|requirements|duty|duties|retention|limitation|claims|reasons|purposes)`,
      '(required|requires|obliged|obligated|require|obliges|mandate|mandates) ~4 to (retain|keep|store) ~8 (law|laws|legal|legally|tax|statutory|accounting|time|period|periods)',
      '(legally|by law|law) ~2 (required|requires|obliged|obligated|require) ~3 to (retain|keep|store)',
      '(legal|statutory) obligation to (retain|keep|store)',
      `${KEEP_DATA} ~12 (because|since|as) ~4 (law|laws|tax|hmrc|revenue|regulator|regulators|regulations|statute|legislation|rules) ~4 (require|requires|oblige|obliges|demand|demands|say|says|tell|tells|expect|expects|prescribe|prescribes)`,
      '(longer|statutory|legally mandated|mandatory|mandated|legal) (retention|storage|limitation) (period|periods|requirement|requirements|obligations)',
      `${KEEP_DATA} ~6 (purposes|reasons) ~3 (legal|tax|accounting)`,
      `${KEEP_DATA} ~10 needed to ~4 (tax|compliance|litigation|legal)`,
      `${KEEP_DATA} ~12 (resolve disputes|enforce our|legal defenses)`,
    ],
    unless: [OTHERS_KEEP, 'disclose', 'access requests', '(not|never) ~3 (collect|gather|solicit)'],
    actor: 'any',
    examples: {
      match: [
        'Invoices are [kept longer where the law] says so.',
        'We [retain and use your data to the extent necessary to comply with our legal duties].',
        'We are [legally obliged to keep] your bills.',
      ],
      skip: ['We keep to the law.', 'Our terms are governed by the laws of Norway.'],
    },
  },
  'kept-while-account-is-open': {
    says: 'retention/account-lifetime',
    match: [
      `${KEEP} ~12 (as long as|while|until|for the duration of|for the life of|during) ~6 (account|membership|registration|subscription|profile) ~3 (active|open|exists|exist|existing|valid|closed|deleted|deactivated|terminated|removed|cancelled|canceled|remains|lasts|is)`,
      `${KEEP} ~12 (as long as|while) you (have|maintain|hold|keep|remain|are|use|continue|stay) ~6 (account|customer|member|user|registered|client|subscriber|subscribed|services|service|app|application|site|website|us|product|products)`,
      `${KEEP} ~12 until you (close|delete|deactivate|terminate|cancel|remove|uninstall|unregister) ~4 (account|profile|membership|registration|subscription|app|application|software)`,
      `${KEEP} ~12 (duration|term|period|lifetime|life) of (your|the|our) ~4 (account|registration|membership|subscription|contract|agreement|relationship)`,
      `${KEEP} ~12 (as long as|while|for so long as) ~4 (uses|using|use) (the|our) (service|services|app|application|website|platform)`,
      `${ERASE} ~12 (when|once|after|upon|if) ~5 (account|profile|membership) ~3 (closed|deleted|deactivated|terminated|removed|cancelled|canceled|ends|expires)`,
      `(when|once|after|upon|if) ~3 (account|profile|membership) ~3 (closed|deleted|deactivated|terminated|removed|cancelled|canceled) ~8 (information|data) ~6 ${ERASE}`,
      `${ERASE} ~12 (when|once|after|upon) you (close|delete|deactivate|terminate|cancel) your (account|profile|membership|subscription)`,
      '(period|time) ~3 (have|has) an account',
      'beyond when the user ceases',
    ],
    unless: [OTHERS_KEEP],
    actor: 'any',
    examples: {
      match: [
        'We [keep your details for as long as your account is] active.',
        'Your data is [stored while you use our app].',
        'Everything is [deleted once your account is closed].',
        'Pictures are [retained until you delete your account].',
      ],
      skip: ['Watch the screen while you use the app.', 'We may close accounts that nobody uses.'],
    },
  },
  'kept-for-stated-period': {
    says: 'retention/stated-period',
    match: [
      `${KEEP_DATA} ~12 (for|within|to|than|of|after|until|least|period|minimum|maximum|last|about) ~3 ${COUNT} ~1 ${PERIOD}`,
      `${KEEP_DATA} ~6 (for|up to) (a|one) ${PERIOD}`,
      `${ERASE} ~12 (after|within|every|older than|more than) ~3 ${COUNT} ~1 ${PERIOD}`,
      `${ERASE} ~8 (after|within) (a|one) ${PERIOD}`,
      `${ERASE} ~3 ${COUNT} ${PERIOD} (after|from|following|later)`,
      `(inactive|not used|not been used|unused|dormant|inactivity|not logged in|not signed in) ~3 ${COUNT} ${PERIOD} ~6 ${ERASE}`,
      `${KEEP_DATA} ~8 until ~6 (ends|ended|expires|expired|over|settled|leave|leaves|decided|concluded|returned|delivered|repaid|lapses)`,
      `${ERASE} ~6 (at the end of|once|when|after|as soon as|upon) ~6 (ends|begins|starts|ended|over|paid|completed|complete|delivered|leave|leaves|settled|lapses|gone through|expired|season|stay|visit|term|semester|event|competition)`,
      `${COUNT} ~1 ${PERIOD} ~6 (${ERASE}|retention period|storage period)`,
      `(retention|storage) (period|time) ~6 ${COUNT} ~1 ${PERIOD}`,
      `${KEEP_DATA} ~8 ${COUNT} ~1 ${PERIOD}`,
    ],
    unless: [
      OTHERS_KEEP,
      'old',
      'age',
      'respond',
      'reply',
      'prior to',
      'in advance',
      'request',
      'requests',
      'changes',
      'notice',
      'cookie',
      'you (must|shall|agree)',
      'cookies ~8 (are|will|remain|remains|last|expire|expires|stay|have)',
      '(expire|expires)',
    ],
    actor: 'any',
    examples: {
      match: ['Server logs are [kept for 30 days].', 'We [delete your application after six months].'],
      skip: ['The cookie expires after 2 years.', 'We answer within 30 days.', 'The shop was open for 30 years.'],
    },
  },
  'kept-indefinitely': {
    says: 'retention/indefinite',
    match: [
      `${KEEP} ~10 (indefinitely|forever|perpetually|permanently|in perpetuity|without limit|without time limit|for ever)`,
      `${KEEP} ~10 (indefinite|unlimited|indeterminate) (period|periods|time|amount|duration|term)`,
      `(indefinitely|permanently|forever) ${KEEP}`,
    ],
    unless: [
      OTHERS_KEEP,
      '(non personal|non personally|anonymi*|aggregat*|de identified|deidentified)',
      '(no|not) ~2 (obligation|obliged|required)',
      '(permanently|indefinitely) (suspended|banned|blocked)',
      '(ability|choose|option) ~3 (to|retention)',
      '(permanently|forever) (delete|deleted|deleting|erase|erased|remove|removed|destroyed|lost)',
    ],
    actor: 'any',
    examples: {
      match: ['We [keep such records indefinitely].', 'Comments are [stored for an unlimited time].'],
      skip: [
        'We may close the shop indefinitely.',
        'We want to stay forever young.',
        'It is kept for a year before being permanently deleted.',
        'Anonymised data may be kept indefinitely.',
        'We have no obligation to store it indefinitely.',
      ],
    },
  },
  'kept-until-you-ask': {
    says: 'retention/until-request',
    match: [
      `${KEEP} ~12 until ~6 (you|user|users|customer|subject|person|individual) ~5 (ask|asks|request|requests|tell|tells|withdraw|withdraws|object|objects|revoke|revokes|unsubscribe|unsubscribes|opt|instruct|notify|change|remove|delete|deletes|presents|contact|inform)`,
      `${KEEP} ~12 until ~6 (consent|objection|withdrawal|revocation|revoked|withdrawn)`,
      `${KEEP} ~12 (unless|as long as) ~3 (you|user|users) ~4 (ask|asks|request|requests|tell|object|withdraw|unsubscribe)`,
      `${KEEP} ~12 as long as ~6 (consent|withdrawn|revoked)`,
      'until you (ask|request|tell|change|remove|delete|withdraw|object|unsubscribe)',
    ],
    needs: [KEEP_DATA],
    unless: [OTHERS_KEEP, 'delete your account', 'close your account', 'uninstall'],
    actor: 'any',
    examples: {
      match: [
        'We [keep your address until you ask] us to remove it.',
        'Newsletter data is [stored until consent] is withdrawn.',
      ],
      skip: ['We keep on trying until you answer.', 'The taxi waits until you ask the driver.'],
    },
  },
  'anonymised-afterwards': {
    says: 'retention/anonymised-after',
    match: [
      `(${ERASE}|${KEEP}) ~2 (or|and) ~4 (anonymise|anonymize|anonymised|anonymized|de identify|de identified|deidentify|deidentified|aggregate)`,
      `(anonymise|anonymize|anonymised|anonymized|de identify|de identified) ~2 or ~2 ${ERASE}`,
      `${KEEP} ~10 (anonymised|anonymized|anonymous|de identified|aggregated) (form|format|basis|manner)`,
      '(after|once|when|thereafter|then) ~10 (anonymise|anonymize|anonymised|anonymized|de identified)',
      '(anonymised|anonymized) after',
    ],
    unless: [
      OTHERS_KEEP,
      'collect',
      'share',
      'shared',
      'disclose',
      '(maintain|maintains|keep|keeps) ~6 in ~1 (aggregated|aggregate|anonymised|anonymized|anonymous|de identified|deidentified) (form|format)',
      '(re identify|reidentify)',
    ],
    actor: 'any',
    examples: {
      match: [
        'We [then delete or anonymise] your records.',
        'Statistics are [kept in anonymised form] for our planning.',
      ],
      skip: [
        'We collect anonymous data.',
        'You may remain anonymous.',
        'We maintain de-identified data in de-identified form.',
      ],
    },
  },
  'stays-in-backups': {
    says: 'retention/backups',
    match: [
      '(remain|remains|stay|stays|retained|retain|kept|keep|keeps|persist|stored|exist|residual|copies|copy|preserved|maintain|held) ~10 (backup|backups|back up|back ups|archive|archives|archived|archival|cached and archived)',
      '(backup|backups|back up|back ups|archive|archives|archived|archival|residual) (copy|copies|system|systems|storage|files|media|data|information) ~8 (remain|remains|stay|retain|retained|kept|deleted|delete|removed|persist|within|overwritten)',
      '(residual|archival|archived|backup) (copy|copies|information)',
      '(backup|backups|back ups) ~6 (overwritten|cycle|rolled over|roll over|rotated|rotate|purged|expire)',
      '(not|never) ~2 (delete|remove|erase) ~8 (residual|backup|backups|archives)',
      '(remove|delete|erase|removed|deleted|erased) ~8 (backup|backups|back up|archives) (systems|copies|storage|files|servers)?',
    ],
    unless: [OTHERS_KEEP, 'newsletter', 'prior versions', 'previous versions', 'policy in', 'copy of the software'],
    actor: 'any',
    examples: {
      match: [
        '[Deleted mails may remain in our backup] for a while.',
        'We may keep [residual copies] of what you erased.',
      ],
      skip: ['We make backups every night.', 'Earlier issues are in the archive of our newsletter.'],
    },
  },
};
