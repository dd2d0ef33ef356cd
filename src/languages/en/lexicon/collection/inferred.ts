import type { LexiconEntry } from '../../../pack.ts';

export const inferred: Record<string, LexiconEntry> = {
  inferences: {
    words: [
      'inference',
      'inferences',
      'inferences (drawn|made|derived|we draw) (from|about)',
      'inferred (data|information|characteristics|attributes)',
      '(derived|derivative|predicted) (data|information|attributes)',
    ],
    examples: {
      match: ['We create [inferences] about your tastes.'],
      skip: ['A court may draw its own conclusions.'],
    },
  },
  preferences: {
    words: [
      'preference',
      'preferences',
      '(language|user|communication|communications|marketing|personal|account|customer|shopping|product|privacy|your|consumer|contact|travel|food|dietary|ad|playback|site|notification|viewing|channel|service|purchase|content|subscription|profile) (preference|preferences|settings|choices)',
      '(preference|preferences) (information|data|settings)',
      '(preferences|settings) (and|or) (settings|preferences|interests|choices)',
      '(preferred|chosen|selected) language*',
      'language (setting|settings|spoken|selection)',
      'your (language|languages|choices|settings|favorites|favourites|wish list|channel choices)',
      '(favorites|favourites|wishlist|wishlists|wish list)',
      'likes and dislikes',
      'opt out information',
      'subscriptions',
      'tastes',
    ],
    examples: {
      match: ['We store your [language preferences].', 'We collect your [preferences] when you set up the app.'],
      skip: ['You can change this in the settings.'],
    },
  },
  interests: {
    words: [
      'interest',
      'interests',
      'hobbies',
      '(personal|your|user|users|product|professional|inferred|shopping|consumer|customer) (interest|interests)',
      '(interest|interests) (data|information)',
      '(areas|topics|fields) of interest',
      '(interests|hobbies) and (hobbies|interests|preferences)',
      'demographic and interest (data|information)',
      '(products|topics|services|offers) (that)? (you are interested in|of interest to you|interest you)',
    ],
    examples: {
      match: ['We collect your [interests] from a form.', 'We ask for your [areas of interest].'],
      skip: ['We rely on our legitimate interests.'],
    },
  },
  profile: {
    words: [
      'profile',
      'profiles',
      '(user|personal|customer|your|member|account|consumer|public) (profile|profiles)',
      '(profile|account|registration|membership|member|enrollment) (information|info|data|details|and profile data|and profile information|record|records)',
      '(account|profile) (and|or) (profile|account|registration) (information|data|details)',
      '(information|data) (in|from|on|about) (your|the) (profile|account|user profile)',
      '(account|customer|client|member|membership|user account) (number|numbers)',
      '(biographical|biographic|background) (information|data|details)',
      'your account',
      'biography',
      'personal description',
    ],
    examples: {
      match: ['We collect [profile information] that you enter.', 'We keep your [account information].'],
      skip: ['You can edit your profile at any time.'],
    },
  },
  demographics: {
    words: [
      'demographic',
      'demographics',
      '(demographic|demographical|sociodemographic|socio demographic|audience|consumer segment) (information|info|data|details|profile|characteristics|attributes|and preference information|and preference data|and interest data|category)',
      '(demographic|demographics) (and|or) (geographic|psychographic|preference|other|lifestyle|statistical|profile|account) (information|data)',
      '(household|lifestyle|psychographic) (information|data)',
      'users demographics',
      'household (size|demographics)',
    ],
    examples: {
      match: ['We collect [demographic information] from partners.'],
      skip: ['We collect device information.'],
    },
  },
};
