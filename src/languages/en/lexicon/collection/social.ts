import type { LexiconEntry } from '../../../pack.ts';
import { info, your } from './phrase.ts';

const network =
  '(social media|social network|social networking|social networking site|facebook|twitter|linkedin|google|instagram|apple)';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      `${network} (profile|profiles|account|accounts|handle|handles|id|ids|alias|page|login) ${info}?`,
      `${network} ${info}`,
      `${info} (associated with|in|on) ${your} (third party)? ${network} (profile|profiles|account|accounts|page|service)`,
      `(publicly visible|public|basic) (${network})? (profile|${network} information)`,
    ],
    examples: {
      match: ['We collect your [Facebook profile].', 'We receive [data in your Facebook account].'],
      skip: ['Follow us on social media.'],
    },
  },
  friends: {
    words: [
      '(friends|followers)',
      '(friend|friends|follower|followers) (list|lists|names)',
      '(list|lists|number|names) of (your)? (friends|followers|connections)',
      `(friend s|friends) (name|names|email|email address|e mail address|${info})`,
    ],
    examples: {
      match: ['We receive your [friends list] from the network.'],
      skip: ['Tell your friends about us.'],
    },
  },
  family: {
    words: [
      `(family|household|dependent|spouse) (${info}|members|member|relations|composition|size)`,
      '(spouse|dependents|next of kin|relatives)',
      'emergency (contact|contacts)',
      'number of (children|dependents)',
    ],
    examples: {
      match: ['We collect the age of your [family members] for the insurance.'],
      skip: ['We collect your family name.'],
    },
  },
};
