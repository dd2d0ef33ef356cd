import type { LexiconEntry } from '../../../pack.ts';
import { improve, people, prevent, provide, purposes, services, the } from './phrase.ts';

const some = '(possible|potential|suspected|actual|other|unlawful|illegal|prohibited|malicious|harmful|deceptive)';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
      `(security|safety) (and (security|safety|fraud prevention))? (${purposes}|monitoring)`,
      '(security|safety)',
      `(${improve}|strengthen|strengthening|increase|monitor) (and (improve|maintain|protect))? ${the}? (network|system|technical)? (security|safety|integrity)`,
      `(${improve}|${provide}|ensure|ensuring|protect|protecting|preserve) (and (improve|maintain|protect))? ${the}? (network|system|technical)? (security|safety|integrity) ((and|or) (security|safety|integrity|operation))? of ${services}`,
      `(secure|securing|protect|protecting|safeguard|safeguarding) (and (improve|maintain|secure))? (${services}|${the}? (users|customers|network|members|others|public|company|premises|property))`,
      '(personal)? safety of (users|others|our users|the public|any person)',
      '(protect|protecting|ensure) the (personal)? safety of (users|others|our users|the public|any person)',
      `(keep|keeping) (${services}|${people}|${the} (community|users|data|account|accounts)) (safe|secure)`,
      `${prevent} ((and|or)? ${prevent})? ${the}? ${some}? ((and|or)? ${some})? (of)? (misuse|security incidents|security breaches|attacks|cyber attacks|spam|malware|malicious activity|threats|abuse|cases of abuse|harm|unauthorized use|unauthorised use|hacking)`,
      '(network|cyber) security',
      '(prevention|detection|investigation) (and (detection|prevention|prosecution))? of (crime|vandalism|theft|violence|accidents|antisocial behaviour)',
      '(prevent|preventing|deter|deterring) (and (detect|detecting))? (theft|vandalism|shoplifting|violence|accidents|break ins|trespass)',
      `(keep|keeping) (children|kids|minors|players|everyone|everybody|staff|visitors|guests|pupils|students|people) (safe|secure)`,
      '(safety|security) of (our|the|all)? (staff|visitors|guests|pupils|students|children|residents|patients|employees|building|premises|property)',
      'spam detection',
      'protect (you|us) from',
    ],
    examples: {
      match: ['We use your data for [security purposes].', 'We use your data to [protect our users].'],
      skip: ['We use your data to improve our services.', 'We use security software.'],
    },
  },
  'fraud-prevention': {
    words: [
      '(fraud|fraudulent|anti fraud)',
      `(fraud|abuse|crime) (and abuse)? (${prevent}|protection|monitoring|screening|risk) ((and|or) ${prevent})?`,
      `${prevent} ((and|or)? ${prevent})? ${the}? ${some}? ((and|or)? ${some})? ((and|or)? ${some})? (fraud|fraudulent|wrongdoing|identity theft|illegal activity|illegal activities|criminal activity|money laundering|activity|activities|crime|crimes|cheating|scams)`,
      '(anti)? money laundering',
      '(catch|catching|keep out|keeping out|spot|spotting|weed out) (cheats|cheaters|fraudsters|scammers|bots|fraud|fake accounts)',
    ],
    examples: {
      match: ['We use your data for [fraud prevention].', 'We use logs to [detect and prevent fraud].'],
      skip: ['We use your data for account management.'],
    },
  },
  'identity-verification': {
    words: [
      `(verify|verifying|confirm|confirming|authenticate|authenticating|validate|validating|establish|verification of) (your|the|a|user|their)? (identity|identities|age|eligibility)`,
      '(identity|age) (verification|authentication|checks|confirmation)',
      '(identify|identifying) (you|users|customers) as',
      '(know your customer|kyc)',
    ],
    examples: {
      match: ['We use your passport to [verify your identity].', 'We use your birth date for [age verification].'],
      skip: ['We use your data to verify our figures.'],
    },
  },
  'legal-compliance': {
    words: [
      `compliance ${purposes}?`,
      '(comply|complying|complies) with (a|an|any|all|the|applicable|relevant|legal|other|certain|local|federal|industry|state|court|laws|law|regulations|gdpr|ccpa|coppa|hipaa|subpoenas)',
      `(comply|complying|compliance|satisfy|meet|meeting|fulfil|fulfill) (with)? (our|the|any|all|applicable)? (legal|regulatory|applicable|relevant|governmental|judicial)? ((and|or) (regulatory|legal))? (law|laws|regulations|obligation|obligations|requirements|process)`,
      `(comply|complying|compliance|satisfy|meet|meeting|fulfil|fulfill) (with)? (our|the|any|all)? (legal|regulatory|governmental|judicial|law enforcement|court) (request|requests)`,
      `(legal|regulatory|tax|statutory) ((and|or) (regulatory|accounting))? (compliance|obligation|obligations|requirement|requirements|reporting|${purposes})`,
      '(required|permitted|obligated) by (applicable)? law',
      `(respond|responding|cooperate|cooperating|response) (to|with) ${the}? (valid|lawful|legal|governmental|government)? (law enforcement|legal process|requests by public authorities|requests from public authorities|subpoenas|subpoena|court orders|court order|governmental requests|government requests|government request|governmental request|requests by law enforcement|legal requests|regulators)`,
      `(respond|responding|response|cooperate|cooperating|cooperation|assist|assisting) (to|with) ${the}? (request|requests|inquiry|inquiries|order|orders|demands)? (from|by|of)? (law enforcement|government|governmental|public|regulatory|supervisory|competent|industry|authorities|courts|a court)`,
      `(audit|audits|auditing|accounting|record keeping|tax) ${purposes}?`,
    ],
    examples: {
      match: ['We use your data to [comply with applicable laws].', 'We use your data for [tax purposes].'],
      skip: ['We use your data to contact you.'],
    },
  },
  'legal-claims': {
    words: [
      `(enforce|enforcing|enforcement) (of)? ${the}? (user|legal|applicable)? (terms|terms of service|terms of use|terms and conditions|agreement|agreements|policies|rights|contracts|conditions) ((and|or) (policies|conditions|agreements))?`,
      '(resolve|resolving|settle|resolution of|handle) (any|legal|our)? (dispute|disputes|claims)',
      '(establish|exercise|defend|establishing|exercising|defending|establishment|pursue|bring) ((and|or)? (exercise|defend|defence|defense|enforce))? ((and|or)? (defend|defence|defense))? (of|against)? (our|any|the)? (legal)? (claims|rights)',
      `(protect|protecting|defend|defending|safeguard|assert) (and (defend|enforce|defending))? ${the}? (legal)? (rights|property|interests) ((and|or)? (property|interests|privacy|safety))?`,
      'legal (claims|claim|disputes|liability|rights)',
      `${prevent} ((and|or)? ${prevent})? ${the}? ${some}? (violation|violations|breach|breaches) of ${the}? (terms|policies|agreements|law)?`,
      '(protect|protecting) against legal liability',
      `(monitor|monitoring|ensure|ensuring|verify|check) (your|user|users)? compliance with ${the}? (terms|policies|agreement|agreements|rules)`,
      '(litigation|legal proceedings|dispute resolution)',
    ],
    examples: {
      match: ['We use your data to [enforce our terms].', 'We use your data to [resolve disputes].'],
      skip: ['We use your data to respect your wishes.'],
    },
  },
  'content-moderation': {
    words: [
      '(moderate|moderating|moderation)',
      '(content|community|forum) moderation',
      '(detect|remove|removing|review|filter|block) (and (remove|block))? (illegal|harmful|inappropriate|abusive|offensive) (content|material|posts|comments)',
    ],
    examples: {
      match: ['We use your posts for [content moderation].'],
      skip: ['We use your data to count visits.'],
    },
  },
  'debt-collection': {
    words: [
      '(collect|collecting|recover|recovering|collection of|recovery of) (any|outstanding|unpaid|overdue)? (debt|debts|fees|money|amounts|sums) (owed|due|owed to us|due to us)?',
      '(debt|payment) (collection|recovery)',
      'credit control',
    ],
    examples: {
      match: ['We use your data for [debt collection].', 'We use your data to [recover money owed to us].'],
      skip: ['We use your data to improve the collection of parcels.'],
    },
  },
};
