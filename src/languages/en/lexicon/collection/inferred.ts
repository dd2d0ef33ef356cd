import type { LexiconEntry } from '../../../pack.ts';
import { info, numbers } from './phrase.ts';

export const inferred: Record<string, LexiconEntry> = {
  inferences: {
    words: ['(inference|inferences) (drawn from)?', `(inferred|derivative|predicted) ${info}`],
    examples: {
      match: ['We collect [inferences] about your tastes.'],
      skip: ['A court may draw its own conclusions.'],
    },
  },
  preferences: {
    words: [
      `(language|communication|communications|marketing|personal|account|shopping|product|travel|dietary|user)? preferences ${info}?`,
      '(language|communication|marketing|user|travel|dietary) preference',
      '(preferred|chosen) language',
      '(favorites|favourites|wishlist|tastes|subscriptions)',
      'language (setting|settings)',
    ],
    examples: {
      match: ['We collect your [language preferences].', 'We collect your [preferences] when you set up the app.'],
      skip: ['You can change this in the settings.'],
    },
  },
  interests: {
    words: [
      `(personal|user|product|inferred|consumer|your) interests ${info}?`,
      '(interests|preferences|hobbies|demographics|gender|age) (and|or)? (interests|hobbies)',
      'interests and (preferences|hobbies|demographics|activities)',
      'hobbies',
      `interest ${info}`,
      '(areas|topics) of interest',
      '(products|topics|services) (that)? you are interested in',
    ],
    examples: {
      match: ['We collect [your interests] from a form.', 'We ask for your [areas of interest].'],
      skip: ['We rely on our legitimate interests.'],
    },
  },
  profile: {
    words: [
      `(user|personal|customer|member|account)? (profile|profiles) ${info}?`,
      `(account|membership|member|subscription|biographical) ((and|or) (profile|registration|account))? ${info}`,
      `(account|customer|membership|member) ${numbers}`,
      '(biography|personal description)',
    ],
    examples: {
      match: ['We collect [profile information] that you enter.', 'We collect your [account information].'],
      skip: ['You can edit your profile at any time.'],
    },
  },
  demographics: {
    words: [
      'demographics',
      `demographic ((and|or) (preference|interest|geographic|other|profile))? (${info}|profile|characteristics)?`,
      `lifestyle ${info}`,
    ],
    examples: {
      match: ['We collect [demographic information] from partners.'],
      skip: ['We collect device information.'],
    },
  },
};
