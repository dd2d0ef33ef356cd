import type { LexiconEntry } from '../../../pack.ts';

const network =
  '(social media|social network|social networks|social networking|social networking site|social networking service|social|facebook|twitter|linkedin|google|instagram|apple|tiktok|github)';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      `${network} (profile|profiles|account|accounts|handle|handles|handle names|id|ids|username|user name|alias|page|pages|login|credentials|login data|account id|account information|profile information|profile data|information|data|profile or account|connection|user id|applications data|presence|url)`,
      `(information|data|details) (from|associated with|in|on|available on|contained in) (your|a|the|those|these|their)? (third party)? ${network} (profile|profiles|account|accounts|page|sites|services|platforms|networks|site|service|platform)?`,
      `(your|their|basic|public|publicly visible) ${network} (profile|account|accounts|id|information|network information|data)`,
      `(public|publicly visible) (profile|profile information)`,
      '(profile|account) (information|data) from (a|your|the)? social (media|network|networking) (site|service|platform|sites)?',
      'website address',
      'links on your profile page',
    ],
    examples: {
      match: ['We collect your [Facebook profile].', 'We receive [data from your social media account].'],
      skip: ['Follow us on social media.'],
    },
  },
  friends: {
    words: [
      'friends',
      '(friend|friends|follower|followers|buddy|connections) (list|lists|data|information|names|network)',
      'friends lists',
      '(list|lists|number|names) of (your|their)? (friends|followers|connections)',
      '(friend s|friends|referral s|recipient s) (name|email|e mail|email address|e mail address|contact information|information)',
      '(followers|followees)',
      'connections',
      '(information|data|details) (about|of|on) (your|a) (friend|friends|connections)',
      'people you (follow|know|invite|communicate with)',
    ],
    examples: {
      match: ['We receive your [friends list] from the network.'],
      skip: ['Tell your friends about us.'],
    },
  },
  family: {
    words: [
      '(family|household|dependent|dependant|spouse|partner|parental) (information|data|details|members|member|relations|relationships|composition|size|characteristics|background)',
      '(information|data) (about|on) (your)? (family|household|family members|spouse|children and family)',
      '(spouse|spouses|dependents|dependants|next of kin|beneficiaries|relatives)',
      'number of (children|dependents|people in your household)',
      'emergency contact (s)? (information|details|name)?',
      'emergency contacts',
      '(mother|father|spouse|partner) s (maiden)? name',
      'family (history|tree)',
    ],
    examples: {
      match: ['We collect data on your [family members] for the insurance.'],
      skip: ['We collect your family name.'],
    },
  },
};
