import type { Rule } from '../../pack.ts';

const VIEW = '(access|accessing|review|reviewing|view|viewing|see|inspect|check|obtain|consult)';
const CORRECT =
  '(correct|corrected|correcting|corrections|correction|update|updated|updating|updates|change|changed|changing|changes|modify|modified|modifying|edit|edited|editing|amend|amended|amending|rectify|rectified|revise)';
/** Without the nouns: news and updates are sent, and correct nothing. */
const CORRECTING =
  '(correct|correcting|update|updating|change|changing|modify|modifying|edit|editing|amend|amending|rectify|revise)';
const REMOVE = '(delete|deleted|deleting|deletion|erase|erased|erasing|remove|removed|removing|removal)';
const MAY =
  '(can|may|could|able to|ability to|opportunity to|option to|allowed to|entitled to|request to|request that|ask to|ask that|ask us to|request us to|right to|want to|wish to|like to|need to|want us to|wish us to|like us to|way to|ways to|access and|allow you to|allows you to|allow users to|enable you to|lets you|let you|help you|responsible for)';
const USER_DATA =
  '(your|the|this|that|any|all|such|their|his|her|certain|of|inaccurate|incorrect|some|our)? (of|or|other)? (your|the|their)? (inaccurate|incorrect|incomplete|personal|personally|account|profile|registration|contact|member|membership|user|customer|health|factual|personally identifiable|subscriber|preference|demographic|stored|collected|non public)? (identifiable|identifying|contact|profile|account|personal|and)? (information|data|details|profile|records|record|account information|errors|inaccuracies|pii)';
/** Data of the reader's own, so that "more information" is none. */
const OWN_DATA =
  '((your|their|his|her|my|own) (own|personal|personally|account|profile|registration|contact|member|membership|user|customer|health|stored|collected|non public|publicly available|protected)? (identifiable|identifying|health|contact|profile|account)? (information|data|details|profile|records|record|account|file|pii)|(personal|personally identifiable|personally identifying|account|registration|profile|membership) (information|data|details)|(information|data|details) (about (you|them|yourself|him|her)|we (hold|have|maintain|keep|collect|process|store)|that (we|you|they|has been)|which (we|you)|(you|they) (have|ve)? (provided|submitted|gave|given)|held|collected about|maintained|previously submitted|on file)|what (information|data|personal))';
const REACH =
  '(contact|contacting|email|emailing|e mail|e mailing|write|writing|call|calling|send|sending|log|logging|sign|signing|visit|go|click|notify|please|through your|in your|on your)';

/** Who hears a complaint. */
const AUTHORITY =
  '(authority|authorities|regulator|regulators|commissioner|commissioner s|commission|ombudsman|cnil|ico|oaic|dpc|attorney general|data inspectorate|watchdog|federal trade commission|ftc)';

/** What is said of others' data, of the policy itself, or of what the service may do. */
const NOT_THE_READERS = [
  '(child|children|child s|minor s|friend|friends|recipient)',
  '(policy|statement|notice|section|we) ~6 (explains|explain|covers|describes|describe|outlines|informs)',
  '(reserve|reserves|retain|retains|company has|we have) (the|a) (right|discretion)',
  '(our|company) records',
  'as you can see',
  'not entitled',
  '(they|it) (may|can|could|will|would) ~1 have access',
  'finished (accessing|reviewing|viewing)',
  'content',
  '(third parties|courts|authorities|administrator|administrators|employees|employee|other users|other members|partners|advertisers|vendors|agents|contractors|service providers) ~8 (access|accessing|see|view|obtain|entitled|have access)',
  '(from|others|third parties) who',
  '(allow|allows|allowing|enable|enables|permit|permits) us to',
  '(persons|people|others|anyone|someone) with access',
  '(restrict|suspend|limit) your (ability|access)',
  'help (us)? (correct|improve|update)',
  'how (to|you can|you may|users can|can you|can i|do i|you|users) ~2 (access|review|view|see|correct|update|change|edit|modify|delete|remove|accessing)',
];

/** Ways to see, change or delete data, and rights that a sentence names by itself. */
export const right: Record<string, Rule> = {
  'lets-see-data': {
    says: 'right/access',
    match: [
      `(you|users|user|members|member|customers|visitors|visitor|individuals|residents|parents|parent|registrants|registered users) (can|may|could|will be able to|are able to|have the ability to|have the right to|may also|can also|are entitled to|may always) ~5 ${VIEW} ~4 ${OWN_DATA}`,
      `(right|ability|opportunity|option|entitled|allowed|able|request|way|ways|means|want|wish|like|would like|ask) to ~4 ${VIEW} ~4 ${OWN_DATA}`,
      `(allow|allows|enable|enables|give|gives|provide|provides|offer|offers|grant|grants) (you|users|members|customers|visitors|individuals|registered users|our users) ~4 access to ~4 ${OWN_DATA}`,
      `(request|requests|requesting|demand|requested|ask for) ~2 access to ~6 (information|data)`,
      `you ~3 have ~2 access to ~6 ${OWN_DATA}`,
      `(copy|copies|summary) of ~5 (information|data) ~4 (we|held|hold|about you)`,
      `(request|obtain|receive|get|right to) ~1 (copy|copies) of ~4 (information|data)`,
      `to ~3 ${VIEW} ~4 ${OWN_DATA} ~12 ${REACH}`,
      `exported file of`,
      '(ask|request|entitled|right|may|can|want|like) ~8 (copy of|see|know|told|find out|access to|details of) ~2 what ~3 (hold|have|keep|know|held|stored|store|collected) ~2 (about|on) (you|them|him)',
      '(want|wish|like|right|ask|request) ~2 be informed ~1 (what|which) ~3 (information|data) ~1 (we|is)',
      '(right|request|requests|ask|asks) ~4 (disclose|tell|inform) ~2 (what|which|the specific pieces of|specific pieces of|the categories of) ~2 (information|data)',
      '(you|users) (may|can) access (this|that|such|the) (information|data) ~4 (by logging|log in|account|settings)',
      `(provide|provides|offer|offers|give|gives) ~6 (way|ways|means|tools|ability|opportunity) ~2 to ~2 ${VIEW} ~4 ${OWN_DATA}`,
      `(gives|give|giving|provide|provides|offers) ~3 access to ~6 (information|data) about (you|your)`,
      `(need|like|want|wish) to access ~4 ${OWN_DATA}`,
      `(right|rights) of access`,
      `(right|rights) to (know|access) ~2 (about|whether|what|and|the categories|categories|${OWN_DATA})`,
      'right to know',
      'accounting of disclosures',
      `(access) (and|or|to and|or to) (correction|rectification|update|deletion) ~4 (information|data)`,
      `encourage you to ~2 ${VIEW} ~6 ${OWN_DATA}`,
      `(accessing|reviewing) (and|or)? (updating|correcting|changing|modifying)? ~2 (your|personal) ~3 (information|data|profile)`,
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(team|teams|personnel|colleagues|who) (need|needs|wish) to ~1 (access|view|see|review)',
      '(employees|employee|service providers|vendors|partners|unauthorized|unauthorised|contractors|staff|advertisers|agents) ~10 access',
      '(privacy)? (policies|policy) of',
      'law enforcement',
      '(log in|login) credentials',
      'direct marketing',
      'obtain (the (erasure|rectification|deletion|restriction)|information (on|about the))',
      'without (providing|revealing|telling)',
      'other users',
      '(facebook|twitter)',
    ],
    examples: {
      match: ['[You may review your account information] at any time.', 'You can [request a copy of your data].'],
      skip: [
        'You can access our website from any phone.',
        'Staff may view the data.',
        'It is open to those of our team who need to access your data.',
      ],
    },
  },
  'counts-access-among-rights': {
    says: 'right/access',
    match: ['(right to)? access'],
    needs: [
      '(you|individuals|users) (have|has) ~2 (the|a|certain)? ~2 (right|rights)',
      '(your|following|these|data protection|privacy) (privacy)? rights',
    ],
    unless: [
      'access (to|our|the|this|your|you|and use|any|by|from|or use|certain|information|services|please|request|requests)',
      'safe harbor',
      '(unauthorized|unauthorised|gain|remote|limit|restrict|employee|internet|easy|third party|right of|can|may|or|accidental) access',
    ],
    actor: 'any',
    examples: {
      match: ['You have the following rights: [access], correction, deletion.'],
      skip: ['You have the right to access our pool.', 'We restrict access.'],
    },
  },
  'lets-correct-data': {
    says: 'right/rectification',
    match: [
      `(you|users|user|members|member|customers|visitors|visitor|individuals|registrants|registered users) (can|may|could|will be able to|are able to|have the ability to|have the right to) ~8 ${CORRECT} ~8 ${USER_DATA}`,
      `${MAY} ~6 ${CORRECTING} ~6 ${USER_DATA}`,
      `to ~4 ${CORRECT} ~6 ${USER_DATA} ~12 ${REACH}`,
      `(contact|email|tell|write) us to ~2 ${CORRECTING} ~6 ${USER_DATA}`,
      `(have|having|get|getting) ~4 ${USER_DATA} ~4 (corrected|updated|rectified|amended|modified|changed)`,
      `(information|data|details) ~4 (can|may) be ~4 (corrected|updated|edited|changed|modified)`,
      `(accessing|reviewing|editing|updating|correcting|changing|modifying) ~6 (your|their) ~3 (information|data|profile|details|account information)`,
      `(request|requests|requesting) ~4 (correction|corrections|changes|updates|modification|rectification|amendment) ~6 (information|data)?`,
      `(make|making) (changes|corrections|updates|modifications) to ~4 ${USER_DATA}`,
      `(notify|inform|tell|advise) us ~4 (of|if|about|when) ~4 (change|changes) ~6 (address|information|data|name|details|number)`,
      `(update|correct|change|edit|modify) your (profile|account|email address|registration|contact details|address|user registration)`,
      `${CORRECT} ~6 (inaccuracies|inaccurate|errors|incorrect)`,
      `(add|adding) or update (certain)? information`,
      `(certain|account) information ~8 (can|may) be (updated|corrected|changed|edited|modified)`,
      `procedures to (update|correct|change)`,
      `(provide|provides|offer|offers|give|gives) ~6 (way|ways|means|tools|ability|opportunity|functionality) ~2 to ~6 ${CORRECT} ~6 ${USER_DATA}`,
      `(right|rights) ~3 (rectification|correction)`,
      `(ask|asks|request|want|like) ~4 that ~8 (information|data|details|records) ~6 be ~2 (corrected|rectified|updated|amended)`,
      'right to correct',
      '(you|right|ask|may|can) ~12 (mistakes|errors|inaccuracies|anything wrong|anything inaccurate|wrong details|details|information|data|it) ~4 (put right|set right|put straight|fixed)',
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(policy|statement|notice|terms) ~8 (change|changes|update|updates|modify|revise|amend) ~4 (time|policy|statement|notice)',
      '(update|change|modify|revise|amend) ~4 (policy|statement|notice|terms|practices)',
      'browser (settings|preferences)',
      '(email|communication|newsletter|advertising|marketing|privacy|cookie) preferences',
      'other users',
      'domain administrator',
      'data protection (policy|policies)',
      'correct (typos|grammar)',
      '(change|changing|modify|adjust) ~6 browser',
      '(change|reset|verify) ~4 password',
      'cookies',
      'unauthorized',
      'we may (update|change|correct)',
      'to send you',
      'you must',
      '(create|creating) ~3 (or|and) (change|modify|update|edit) your (account|profile)',
      '(create|register) (your|an) account or',
    ],
    examples: {
      match: [
        '[You can correct your profile] in the settings.',
        'If you [want to update your address details], write to us.',
      ],
      skip: ['We may update this policy.', 'You can change your browser settings.'],
    },
  },
  'lets-delete-data': {
    says: 'right/erasure',
    match: [
      `(you|users|user|members|member|customers|visitors|individuals|parents|parent) (can|may|could|will be able to|are able to|have the ability to|have the right to) ~8 ${REMOVE} ~8 ${USER_DATA}`,
      `${MAY} ~8 ${REMOVE} ~6 ${USER_DATA}`,
      `to ~4 ${REMOVE} ~6 ${USER_DATA} ~12 ${REACH}`,
      `(have|having|like|want|wish) ~6 ${USER_DATA} ~6 (deleted|removed|erased)`,
      `(request|requests|requesting|ask|asking|request the|request that|requested) ~6 (deletion|removal|erasure|deleted|removed|erased) ~8 (information|data|content|details|it|them|from)?`,
      `(upon|at|on) your request ~8 ${REMOVE} ~6 (information|data|details|records)`,
      `(request|ask|asks|tell|contact) ~3 (us|we|them) ~3 ${REMOVE} ~8 (information|data|details|content)`,
      `(right|rights) ~3 (erasure|deletion|be forgotten)`,
      'right to delete',
      '(want|like|wish|d like|ask|asks|tell|request|require) us to (delete|remove|erase|destroy) (it|them|such|this|these|everything|all|what)',
      '(right|entitled|ask) ~12 (have|get) ~3 (it|them|this|everything) (erased|deleted|removed|destroyed)',
      '(ask|tell|request|want) ~2 us to take ~4 (off|out of) our (books|records|files|system|systems|database|databases|list|lists|pool)',
      '(information|data) ~8 (want|wish|like) (it|them) to be (deleted|removed|erased)',
      `(correcting|accessing|updating|reviewing) ~5 (deleting|removing) ~5 (information|data)`,
      `(information|data) ~4 (can|may) be ~4 (deleted|removed|erased) ~4 (by|at|upon) (you|your|the user|any time|request)`,
      `(d|like|want) ~4 (us|them) to ${REMOVE} ~8 (information|data)`,
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      'cookies',
      'we (reserve the right|may|might) (to)? ~2 (delete|remove)',
      '(mailing|email) (list|lists)',
      '(if|when|that) we ~6 (learn|discover|become aware|aware)',
      'anonymize',
      'terminate your access',
      'not responsible for',
    ],
    examples: {
      match: ['[You may delete your data] at any time.', '[You can ask us to delete what information] we hold.'],
      skip: ['You can delete cookies in your browser.', 'We may delete posts that insult others.'],
    },
  },
  'lets-close-account': {
    says: 'right/delete-account',
    match: [
      '(you|users|user|members) (can|may|could|want|wish|would like|have the right|decide|choose) ~6 (delete|deactivate|close|terminate|cancel|remove|deregister) ~3 (account|profile|membership|registration)',
      '(delete|deactivate|close|terminate|cancel|remove|deactivating|closing|deleting|terminating|cancelling) (your|their|his|my) ~2 (account|profile|membership|registration)',
      '(account|accounts|profile) ~3 (be)? (deleted|deactivated|closed|removed|terminated|cancelled) ~6 (by|contact|contacting|request|any time)',
      '(request|ask) ~6 (deletion|removal|deactivation|closure|cancellation) of (your|their) (account|profile)',
      '(request|ask) ~4 account ~3 (deleted|deactivated|closed|removed)',
    ],
    actor: 'any',
    unless: [
      'administrator',
      'will need to deactivate',
      '(opt out|opting out)',
      'we (may|can|will|reserve|might|shall) ~6 (terminate|cancel|close|delete|deactivate|suspend) ~3 account',
      'parent',
      '(if|when|after|once|until) you ~3 (delete|deactivate|close|terminate|cancel) ~12 (retain|keep|store|may still|will not)',
    ],
    examples: {
      match: ['[You may close your account] at any time.', 'To [delete your profile], write to us.'],
      skip: ['We may close your account if you break the rules.', 'You can delete a comment.'],
    },
  },
  'lets-restrict': {
    says: 'right/restriction',
    match: [
      '(right|rights|request|ask|may|can|seek|obtain|demand) ~8 (restrict|restriction|restrictions|limit|limitation|limitations|suspend|suspension) ~5 (processing|use of your|use of personal|use of the|process)',
      '(restriction|limitation) of (the)? processing',
      'restrict ~3 processing',
      '(right|rights) ~4 (restriction|limitation|restrict)',
      '(allow|allows|request|want|wish|ask) ~10 (limit|restrict) (the use of|or delete|and delete)? ~2 (information|data|personal)',
      'limit the use (and disclosure)? of your personal',
      '(right|rights|ask|entitled|can|may|request) ~12 (limit|restrict|freeze|pause) (what we do|how we use|its use|our use|the way we use|their use)',
      '(right|rights|ask|entitled|request) ~12 (its|their|the) (use|processing) ~1 (restricted|limited|frozen|paused)',
    ],
    actor: 'any',
    unless: ['sensitive', 'we (limit|restrict)', 'cookies'],
    examples: {
      match: [
        'You [may ask us to restrict the processing] of your data.',
        'You may ask for a [restriction of processing].',
      ],
      skip: ['We restrict access to the office.', 'There is a limit to the size of files.'],
    },
  },
  'lets-take-data-along': {
    says: 'right/portability',
    match: [
      'data portability',
      '(right|rights) ~4 portability',
      'portability of ~4 (information|data)',
      '(machine readable|commonly used) ~2 (format|form)',
      '(portable|usable|structured) (and)? (usable|portable|electronic)? (format|form)',
      '(transfer|transmit|transmitted|transferred|port) ~8 to (another|a different|other) (controller|organization|organisation|company|provider|service|entity|business|party|third party)',
      '(request|right) ~5 transfer ~5 (information|data) ~10 (you or|to you|third party|another)',
      '(export|download) (a copy of)? (your|all your|their) ~2 (data|information)',
      'take information ~6 out of',
      '(take|move|carry) your (personal)? (data|information|details) (elsewhere|with you|to another)',
      '(format|form) (that|which) (another|other|a new|machines|computers) ~4 (read|use|understand)',
    ],
    actor: 'any',
    needs: ['(right|rights|request|receive|obtain|ask|portability|export|download|gdpr|subject)'],
    unless: [
      'merger',
      'acquisition',
      'sale of',
      'we may transfer',
      'in connection with',
      '(share|shared|advertiser|advertisers|disclose)',
    ],
    examples: {
      match: ['You have the right to [data portability].', 'You receive your data in a [machine-readable format].'],
      skip: ['Our app is portable.', 'We may transfer your data to another company in a merger.'],
    },
  },
  'lets-object': {
    says: 'right/objection',
    match: [
      '(right|rights|may|can|entitled|request|able) ~6 (object|opposition|objection) ~4 (to|against) ~8 (processing|use|using|process|profiling|collection|marketing|such|it|that)',
      '(object|objecting|objection|objections) to ~4 (processing|process|our use|further use|use of your|the use|such processing)',
      '(right|rights) ~3 (objection|opposition|object)',
      '(opt out|opting out) (of|from) (the|our|any|further|certain)? (further|certain|such)? (processing|profiling)',
      '(ask|request|require|tell|instruct|direct) ~3 (stop|cease|discontinue) ~3 (processing|using) ~5 (information|data)',
      '(opt out|opting out) (of|from) (having)? ~4 (information|data) (being)? (used|processed|collected)',
      '(not|t) want ~6 (information|data) ~4 (collected|used|processed) ~12 opt out',
      '(right|rights|obtain|request) ~5 (termination|cessation|discontinuation) of ~2 processing',
    ],
    actor: 'any',
    unless: ['content', 'objectionable', '(unless|if) you object', 'changes'],
    examples: {
      match: [
        'You have the [right to object to our use] of your data.',
        'You [can object to the processing] at any time.',
        'You may [opt out of the processing] of your data for profiling.',
      ],
      skip: ['We object to spam.', 'The object is round.'],
    },
  },
  'lets-withdraw-consent': {
    says: 'right/withdraw-consent',
    match: [
      '(withdraw|withdrawing|withdrawal|withdrawn|revoke|revoked|revoking|revocation|rescind|retract) ~5 (consent|consents|permission|authorization|authorisation|consented)',
      '(withdraw|withdrawing|revoke|revoking) your ~1 (agreement|approval)',
      '(consent|permission|consents) ~8 (withdrawn|revoked|withdraw|revoke|revocation|withdrawal)',
      '(change|changes) (your|his|her|their) mind (at any time|whenever|any time|later|by)',
      '(option|right) ~3 to withdraw',
    ],
    actor: 'any',
    unless: [
      '(withdraw|revoke) ~4 (transfer|bid|offer)',
      'do not consent to the withdrawal',
      'we may (revoke|withdraw)',
    ],
    examples: {
      match: ['You can [withdraw your consent] at any time.', 'Your [consent may be revoked] by a letter.'],
      skip: ['You can withdraw money.', 'We may withdraw a permission to park.'],
    },
  },
  'lets-complain-to-authority': {
    says: 'right/complaint',
    match: [
      `(complain|complaint|complaints|claim|grievance|appeal|raise) ~10 (${AUTHORITY}|agency)`,
      '(contact|turn to|refer to|approach|write to|report to|recourse to|reach out to) ~8 (supervisory authority|supervisory authorities|data protection authority|data protection authorities|information commissioner|protection supervisory authority|protection and information commissioner|data protection regulator)',
      `(take|bring|refer|escalate|raise) ~4 (matter|complaint|complaints|issue|concern|concerns) ~2 (to|with|before) ~5 ${AUTHORITY}`,
      `(complaint|complaints|concerns) ~2 (made|sent|addressed|directed|submitted|brought|raised) ~2 (to|with|before|at) ~5 ${AUTHORITY}`,
      `(complain|appeal) to ~4 ${AUTHORITY}`,
      `you (may|can|could|should) (also|always|then)? (contact|write to|turn to|approach|go to) the (ico|oaic|dpc|cnil|information commissioner|commissioner|data protection commission|data protection commissioner)`,
      '(right|rights) ~3 (lodge|file|make|submit|bring) ~3 (complaint|complaints|claim)',
      '(you|users|subject|subjects) ~8 (lodge|file|submit|make|bring) (a|an)? (complaint|claim) (with|to|before|at) (the|your|a|any)',
      'contact the relevant authority',
    ],
    actor: 'any',
    unless: [
      '(complaint|complaints) ~6 (to|with|at|contact) (us|our|@email)',
      'we (cooperate|will cooperate)',
      'legal claims',
      'dispute resolution (provider|body)',
    ],
    examples: {
      match: ['You can [complain to the supervisory authority].', 'You may [contact your data protection authority].'],
      skip: ['Send your complaint to us.', 'We may share data with the authorities.'],
    },
  },
  'lets-refuse-machine-decisions': {
    says: 'right/not-automated-decision',
    match: [
      '(right|rights|request|ask|opt out|object|entitled|may|can) ~8 (not to be|not be|from being|to not be)? ~3 subject to ~6 (automated|decision|decisions|profiling)',
      '(right|rights|request|object|opt out|contest|opt) ~10 automated ~3 (decision|decisions|processing|profiling|making)',
      '(request|obtain|right to) ~4 human (intervention|review)',
      'opt out ~12 profiling ~8 (decisions|legal|effects|significant)',
      'profiling in furtherance of',
      'not (to)? be subject to ~4 (automated|decision|decisions)',
      '(review|reconsideration|explanation) of ~4 (decision|decisions) ~10 automated',
    ],
    actor: 'any',
    examples: {
      match: [
        'You have the right [not to be subject to a decision] made by a machine.',
        'You may [request human intervention].',
      ],
      skip: ['We decide by hand.', 'Your order is subject to our terms.'],
    },
  },
  'no-worse-service': {
    says: 'right/non-discrimination',
    match: [
      '(not|never|t) ~3 (discriminate|retaliate|be discriminated|receive discriminatory|deny you|penalize) ~3 (against|you|treatment|services|goods)',
      '(right|rights) ~4 (non discrimination|nondiscrimination|discrimination|equal service|discriminated|discriminatory)',
      '(free from|without) (being)? (discrimination|discriminated|discriminatory)',
    ],
    actor: 'any',
    unless: ['race', 'employment'],
    examples: {
      match: [
        'We will [not discriminate against] you for using your rights.',
        'You have a [right to non-discrimination].',
      ],
      skip: ['We hire without regard to age.', 'Our dog does not bite you.'],
    },
  },
  'lets-limit-sensitive': {
    says: 'right/limit-sensitive',
    match: [
      '(limit|restrict|opt out) ~10 sensitive ~2 (personal)? (information|data)',
      'limit the use of my sensitive',
    ],
    actor: 'any',
    needs: ['(right|rights|you|request|link)'],
    unless: ['we limit', 'please do not', 'we restrict'],
    examples: {
      match: [
        'You may [limit our use of your sensitive personal information].',
        'You can [limit how we disclose sensitive data].',
      ],
      skip: ['Take care with sensitive data.', 'Do not send us sensitive data.'],
    },
  },
  'lets-know-recipients': {
    says: 'right/know-sharing',
    match: [
      '(request|requests|obtain|receive|entitled|ask|asking|right to) ~10 (list|identity|names|categories) ~12 (third parties|third party|businesses|companies|recipients|other companies|affiliates)',
      '(request|requests|obtain|entitled|ask) ~12 (disclosure|disclosures|disclosed|shared|sharing) ~10 (third parties|third party|businesses|direct marketing|recipients)',
      '(request|permits|permit|entitled) ~12 (details|information) ~6 (shared|disclosed|disclosure) ~10 (third parties|direct marketing)',
    ],
    actor: 'any',
    needs: [
      '(california|civil code|shine the light|once a year|calendar year|right|rights|resident|residents|preceding)',
    ],
    unless: [
      '(requires|require) certain businesses',
      'opt out',
      'not to disclose',
      '(stop|cease|limit|restrict|prevent) ~1 (sharing|disclosing)',
      'law enforcement',
      'we may provide',
    ],
    examples: {
      match: [
        'Californians may [request a list of the third parties] that got their data, once a year.',
        'You are [entitled to know the categories of recipients], a right under the law.',
      ],
      skip: ['We list our third parties below.', 'Ask for information about our companies.'],
    },
  },
  'lets-appeal': {
    says: 'right/appeal',
    match: [
      'appeal ~6 (decision|decisions|denial|refusal|response|determination|action)',
      '(right|rights) to (an)? appeal',
    ],
    actor: 'any',
    unless: ['court', 'appeal to you'],
    examples: {
      match: ['You may [appeal our decision].', 'You have a [right to appeal].'],
      skip: ['The design may appeal to you.', 'The court of appeal sits in Oslo.'],
    },
  },
  'lets-act-by-agent': {
    says: 'right/authorized-agent',
    match: ['(authorized|authorised) ~2 agent', '(designate|appoint|use) an ~2 agent'],
    actor: 'any',
    unless: [
      'our authorized agent',
      'insurance agent',
      'authorized agents and (partners|contractors)',
      'we may disclose',
    ],
    examples: {
      match: ['An [authorized agent] may act for you.', 'You may [appoint an agent] for this.'],
      skip: ['Our travel agent will call.', 'The cleaning agent is strong.'],
    },
  },
  'provides-for-death': {
    says: 'right/post-mortem',
    match: [
      '(after|upon|event of|following|case of) (your|the user s|their|his or her) death',
      '(instructions|directives|guidelines) ~8 death',
      'post mortem',
    ],
    actor: 'any',
    examples: {
      match: [
        'You may say what happens to your data [after your death].',
        'You can leave [instructions for the time after death].',
      ],
      skip: ['Death metal is loud.', 'The deadline is near.'],
    },
  },
};
