import type { Rule } from '../../pack.ts';
import { CHANGED, NOTIFY } from '../phrases.ts';

const CONTINUE = '(continue|continues|continued|continuing|further|subsequent|keep|ongoing) (to)?';

/** Changes of the policy, and not of opening hours or products. */
const OF_THE_POLICY = [
  `${CHANGED} ~8 (policy|policies|statement|practices|terms|notice)`,
  `(policy|policies|statement|practices|terms|notice) ~8 ${CHANGED}`,
  `(material|significant|substantial|important|materially|significantly) ~2 ${CHANGED}`,
  '(change|use) ~6 (different|differently)',
];

/** How changes of the policy are made known. Each rule speaks of the policy, by its words or by the heading above. */
export const change: Record<string, Rule> = {
  'changes-posted-here': {
    says: 'change/posting',
    match: [
      '(post|posts|posted|publish|published|place|placed|display|displayed|reflected|available|appear) ~10 (change|changes|update|updates|updated|revised|revision|revisions|amendment|amendments|modified|modifications|new|policy|version) ~8 (here|page|policy|statement|notice|location|site|website|web site|online|app|internet)',
      '(change|changes|update|updates|revision|revisions|amendments|modifications|updated|revised|new|modified|current|changed) ~10 (be|is|are|been) ~1 (posted|published|placed|displayed|reflected|available|made available|found|uploaded) ~6 (here|page|policy|statement|notice|site|website|web site|online|app|internet)',
      '(by|when|once|after|upon|as soon as) ~3 (post|posting|posted|publishing|publish|uploading) ~8 (change|changes|update|updates|updated|revised|amended|modified|new|policy|statement|notice|version)',
      '(effective|effect|binding|valid|apply) ~8 (when|once|upon|after|as soon as|immediately) ~4 (post|posted|posting|publishing|published|uploaded)',
      '(updating|revising|changing|modifying|update|revise|change|modify|updated|amend|indicate|indicated|reflect|post) ~6 (effective date|last updated|last modified|date|last revised|revised date) ~10 (top|bottom|beginning|end|above|below|page|policy|statement|notice|changes|update)',
      '(date|revised date|effective date) (at|on) the (top|bottom|beginning|end|first) ~4 (page|policy|statement|notice)',
      'date of ~3 (change|changes|modification|update|revision|amendment) ~3 (stated|given|shown|indicated|found|displayed) ~2 (top|bottom|beginning|end|above|below)',
      '(post|posting) (the|those|these|any|such|all|our)? (changes|revised|updated|amended|new|modified|revisions|modifications)',
    ],
    needs: ['(policy|policies|notice|statement|practices|terms|privacy|change|changes|agreement)'],
    unless: [
      '(advertis*|comments|content|photos|forum|forums)',
      'user submissions',
      '(language|version) of the (site|website|app)',
      'terms of (use|service)',
    ],
    examples: {
      match: [
        'We will [post any changes on this page].',
        'A revised policy is [effective when posted].',
        'We change the policy now and then [by posting a new] version of it.',
      ],
      skip: ['You may post pictures on our forum.', 'A date is set for the next fair.'],
    },
  },
  'asks-to-check-for-changes': {
    says: 'change/posting',
    match: [
      '(check|review|visit|consult|read|revisit|reread|refer|look|look at|see) ~6 (page|policy|statement|notice|site|website|web site|section|back|it|sites) ~6 (periodically|regularly|frequently|often|from time to time|occasionally|time to time|each time|whenever) ~8 (change|changes|changed|update|updates|updated|revisions|current|latest|informed|aware|modifications|familiar|amendments|practices)',
      '(periodically|regularly|frequently|often|from time to time|occasionally) ~4 (check|review|visit|consult|read|revisit|reread|refer) ~6 (page|policy|statement|notice|site|website|web site|section|it) ~8 (change|changes|changed|update|updates|updated|revisions|current|latest|informed|aware|modifications|amendments)?',
      '(refer|check|look|return|come) (often|regularly|periodically|frequently|back) ~2 (to|at) ~3 (page|policy|statement|notice|document|site|website)',
      '(check|review|consult|revisit) ~3 (page|policy|statement|notice) ~4 (periodically|regularly|frequently|often|from time to time|occasionally)',
      '(check|review|visit|see) ~6 (page|policy|statement|notice|site) ~3 for (any)? (change|changes|updates|revisions|amendments)',
      'check ~2 (site|sites|website|websites) (frequently|regularly|periodically|often) ~3 (change|changes|updates)',
    ],
    actor: 'any',
    unless: ['third party', 'other (sites|websites)', 'linked', '(we|systems|measures|security) ~3 (review|reviewed)'],
    examples: {
      match: [
        'Please [check this page periodically for changes].',
        'We ask you to [check back from time to time for updates].',
      ],
      skip: ['Check the oil regularly.', 'We review our stock from time to time.'],
    },
  },
  'changes-shown-on-site': {
    says: 'change/website-notice',
    match: [
      '(post|posting|place|placing|put|display|displaying|publish|provide|giving|give|announce|announcing|notice|notification|notified|notify|message|means|notifications) ~8 (notice|notices|announcement|change|changes|banner|message|notification|notifications|notify|alert) ~8 (on|in|through|via|to) ~3 (website|web site|site|sites|websites|home page|homepage|app|application|service|services|apps|platform|online services|product|products|portal|covered sites)',
      '(prominent|conspicuous|clear|prominently) ~4 (notice|notification|notices|post|posting|displaying|announcement|message)',
      '(notice|message|changes|notification|notifications) ~6 (on|in|through|via) ~2 (home page|homepage|start page|landing page|front page)',
      '(home page|homepage) ~3 (notice|notifying|announce)',
      '(in app|in product|pop up|popup|banner) ~2 (notification|notifications|notice|message|alert)',
      '(notify|inform|alert) you ~6 (upon|at|when) ~2 (login|log in|logging in)',
      '(notice|notify|notification) ~8 through (the|our) (app|application|service|services|website|site|platform)',
      'more prominent notice',
      'let (you|users) know ~4 (in|through|via|on) (the|our) ~2 (app|application|website|site|service|services|platform)',
      '(notified|notify|notification|announce|announced|announcing) ~4 (in|within|on|through|via) (the|our|this) (app|application|website|site|service|services|apps|games)',
    ],
    actor: 'any',
    needs: OF_THE_POLICY,
    unless: ['new privacy policy on this page', 'do not track', 'breach', 'merger', 'acquisition', 'parent', 'parents'],
    examples: {
      match: [
        'If we change this policy, we will [post a notice on our website].',
        'Changes are [announced by a prominent notice in the app].',
      ],
      skip: [
        'We use it to notify you about changes to our service.',
        'Notices about changed opening hours hang in the shop.',
        'Updates of the site are made at night.',
      ],
    },
  },
  'changes-told-in-person': {
    says: 'change/personal-notice',
    match: [
      `${NOTIFY} ~12 (by|via|through|by an|via an|through an|in an|using|an|by direct) (email|e mail|emails|mail|post|sms|text message|letter|push notification|direct communication)`,
      `${NOTIFY} (you|users|members|customers|subscribers|registered users|our users|affected users|all users|the user|the users|its users|visitors|individuals) ~8 ${CHANGED}`,
      `${CHANGED} ~12 (notify|inform|alert|tell|contact|advise|email|message) (you|users|registered users|members|customers|our users|affected users|all users|its users|the user)`,
      `(you|users|members|registered users|subscribers) (will|shall|may|ll) be ${NOTIFY} ~8 ${CHANGED}`,
      `(you|users|members|registered users|subscribers) (will|shall|may|ll) be ${NOTIFY} ~4 (email|e mail)`,
      `${CHANGED} ~12 (you|users|members) (will|shall|ll) (be|receive) ~2 (notified|informed|alerted|notification|message|email)`,
      `(you|users) (will|shall|ll) receive ~4 (notification|notice|email|message|e mail) ~10 ${CHANGED}`,
      `(email|e mail|send|emailing|mailing|sending) ~4 (you|users|registered users|members|customers|notice|notification|message) ~10 ${CHANGED}`,
      '(sending|send) ~4 (email|e mail|notice|message) to ~6 (address|you|users|members|customers)',
      `${CHANGED} ~8 (communicated|announced|notified|sent|emailed) ~2 (to)? (you|users|registered users|all users|members|customers|subscribers)`,
      `let you know ~8 (${CHANGED}|email|e mail)`,
      `${CHANGED} ~6 (email|e mail|write to|message|text) (you|all|every|our|registered|each|existing|active|affected)`,
    ],
    needs: OF_THE_POLICY,
    unless: [
      'not valid',
      'by (posting|updating|publishing|placing|changing|revising|amending)',
      '(notify|inform|contact|email|tell) us',
      'breach',
      '(changes|updates) (and additions|or additions)? to (our|the) (site|website|service|services|products)',
      'merger',
      'special offers',
      'opt out',
      'change your mind',
      'consent to receiving',
    ],
    actor: 'any',
    examples: {
      match: [
        'If this policy [changes, we will notify you] by e-mail.',
        '[You will be informed of any changes] to this statement.',
      ],
      skip: ['You can reach us by e-mail.', 'We tell you about changes in our opening hours.'],
    },
  },
  'changes-sent-to-you': {
    says: 'change/personal-notice',
    match: [
      '(sending|send|deliver|delivering) (you|users|members|customers) ~3 (notification|notice|email|e mail|message)',
      'by (emailing|e mailing|mailing|messaging) (you|users|members|customers)',
    ],
    needs: OF_THE_POLICY,
    unless: ['breach', 'merger', 'special offers', 'opt out', '(marketing|promotional|newsletter)'],
    actor: 'any',
    examples: {
      match: ['If this policy changes, we tell you, such as [by emailing you].'],
      skip: [
        'We tell you of orders by emailing you.',
        'The policy of our shop is to send you a message when it opens.',
      ],
    },
  },
  'changes-without-notice': {
    says: 'change/without-notice',
    match: [
      '(change|changes|changed|modify|modified|amend|amended|update|updated|updates|revise|revised|alter|altered|vary|modifications) ~12 without ~4 (notice|notification|notifying|informing|announcement|warning)',
      'without ~3 notice ~10 (change|changes|modify|amend|update|revise|alter|changed)',
    ],
    actor: 'any',
    needs: ['(policy|policies|statement|terms|practices|privacy notice)'],
    unless: ['(not|never) ~6 without', 'withdraw'],
    examples: {
      match: [
        'We may [change this policy without prior notice].',
        'The terms of this statement may be [updated at any time without notice].',
      ],
      skip: ['The train left without notice.', 'Prices change without anyone noticing.'],
    },
  },
  'staying-means-agreeing': {
    says: 'change/continued-use',
    match: [
      `${CONTINUE} ~3 (use|using|access|accessing|visit|usage|participation) ~12 (chang*|modif*|revis*|updat*|amend*|post*|notice|effective) ~12 (accept*|agree*|consent*|acknowledg*|bound|deemed|approval)`,
      `${CONTINUE} ~3 (use|using|access|accessing|visit|usage|participation) ~12 (accept*|agree*|consent*|acknowledg*|bound|deemed|approval) ~12 (chang*|modif*|revis*|updat*|amend*|new|current)`,
      `(chang*|modif*|revis*|updat*|amend*) ~12 ${CONTINUE} ~3 (use|using|access|accessing|visit|usage) ~12 (accept*|agree*|consent*|acknowledg*|bound|deemed|approval)`,
      '(your|by) (use|using|access|accessing) ~8 (after|following|subsequent to) ~6 (chang*|modif*|revis*|updat*|amend*|posting) ~12 (accept*|agree*|consent*|acknowledg*|bound|deemed|approval)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Your [continued use of the site after a change means that you accept] it.',
        'If you [keep using the app once changes are made, you are deemed] to agree.',
      ],
      skip: ['You may continue to use the app offline.', 'By using the site you agree to this policy.'],
    },
  },
  'change-asks-consent': {
    says: 'change/asks-consent',
    match: [
      '(change|changes|modify|modified|amend|update|updates|reduce|different|differently|new) ~12 (obtain|obtaining|seek|ask|ask for|request|require|get|with|without|give|unless we have) ~4 (consent|permission|approval|choice|explicit consent)',
      '(obtain|seek|ask for|request|get|require|without) ~5 (consent|permission|approval) ~12 (change|changes|changed|modify|amend|reduce|new purpose|different purpose)',
      '(review|accept|agree) ~2 (and|to) ~2 (consent|accept|agree) ~3 to the (changes|new|updated|revised)',
      '(not|never) ~6 (reduce|change|limit) ~8 without ~5 consent',
      '(choice|opportunity) ~4 (as to whether|to decline|to opt out|to object|to refuse|not to accept) ~10 (use|uses|change|changes|new)',
    ],
    needs: ['(policy|policies|statement|practices|terms|manner|purpose)'],
    unless: ['new account', 'cookies', 'parent', 'parents', 'parental', 'withdraw', 'children'],
    examples: {
      match: [
        'We will [not change the policy to your loss without your consent].',
        'Before a [new use of your data we ask for permission] under the new terms.',
      ],
      skip: ['We ask for consent to set cookies.', 'You may change your choice.'],
    },
  },
};
