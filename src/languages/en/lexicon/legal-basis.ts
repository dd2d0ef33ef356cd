import type { LexiconEntry } from '../../pack.ts';

const A6 =
  '(article|art|articles) 6 (para|paragraph|section|sec|abs)? 1 (sentence 1|s 1|first sentence)? (lit|letter|point|para)?';

/** Grounds of GDPR article 6(1), under frames such as "the legal basis is …". */
export const legalBasis: Record<string, LexiconEntry> = {
  consent: {
    words: [
      '(your|the user s|user s|users|data subject s|explicit|express|informed|freely given|voluntary) (explicit|express|prior|informed|voluntary)? consent',
      '(consent|permission) (you|that you) (gave|give|have given|provided)',
      `${A6} a`,
    ],
    examples: {
      match: ['The legal basis is [your consent].', 'The legal basis is [Article 6(1)(a]).'],
      skip: ['Get consent from your boss.'],
    },
  },
  contract: {
    words: [
      '(performance|fulfilment|fulfillment|execution|conclusion|implementation) of (a|the|our|your|any|an|such|this|contractual)? (existing)? (contract|contracts|agreement|contractual obligations|contractual measures|contractual relationship)',
      '(perform|fulfil|fulfill|execute|honour|honor|conclude) (a|the|our|your|any|an)? (existing)? (contract|contracts|agreement|contractual obligations)',
      '(enter into|entering into) (or)? (perform|fulfill|fulfil|performing)? (a|an|the|our)? (contract|agreement)',
      '(contractual|contract) (necessity|obligation|obligations|performance)',
      '(contract|agreement) (with|between) (you|us and you|you and us)',
      '(pre contractual|precontractual) (measures|steps|obligations)',
      `${A6} b`,
    ],
    examples: { match: ['The legal basis is the [performance of a contract] with you.'] },
  },
  'legal-obligation': {
    words: [
      'compliance with (a|our|any|the|other|all|applicable|certain)? (legal|statutory|regulatory|applicable) (and|or)? (legal|regulatory|statutory)? (obligation|obligations|duty|duties|requirement|requirements)',
      'compliance with law',
      '(a|our)? (legal|statutory) obligation',
      `${A6} c`,
    ],
    examples: { match: ['The legal basis is a [legal obligation].'] },
  },
  'vital-interests': {
    words: ['vital (interest|interests)', `${A6} d`],
    examples: { match: ['The legal basis is your [vital interests].'] },
  },
  'public-interest': {
    words: [
      '(in|on|of) (the)? public interest',
      'public (interest|interests|task|tasks)',
      'exercise of official authority',
      `${A6} e`,
    ],
    examples: { match: ['The legal basis is a task carried out [in the public interest].'] },
  },
  'legitimate-interests': {
    words: ['legitimate (business|commercial|overriding)? (interest|interests)', `${A6} f`],
    examples: { match: ['The legal basis is our [legitimate interests].'] },
  },
};
