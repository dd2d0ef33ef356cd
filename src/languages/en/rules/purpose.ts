import type { Rule } from '../../pack.ts';

const ADS = '(ad|ads|advert|adverts|advertisement|advertisements|advertising)';
const SHOW =
  '(display|displays|displayed|displaying|show|shows|shown|serve|serves|served|serving|deliver|delivers|delivering|present|target|provide|providing|tailor|personalize|place|see|receive)';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      `${SHOW} ~6 ${ADS} ~10 (tailored|according to|relevant to|your interests|interests|prior visits|past visits|past visit|relevant)`,
      `${SHOW} ~6 ${ADS} ~8 based (on|upon) ~6 (your|you|someone s|user|users|their|interests|past|prior|previous|browsing|activity|activities|visits|behavior|behaviour|profile|profiles|history|personal)`,
      `${ADS} ~6 (tailored|targeted|customized|personalized|based on|relevant|geared) ~6 (you|your|user|users|interests|their)`,
      `(interest based|targeted|personalized|personalised|behavioral|behavioural|tailored|relevant|customized) ~2 ${ADS} ~10 (you|your|users|visitors)`,
    ],
    unless: [
      '(opt out|opting out)',
      '(not|never) ~4 (use|show|serve|display|target)',
      '(less|may still|no longer|will still|continue to)',
      'not be (tailored|targeted|personalized|personalised|relevant|based)',
    ],
    examples: {
      match: ['We may [show ads based on your] visits here.'],
      skip: ['We place ads in newspapers.'],
    },
  },
  'improves-with-cookies': {
    says: 'purpose/improve-service',
    actor: 'any',
    match: [
      '(cookies|these|this|they|technologies|which) (also|may|can|will)? (improve|improves|enhance|enhances|optimize|optimise) (the|our|your) ~2 (performance|functionality|experience|usability|speed|quality)',
    ],
    needs: ['@tracking'],
    examples: {
      match: ['Session cookies: [these improve the performance] of our site.'],
      skip: ['Our engineers improve the performance of our site.'],
    },
  },
  'contacts-about': {
    says: 'purpose/service-messages',
    match: [
      '(contact|contacting|email|call|text|message|reach out to) you ~2 (about|regarding|concerning|in relation to|in connection with) (your|the|our|a|an|any) (account|order|orders|purchase|purchases|use|service|services|transaction|transactions|subscription|booking|request|requests|inquiry|application|problem|issue|visit)',
      '(contact|contacting|email|call|text) you to (confirm|inform|let you know|notify|remind|tell)',
    ],
    unless: [
      '(opt out|unsubscribe|no longer|not wish|stop)',
      '(marketing|promotional|promotions|newsletter|special offers)',
      'new (products|services)',
    ],
    examples: {
      match: ['We may [contact you about your order].', 'We will [email you to confirm] your visit.'],
      skip: ['You may contact us about your order.', 'We call you to tell you of new products.'],
    },
  },
  profiles: {
    says: 'purpose/profiling',
    match: [
      '(use|uses|process|processes|collect|engage|perform|carry out|conduct) ~8 (for|in|out|of) profiling',
      'profiling ~2 (takes place|take place|is carried out|is performed|is done|occurs)',
      '(conduct|perform|carry out|engage in|do|undertake) (a|any|some|basic|limited|such|this type of)? profiling',
      '(we|us) (may|also)? profile (you|users|customers)',
    ],
    unless: [
      '(legal|similarly) ~2 (effect|effects|significant)',
      'automated (decision|decisions|individual)',
      '(object|right) ~6 profiling',
    ],
    examples: {
      match: ['We [use your data for profiling].', 'We [conduct basic profiling] of our visitors.'],
      skip: ['You have the right to object to profiling.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(send|sends|sending|email|mail|contact|provide|inform|notify|update|tell|call|receive) ~2 (you|customers|users|members|them) ~8 (newsletter|newsletters|marketing|promotional|promotions|special offers|offers|may interest you|may be of interest|interest to you)',
      '(you|users|customers|members) (may|will|might) (also)? (receive|get) ~6 (marketing|promotional|newsletter|newsletters|special offers) ~4 from us',
      '(send|email|mail|contact|inform|notify|update|tell|call) ~2 (you|customers|users|members|them) ~8 (new products|new services|products or services|products and services)',
    ],
    unless: [
      '(opt out|unsubscribe|no longer|not wish|stop)',
      '(not|never) ~3 (send|email|contact|use)',
      'on behalf of',
      'marketing (firms|companies|partners|agencies|providers|vendors)',
      'if you ~4 (not|prefer)',
    ],
    examples: {
      match: ['We may [send you our newsletter].'],
      skip: ['You may unsubscribe from the newsletter.'],
    },
  },
};
