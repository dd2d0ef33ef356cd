import type { Rule } from '../../pack.ts';

const A6 =
  '(article|art|articles) 6 (para|paragraph|section|sec|abs)? 1 (sentence 1|s 1|first sentence)? (lit|letter|point|para)?';
const PROCESS =
  '(process|processes|processed|processing|use|uses|used|using|collect|collects|collected|collecting|collection|share|shared|disclose|disclosed|rely|relies|relying|based|basis|bases|ground|grounds)';

/** The ground of GDPR article 6(1) that a sentence names for what is done. */
export const legalBasis: Record<string, Rule> = {
  'rests-on-consent': {
    says: 'legal-basis/consent',
    match: [
      '(basis|bases|ground|grounds|based|rely|relies|relying) ~8 consent',
      'consent ~6 (legal basis|lawful basis|legal ground|as a basis|legal bases)',
      `${PROCESS} ~12 (with|by|upon|after|subject to|without) ~2 (your|the user s|user s|explicit|express|prior|specific|their) (express|explicit|prior|informed|written)? (consent|permission)`,
      `(you|users|user|subject|individuals) (have|has|had)? ~2 (given|gave|provided|give|granted) (us)? ~3 (consent|permission) ~8 (process|processing|use|purpose|purposes|share|collection)`,
      'with your (prior|express|explicit)? (consent|permission) we',
      '(because|since) ~1 you ~2 (agreed|consented|given us (your)? (consent|permission|agreement)|said yes|opted in)',
      '(only|where|if) (a|the|your|you) (parent|guardian|parents|client|patient|member|customer|user|have)? ~2 signed (the|a|our) (consent|permission) (form|slip)',
      `${A6} a`,
      '(you|user|users) (are consenting|consent) to ~4 (processing|collection|use) of',
      '(you|user|users) (are consenting|consent) to (your|the|their) ~2 (information|data) being (processed|collected|used)',
      'consent to this (privacy)? (policy|notice|statement) ~12 (represents|constitutes|signifies|is) (your)? (agreement|consent)',
    ],
    actor: 'any',
    unless: [
      '(withdraw|withdrawal|withdrawing|revoke|refuse) ~6 consent',
      'without ~6 (consent|permission)',
      'parental',
      'parent',
      'cookies',
      '(other than|than|without having to rely on) ~1 consent',
      '(explicit|express|prior|obtain|with) ~2 consent ~6 transfer',
    ],
    examples: {
      match: [
        'The legal [basis for our newsletter is your consent].',
        'We [process health data only with your explicit consent].',
      ],
      skip: ['Ask for consent before you take a picture.', 'You can withdraw your consent.'],
    },
  },
  'counts-consent-among-grounds': {
    says: 'legal-basis/consent',
    match: ['consent'],
    needs: ['(legal|lawful) (basis|bases|ground|grounds)'],
    actor: 'any',
    unless: [
      '(withdraw|withdrawal|withdrawing|withdrawn|revoke|refuse|without) ~8 consent',
      'consent ~6 (withdrawn|revoked)',
      'parental',
    ],
    examples: {
      match: ['Our legal grounds are a contract; a law; or your [consent].', 'The lawful basis for this is [consent].'],
      skip: ['We ask for consent first.', 'You may withdraw your consent to this.'],
    },
  },
  'rests-on-contract': {
    says: 'legal-basis/contract',
    match: [
      '(necessary|needed|required|basis|ground|grounds|order|need|processing|process|based) ~8 (perform|performance|performing|fulfil|fulfill|fulfilment|fulfillment|execute|execution|conclusion|carry out|carrying out|enter into|entering into) ~6 (contract|contracts|agreement|contractual obligations|contractual measures)',
      '(performance|execution|fulfilment|fulfillment|carrying out) of (a|the|our|your|an) (contract|agreement)',
      '(perform|fulfil|fulfill) (a|our|the|any) (contract|agreement|contractual obligations) ~2 (with you|you|with the user)?',
      '(pre contractual|precontractual) (measures|steps|obligations|obligation)',
      'contractual necessity',
      '(our|fulfil*|meet|meeting|perform*|satisfy|on) (our|the|a)? contractual (obligation|obligations|relationship)',
      '(basis|necessary) ~4 contract',
      `${A6} b`,
    ],
    actor: 'any',
    unless: [
      '(service providers|vendors|third parties|contractors) ~6 (contract|contractual|agreement)',
      'contractually',
      '(subject|bound) ~8 contractual',
      '(under|by) (a|any|the)? contractual (obligation|obligations)',
      'work contract',
      'job',
      '(retain|keep|retention|retained|kept) ~12 contractual (obligation|obligations)',
    ],
    examples: {
      match: [
        '[Processing is necessary for the performance of a contract].',
        'Your address is used for the [fulfilment of our contract].',
      ],
      skip: [
        'We contract with vendors.',
        'The performance of the app is good.',
        'Whoever gets data from us is under a contractual obligation to protect it.',
      ],
    },
  },
  'rests-on-legal-duty': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(necessary|needed|required|need|basis|ground|grounds|process|processing|based|when) ~8 (comply|compliance|fulfil|fulfill|meet|fulfilment|fulfillment|subject) ~4 (legal|statutory|regulatory) ~3 (obligation|obligations|duty|duties|requirements)',
      'compliance with (a|our|any) (legal|statutory) (or regulatory|and regulatory)? (obligation|obligations)',
      '(legal|statutory) (obligation|obligations) to which ~4 subject',
      '(under|have|has) a (legal|statutory) obligation',
      '(because|since) ~3 (law|legislation|statute|regulations|act) ~3 (requires|require|obliges|oblige|demands|compels|tells us)',
      'the law (requires|obliges) us to (ask|collect|record|check|verify|know|take|obtain|hold|process)',
      `${A6} c`,
    ],
    actor: 'any',
    unless: [
      '(retain|keep|store|retention|retained|stored|kept|maintain)',
      'delete',
      'erase',
      'third parties ~6 comply',
      'not apply',
    ],
    examples: {
      match: [
        'This is [necessary for compliance with a legal obligation].',
        'We use your name in [compliance with our legal obligations].',
      ],
      skip: [
        'We may disclose it to comply with a legal obligation.',
        'You are obliged to be polite.',
        'We comply with good manners.',
      ],
    },
  },
  'counts-contract-among-grounds': {
    says: 'legal-basis/contract',
    match: ['(contract|contracts)', 'contractual (necessity|obligation|obligations|relationship|measures)'],
    needs: ['(legal|lawful) (basis|bases|ground|grounds)'],
    actor: 'any',
    unless: [
      'standard contractual',
      '(contract|contractual|contracts) ~3 (service providers|vendors|third parties|suppliers)',
      'contractual requirement',
    ],
    examples: {
      match: [
        'Our legal grounds are your consent, a [contract] and the law.',
        'The lawful basis is [contractual necessity].',
      ],
      skip: ['We have a contract with our host.', 'The legal basis for transfers are standard contractual clauses.'],
    },
  },
  'counts-duty-among-grounds': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(comply|compliance|complying|fulfil|fulfill|fulfilling|meet|meeting|satisfy) ~4 (legal|statutory|regulatory) (and|or)? (legal|regulatory|statutory)? (obligation|obligations|duty|duties|requirement|requirements)',
      '(legal|statutory) (obligation|obligations|duty|duties)',
      '(comply|compliance|complying) with (the|any|all|applicable)? (law|laws)',
    ],
    needs: ['(legal|lawful) (basis|bases|ground|grounds)'],
    actor: 'any',
    examples: {
      match: [
        'Our lawful bases are a contract and [compliance with the law].',
        'We keep it only where a [legal obligation] or another lawful basis allows that.',
      ],
      skip: ['We may disclose it to comply with a legal obligation.', 'We are bound by a legal duty of care.'],
    },
  },
  'rests-on-vital-interests': {
    says: 'legal-basis/vital-interests',
    match: ['vital (interest|interests)', `${A6} d`],
    actor: 'any',
    examples: {
      match: ['We may act to protect your [vital interests].', 'The ground is [Article 6(1)(d]) of the GDPR.'],
      skip: ['Sleep is vital.', 'It is in your interest to read this.'],
    },
  },
  'rests-on-public-interest': {
    says: 'legal-basis/public-interest',
    match: [
      '(task|tasks|processing|process|necessary|carried out|reasons|performed) ~6 public (interest|interests)',
      'exercise of official authority',
      'public (interest|interests) (task|basis|ground)',
      `${A6} e`,
    ],
    actor: 'any',
    unless: ['(right|rights) ~6 public interest', 'archiving', '(may|can|right|rights) ~2 object'],
    examples: {
      match: ['The [task is carried out in the public interest].', 'The ground is [Article 6(1)(e]).'],
      skip: ['The public has an interest in films.', 'Our talks are open to the public.'],
    },
  },
  'rests-on-legitimate-interests': {
    says: 'legal-basis/legitimate-interests',
    match: ['legitimate (business|commercial|overriding)? (interest|interests)', `${A6} f`],
    actor: 'any',
    unless: [
      '(may|can|right|rights) ~2 object',
      '(information|details) ~2 (regarding|about|on) ~2 legitimate',
      'not apply',
    ],
    examples: {
      match: ['We rely on our [legitimate interests].', 'The ground is [Art. 6(1)(f]) GDPR.'],
      skip: ['We have a legitimate reason to rest.', 'Our interests are many.'],
    },
  },
};
