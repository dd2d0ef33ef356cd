import type { Rule } from '../../pack.ts';

const MOVE =
  '(transfer|transfers|transferred|transferring|send|sent|sending|process|processed|processing|store|stored|storing|storage|maintain|maintained|host|hosted|held|hold|move|moved|export|exported|transmit|transmitted|located|kept|accessed|access|operated|conducted|carried out)';
const COUNTRY =
  '(united states|united states of america|usa|the us|u s|america|canada|united kingdom|the uk|australia|new zealand|india|china|japan|singapore|israel|switzerland|germany|ireland|france|netherlands|vietnam|malaysia|indonesia|philippines|thailand|turkey|brazil|mexico|south africa|hong kong|south korea|korea|taiwan|united arab emirates|russia|ukraine|egypt|kenya|pakistan|bangladesh|norway|sweden|finland|denmark|poland|spain|italy|portugal|austria|belgium)';
const FOREIGN =
  '(other countries|another country|other country|foreign countries|third countries|third country|countries other than|country other than|countries outside|country outside|abroad|overseas|around the world|worldwide|throughout the world|globally|anywhere in the world|any country|multiple countries|various countries|multiple jurisdictions|other jurisdictions|other territories|countries that may|countries which may|number of countries)';
const OUTSIDE =
  '(outside|outside of|beyond) (the|your|their|our|of)? (borders of)? (your|the|their)? (home)? (country|countries|state|states|province|jurisdiction|region|eea|eu|e u|european economic area|european union|europe|united kingdom|uk|united states|us|u s|usa|switzerland|canada|australia|india|brazil|singapore|china)';

/** "No transfer unless …" tells under what conditions data goes, and denies nothing. */
const ONLY_SAFE =
  '(no|not|never) ~2 (transfer|transfers|transferred) ~12 (country|countries|organization|organisation|abroad|outside) ~6 (unless|except|without) ~8 (adequate|appropriate|sufficient|suitable|safeguards)';

/** "No transfer without standard clauses" does not deny the clauses, though a negation stands before them. */
const NOT_WITHOUT = '(no|not|never) ~2 (transfer|transfers|transferred) ~12 without';

/** Data that goes to another country, and under what safeguard. */
export const transfer: Record<string, Rule> = {
  'goes-abroad': {
    says: 'transfer/abroad',
    match: [
      `${MOVE} ~12 ${OUTSIDE}`,
      `${MOVE} ~12 ${FOREIGN}`,
      `(transfer|transferred|transferring|transfers|sent|send|export|exported|transmitted) ~6 to ~8 ${COUNTRY}`,
      `(information|data|details) ~12 (transferred|stored|processed|maintained|hosted|held|kept|located|transmitted|sent) ~8 (in|to|within) ~6 ${COUNTRY}`,
      `(store|process|maintain|hold|transfer|host|keep) ~6 (information|data) ~8 (in|to) ~4 ${COUNTRY}`,
      `(servers|databases|database|facilities|computers|data centers|data centres|server|infrastructure) ~6 (located|based|are|situated|hosted|stored|is) ~2 in ~4 ${COUNTRY}`,
      `(services|website|site|websites|sites|service|app|application|servers) ~4 (hosted|located|operated|based|controlled) ~4 (in|from|within) ~2 (the)? ${COUNTRY}`,
      `(processing|storage|processed|stored|transferred|transfer) ~10 in ~3 ${COUNTRY}`,
      `(provide|provided|disclose|disclosed|share|shared|pass|passed|forward|forwarded) ~12 (parties|companies|recipients|providers|partners|organizations|organisations|processors|entities|vendors|affiliates) ~2 (established|located|based|situated) ${OUTSIDE}`,
      'transfer ~12 (across borders|cross border|international borders)',
      '(cross border|international|third country) (data)? (transfer|transfers|flow|flows)',
      '(transfer|transfers) ~8 to an (organization|organisation) or (a)? country',
      `(place|places|country|location) of (processing|storage) ~2 ${COUNTRY}`,
      '(transferred|transfer|transferring) ~8 (from|to and from|to) any (state|country)',
      '(transferring|transferred|transfer) ~8 (country|countries) other than (your|their) own',
      '(places|countries|country) where the parties involved in the processing are located',
    ],
    actor: 'any',
    unless: [
      ONLY_SAFE,
      'governing law',
      'jurisdiction of the courts',
      'third party (sites|websites)',
      'governed by the laws',
      '(differ|differs|vary|varies) ~6 (jurisdiction|jurisdictions|countries|country)',
      '(stores|shops|offices|branches|restaurants) ~1 located',
    ],
    examples: {
      match: [
        'Your [data may be transferred to servers in the United States].',
        'We [process orders outside the European Economic Area].',
        'Our [servers are located in Canada].',
      ],
      skip: [
        'You can visit our shops in Canada.',
        'We are based outside of town.',
        'We means the website and its stores located in Canada.',
      ],
    },
  },
  'goes-abroad-under-safeguards': {
    says: 'transfer/abroad',
    match: [ONLY_SAFE],
    actor: 'any',
    examples: {
      match: ['There is [no transfer of your data to another country unless adequate] safeguards exist.'],
      skip: ['There is no discount on any order unless adequate stock exists.'],
    },
  },
  'standard-contractual-clauses': {
    says: 'transfer/standard-contractual-clauses',
    match: [
      '(standard|model) (contractual|contract|data protection) (clauses|clause)',
      'standard clauses',
      'model (contract|contracts|clauses)',
      'sccs',
      'contractual clauses (approved|adopted)',
    ],
    actor: 'any',
    unless: [NOT_WITHOUT],
    examples: {
      match: ['We rely on [standard contractual clauses].', 'The EU [model clauses] are part of the deal.'],
      skip: ['The contract has ten clauses.', 'Our model is a standard one.'],
    },
  },
  'adequacy-decision': {
    says: 'transfer/adequacy-decision',
    match: [
      'adequacy (decision|decisions|finding|findings|status|regulations|determination)',
      '(recognised|recognized|found|decided|deemed|determined|considered|approved|recognising|recognizing) ~12 (adequate|equivalent) ~2 (level|protection|levels|safeguards)',
      'commission ~8 adequate ~2 (level|protection)',
      'adequate jurisdiction',
    ],
    unless: [
      NOT_WITHOUT,
      '(not|t|no) ~6 (recognised|recognized|deemed|considered|provide)',
      'adequate controls',
      '(means|defined)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Canada has an [adequacy decision].',
        'The country was [found to offer an adequate level] of protection.',
      ],
      skip: ['Our level of stock is adequate.', 'We found adequate staff.'],
    },
  },
  'privacy-framework': {
    says: 'transfer/privacy-framework',
    match: [
      '(safe harbor|safe harbour|privacy shield|data privacy framework|data protection framework|us dpf|eu us dpf)',
    ],
    actor: 'any',
    unless: ['invalid', 'invalidated', 'no longer (rely|relies)'],
    examples: {
      match: ['We adhere to the EU-U.S. [Data Privacy Framework].', 'Our partner joined the [Privacy Shield].'],
      skip: ['Ships find safe harbours here too.', 'We built the framework ourselves.'],
    },
  },
  'binding-corporate-rules': {
    says: 'transfer/binding-corporate-rules',
    match: ['binding corporate (rules|rule)', 'bcrs'],
    actor: 'any',
    examples: {
      match: ['Our group has [binding corporate rules].', 'We rely on [BCRs] within the group.'],
      skip: ['These rules bind the corporation.', 'Corporate rules are dull.'],
    },
  },
  'agrees-to-transfer': {
    says: 'transfer/consent',
    match: [
      '(consent|consents|consenting|agree|agrees|agreeing|authorize|authorise|acknowledge and agree|permission) ~6 (to|that) ~12 (transfer|transfers|transferred|transferring|export|sent|sending) ~12 (country|countries|united states|usa|u s|us|jurisdiction|abroad|overseas|facilities|outside|europe|servers)',
      '(agreement|consent|agree|consents) to (that|this|such|any such|these|the) (transfer|transfers|processing and transfer|transfer and processing)',
      '(with|by|on|obtain) (your|explicit|express)? (explicit|express)? consent ~10 (transfer|transferred|abroad|third countries)',
      `(consent|consenting|agree) to ~8 (processing|storage|transfer|collection|process|use) ~12 in the (united states|usa|u s)`,
      '(consent|consents) to ~10 (outside|across) ~4 (country|countries|borders|jurisdiction)',
    ],
    actor: 'any',
    unless: ['merger', 'acquisition', 'sale of', 'successor', 'jurisdiction and venue', 'courts', 'assume ~2 risk'],
    examples: {
      match: [
        'By using the app you [consent to the transfer of your data to other countries].',
        'Sending the form is your [agreement to that transfer].',
      ],
      skip: [
        'You agree to transfer the fee by Friday.',
        'You consent to the use of cookies.',
        'You agree to assume the risk of data sent to our servers.',
      ],
    },
  },
};
