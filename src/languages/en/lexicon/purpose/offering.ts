import type { LexiconEntry } from '../../../pack.ts';
import { also, analyze, improve, manage, people, personalize, provide, purposes, service, services, the } from './phrase.ts';

export const offering: Record<string, LexiconEntry> = {
  'provide-service': {
    words: [
      `${provide} ${also} ${also} ${also} (and|or)? ${services}`,
      `(${improve}|${personalize}|${analyze}) (and|or)? ${provide} ${also} ${services}`,
      `${provide} ${people} (with)? ${services}`,
      `${provide} (and|or|and to|to)? (${provide}|${improve}|${personalize}|${analyze})`,
      `(provision|delivery|operation|performance|administration|maintenance|functioning|functionality) of ${services}`,
      `${service} (provision|delivery|fulfillment|operation|functionality)`,
      '(products|services|information|items) (and|or)? (services|products|information)? (that)? you (have)? (request|requested|order|ordered)',
      `(give|giving|grant|provide|providing) ${people} (with)? access`,
      `(allow|allowing|enable|enabling|help|helping) ${people} (to)? (use|access|participate|interact|navigate|communicate|connect)`,
      '(perform|performing|performance of|fulfil|fulfill|fulfilling|carry out|execution of|execute) (our|the|a|any)? (contract|contracts|contractual obligations|obligations|agreement)',
      '(operate|operating|run|running|conduct|conducting|manage|managing) (our|the|its) (business|operations)',
      `(business|operational|administrative|administration) (operations|${purposes})`,
      '(fulfil|fulfill|fulfilling|fulfillment of) (your|the|any)? (request|requests)',
      `(make|making) ${services} available`,
    ],
    examples: {
      match: [
        'We use your data to [provide our services].',
        'We use your data for [operating the website].',
        'We use your data to [give you access] to the forum.',
      ],
      skip: ['We use your data for marketing.', 'We use the data that you provide for marketing.'],
    },
  },
  'account-management': {
    words: [
      `(${manage}|${provide}|verify|activate|maintenance of|administration of|management of|creation of) ((and|or)? (${manage}|${provide}))? ${the}? (user|customer|online)? (account|accounts|profile|membership|registration|subscription)`,
      '(account|user|membership|subscription) (management|administration|creation|maintenance|registration)',
      `${manage} your registration as a user`,
      'registration',
      '(user)? authentication',
      '(log|sign) (you)? in',
      '(logging|signing) (you)? in',
      `(authenticate|authenticating) (${people}|the user|your account)?`,
      `(recognize|recognise) ${people} as`,
    ],
    examples: {
      match: ['We use your data to [manage your account].', 'We use your e-mail address for [user registration].'],
      skip: ['We use your data to improve our services.'],
    },
  },
  'improve-service': {
    words: [
      improve,
      `${improve} ${also} ${also} (and|or)? ${services}`,
      `(${provide}|${personalize}|${analyze}) ${also} (and|or)? ${improve} ${also} ${services}`,
      `${improve} ${the}? (user|customer|overall|online|browsing)? experience`,
      `(${provide}|${personalize}|${analyze}) (and|or|and to|to)? ${improve}`,
      '(improvement|improvements|enhancement|enhancements|optimization|optimisation)',
      `(improvement|development|testing|quality) of ${services}`,
      `(${service}|quality|business|process) (and ${service})? (improvement|improvements|development|enhancement|optimization|design)`,
      'quality (assurance|control)',
      '(better|best|improved|smooth|seamless|optimal) (possible)? (user|customer|online)? (experience|service|services)',
      `(better|best) (serve|meet|assist) ${people}?`,
      '(troubleshoot|troubleshooting|debug|debugging|diagnose|diagnosing|fix|fixing|bug fixes)',
      '(fix|fixing|resolve|identify|diagnose|diagnosing|troubleshoot|troubleshooting|solve) (and (fix|resolve))? (any|the|technical|software|server|service)? (technical|software|server)? (problems|issues|bugs|errors)',
      'user friendliness',
      'usability',
      `(make|making) ${services} (better|easier|more useful)`,
    ],
    examples: {
      match: [
        'We use your data to [improve our services].',
        'We use your data for [quality assurance].',
        'We use logs to [fix bugs].',
      ],
      skip: ['We use your data to verify your identity.'],
    },
  },
  analytics: {
    words: [
      `(analytics|analytic|analytical|analysis|statistical|statistics|measurement) ${purposes}?`,
      '(analyze|analyzes|analyzing|analyse|analysing|analyses)',
      `(${analyze}|analysis of) ${also} ${the}? (website|site|user|users|service|usage|web|general|visitor)? (use|usage|traffic|trends|activity|activities|behavior|behaviour|patterns|effectiveness|performance|interactions|popularity|preferences|audience|needs|interests) (of ${services})?`,
      `(${improve}|${provide}|${personalize}) (and|or)? (analyze|analyzing|analyse|analysing|monitor|monitoring) ${services}`,
      `(analyze|analyzing|analyse|analysing|monitor|monitoring|measure|measuring|track|tracking) ${also} ${services}`,
      `(${analyze}|find out) (more about)? (how|which|what)`,
      `(understand|understanding|know) ${people}`,
      '(data|usage|traffic|web|internal|business|trend|market|audience|website|statistical) (analysis|analytics|statistics|measurement)',
      '(compile|create|generate|produce|prepare) (aggregate|aggregated|anonymous)? (statistics|reports|insights)',
      '(count|counting) (users|visitors|visits)',
      '(determining|determine|measure|measuring|evaluate|evaluating|assess) the (effectiveness|success) of',
      'business intelligence',
      '(usage|traffic) (trends|patterns)',
      'research and (analytics|analysis)',
    ],
    examples: {
      match: ['We use your data for [statistical purposes].', 'We use logs to [analyze trends].'],
      skip: ['We use your data to send you a newsletter.'],
    },
  },
  research: {
    words: [
      `(market|scientific|product|academic|user|medical|internal)? research (and development|${purposes})?`,
      `(conduct|conducting|do|${provide}|${manage}) (market|user|internal|customer)? (research|surveys|studies|survey|polls)`,
      `(send|invite|ask) ${people} (to (participate|take part) in)? (surveys|a survey)`,
      '(surveys|questionnaires|polls)',
      `scientific ${purposes}`,
    ],
    examples: {
      match: ['We use your data for [research].', 'We use your e-mail address to [conduct surveys].'],
      skip: ['We use your data to provide our services.'],
    },
  },
  personalization: {
    words: [
      `(${personalize}|personalization|personalisation|customization)`,
      `${personalize} ${also} ${also} (and|or)? (${services}|${the}? (user|online|browsing|shopping)? experience)`,
      `(${provide}|${improve}|${analyze}) ${also} (and|or|and to|to)? ${personalize} (and|or)? ${services}`,
      `(${provide}|${improve}) (and|or|and to|to)? ${personalize}`,
      `${provide} ${people}? (with)? ${the}? (more)? (personalized|personalised|customized|customised|tailored|relevant) (content|experience|service|services|information|recommendations|features)`,
      '(personalized|personalised|customized|customised|tailored|relevant|individualized) (content|experience|experiences|service|services|information|recommendations|features)',
      `(remember|remembering|recall|store|storing|save|saving|recognize|recognise|keep track of) (your|user|users|their|the user s)? (preference|preferences|settings|choices|language)`,
      `(remember|remembering|recognize|recognise|recognizing|recognising) (${people}|your device|your browser|repeat visitors)`,
      '(recommend|recommending|suggest|suggesting) (products|services|content|friends|features)?',
      '(product|personalized|relevant|content)? (recommendations|suggestions)',
    ],
    examples: {
      match: ['We use cookies to [remember your preferences].', 'We use your data to [personalize your experience].'],
      skip: ['We use your data to show you personalized ads.'],
    },
  },
};
