/** What stands before and behind nouns, and makes of them an object, an aim, a recipient or a part of something else. */
import type { Cues } from '../../pack.ts';

const LIGHT = '(the|a|an|our|any|such|these|those|certain|other|some|all|both|each|various|selected|our own)?';

/** Of verbs that bring about what their noun names. */
const BRING =
  '(provide|providing|send|sending|offer|offering|deliver|delivering|ensure|ensuring|guarantee|guaranteeing|perform|performing|conduct|conducting|carry out|carrying out|undertake|undertaking|facilitate|facilitating|support|supporting|enable|enabling|maintain|maintaining|manage|managing|implement|implementing|handle|handling|administer|administering|give|giving|engage in|do|doing|assist with|assisting with|help with|promote|promoting|complete|completing|run|running|preserve|preserving|increase|strengthen|strengthening)';

export const noun = {
  enumeration: [
    'such as',
    'including',
    'includes',
    'include',
    'for example',
    'for instance',
    'e g',
    'i e',
    'like',
    'namely',
    'among others',
    'consisting of',
    'comprising',
    'for (these|those|the following) purposes',
  ],
  reference: [
    '(this|that|such|these|those|the|the above|the foregoing|the aforementioned|same|the same) (information|data|details|personal information|personal data|pii)',
    '(it|them|they)',
    '(any)? (additional|further|new|more|unnecessary|excessive) (categories of|types of|kinds of)? (information|data|personal information|personal data)',
    '(any of)? the (above|foregoing)',
  ],
  beforeObject: [
    `(to|from|with|about|by|for|of|on|at|in|into|through|via|between|among|against|behind|upon|under|within|regarding|concerning|toward|towards|including|as|than|like|without|using|and|or|both|either|only) ${LIGHT}`,
    '(provide|provides|providing|provided|give|gives|giving|given|send|sends|sending|sent|ask|asks|asking|asked|allow|allows|allowing|enable|enables|enabling|help|helps|helping|contact|contacts|contacting|notify|notifying|inform|informing|tell|telling|let|lets|letting|show|showing|offer|offers|offering|identify|identifies|identifying|serve|serving|protect|protecting|require|requires|requiring|encourage|encourages|reach|reaching|email|emailing|call|make|makes|recognize|recognise|remember|remembers|bring|keep|keeping|assist|assisting|permit|permits|direct|request|requests|advise|advising|alert|target|track|tracks|tracking|follow|follows|deliver|delivering|engage|employ|use|uses|hire|invite|want|believe|get|gets|grant|grants|affect|affects|concern|concerns|suit) (you|us|users|visitors|customers|members|individuals|people|them|third parties|our users|our customers|our members|advertisers|parents|consumers|children)',
  ],
  idiom: [
    'calendar (year|years|month|months|week|weeks|day|days|quarter)',
    '(provided|offered|made available) (on an)? as is',
    // A device, and no number.
    '(on|onto|from|into|to|with) (your|the|a|their|my|any|user s|users) (mobile|smart|cell)? phone',
    '(log|logs|logging|logged|sign|signed) (in|into|on|onto|out|off|you in|you out)',
    '(collect|collects|collecting|collected|recover) (money|taxes|your prize|a prize)',
    '(save|saves|saving) (you (money|time)|money)',
    '(hold|holds) (us|you|them) (harmless|responsible|liable)',
    '(reviewed for|in) compliance',
    'in (compliance|accordance) with (all|any|the|our)? (applicable|relevant|governing)? (privacy|data protection|local|federal|state|national|legal)? (law|laws|regulations|legislation|requirements)',
    '(suggest|suggests|suggesting) that',
    '(take|takes|taken) part',
    'record keeping',
    'keep in mind',
    '(track|keep track) of (your)? (order|orders|purchase|purchases|shipment|packages)',
    'on (the)? record',
    'in use',
    '(do not|don t) (sell|share|sell or share) my',
    '(information|details|data) (about|on|regarding|concerning) (our|its) (new|own|other)? (services|service|products|company|features|offers|promotions|events|activities|business|policies|practices)',
    '(caution|careful|care) (in|when|about) (determining|deciding|choosing|disclosing|posting|sharing|providing|submitting)',
    '(wallet|blockchain|memory|network) (address|addresses)',
    '(promote|promotes|promoting|promotion of) (the)? (safety|security|health|integrity|respect|trust|understanding|transparency)',
    '(have|has|having) no (direct)? relationship',
    '(reveal|reveals|revealing|disclose|discloses|disclosing) (your|the|any|their|an individual s|a user s|his or her)? (personal|specific|true|real)? (identity|identities)',
    '(file|store|shop|office|retail|server|warehouse|meeting|our) (location|locations)',
    // A category of data by its name in the law, and no purpose.
    'commercial information',
    '(that|which) (we|they) (may)? offer',
    '(services|products) (provided|supplied|offered|rendered) to (us|our company)',
    '(email|e mail|mail|phone|fax) us',
    // What is deleted is the reader's copy, and no right.
    '(delete|remove|erase|clear) (all|your|the|these|those|any|our|existing)? (cookie|cookies)',
    // "these record your visit" has a verb, "these records" none.
    '(these|those) (uses|records|requests|logs|transfers|shares|tracks|sends|reports|licenses|exchanges|stores)',
    'court (order|orders)',
    // What a browser is set to do is no setting of a cookie.
    'set (up)? to (accept|reject|refuse|block|notify|indicate|allow|warn|alert|delete|decline)',
    '(health|safety|life) (or|and) (safety|health|welfare|security)',
    'public health',
    '(principles|program|initiative|code|guidelines) (for|of) online behavioral advertising',
    '(share|shares|sharing) (a common|the same|common)',
    'information sharing',
    '(small|tiny|little|text|data) (text|data|computer)? (file|files)',
    '(your)? consent (preferences|settings|management|manager|banner|choices|platform|tool|form|mechanism|screen)',
    '(expiration|expiry) (date|dates) of (the|your|a|any)? (document|documents|passport|id|licence|license|identity)',
    '(register|registered|registering|purchase|purchased|buy|transfer|renew) (a|your|the|new)? domain (name|names)',
    '(share|sharing|disclose|disclosing|post|posting|publish|publishing) (someone|somebody|anyone|another person|other people|others) (s|else s)?',
    '(minimum|legal|required) (required|legal)? (age|ages)',
    '(performance|technical|security|legal|support|privacy) issues',
    'tracking (cookies|cookie|technologies|technology|pixels|tools|mechanisms)',
    '(is|are|be) (not|also|only|never)? used as',
    '(online|app|web|play|gift) store',
    '(revealed|shown|displayed) on (the|your|a) (screen|page|receipt|confirmation)',
    '(share|shares|sharing) (your|our|a|an|their|the same)? (commitment|commitments|concern|concerns|values|experience|experiences|responsibility)',
  ],
  compound: [
    'protected',
    // What the law weighs, and no data: "your interests or fundamental rights".
    '(and|or) (your|the)? (fundamental|legal)? (rights|freedoms)',
    '(do|does) not (override|outweigh|prevail)',
    '(collection|collections|practice|practices|processing|protection|security|controller|controllers|processor|processors|subject|subjects|breach|breaches|policy|policies|handling|sharing|retention|management|gathering|center|centers|base|transmission|transmissions|newsletter|newsletters|message|messages|notification|notifications|campaign|campaigns|marketing|promotions|unsubscribe|standard|standards|blocker|program|programs|option|options|field|fields|link|links|server|servers|notice|notices|alert|alerts|initiative|alliance|principles|industry|owner|owners|setting|settings|holder|holders|theft|fraud|request|requests|provider|providers|delivery|systems)',
    'service (provider|providers)',
  ],
  announces: ['(following|below|follows)'],
  medium: [
    '(using|at) (the|our|this|that|following)?',
    '(send|sends|sending|sent|write|writing) (us|you|them|to us|to you)? (a|an)',
    '(questions|question|suggestions|concerns|complaints|inquiries) (and|or)',
    '(by|via|over|per) (the|regular|electronic|postal)?',
    '(distribution|delivery|sending|receipt) of (promotional|marketing)?',
    '(send|sends|sending|sent) (us|you|them|that person|users)? (unsolicited|promotional|periodic|occasional)',
    '(in|through) (an|any|the|our|your|such)?',
    '(on) (the)?',
  ],
  dated: [
    '(last|date last|most recently|latest) (updated|modified|revised|amended|changed|reviewed|update|revision|modification|edited|published)',
    '(updated|modified|revised|amended|effective|published|posted|dated|issued) (on|as of|date|since|from|starting|in)?',
    '(effective|revision|update|publication|version|revised|issue) date',
    '(date of|date) (last)? (update|revision|issue|modification|publication|effect|this policy)',
    '(in|into) (effect|force) (as of|on|from|since)?',
    'as of',
    'version (of|from|as of)?',
  ],
  age: [
    '(under|over|below|above|than|least|younger than|older than|between) (the age of|age of|age)?',
    '(age|ages|aged) (of)?',
    '(children|child|minors|kids|minor|person|persons|individuals|individual|anyone|users|people) (who are|who is|aged|of|that are)? (under|below|over|younger than|less than)? (the age of|age of|age)?',
  ],
  toward: [
    '(to|with|among|amongst|between|by|via|through|available to|as) (the|a|an|our|any|such|these|those|certain|other|some|all|both|its|their|your|unaffiliated|non affiliated|affiliated|selected|trusted|various|carefully selected|outside|independent|authorized|relevant|appropriate|following|one or more of our|another|each of our)?',
    '(to|with|among) (the|these|certain|various)? (following)? (categories|types|kinds|classes|groups) of',
  ],
  determiner: [
    '(the|a|an|this|that|your|our|their|its|his|her|any|each|every|no|such|of|unauthorized|unauthorised|authorized|legal|lawful|governmental|government|official|online|app|web|internet|public|easy|direct|further|written|verifiable|valid|specific|consumer|customer|user|subject|data|play|general|business)',
    '(gain|have|having|has|condition|make|makes|provide|limit|limits|restrict|restricts|grant|granting|deny|prevent|obtain|right of|rights of|right to|s|upon|on|access|remote) (of)?',
  ],
  aim: [
    '(to|for|in order to|so as to|so that we (can|may)|by|of|in|towards) (help|better|further|assist|enable|allow|us|our|the|internal|your|you|with|purposes of|purpose of|use in|be able to|more effectively|also)?',
    '(purpose|purposes|reasons|reason) (of|to|for|is|are|include|includes|such as|including|like) (our|their|your|its|the|any|internal|such)? (own)?',
    'for (our|their|your|its|the|any) (own|direct|internal)?',
    '(help|helps|helping|allow|allows|allowing|enable|enables|assist|assists) us (to|in|with)?',
    '(such as|including|like|e g|for example)',
    '(use|used|uses) (it|this|them|these|the|that)? (in|as part of|in connection with|during)',
  ],
  lightVerb: [`${BRING} ((and|or)? ${BRING})?`],
  goal: ['(to|for|so that|when|while|in connection with|in order)'],
} satisfies Partial<Cues>;
