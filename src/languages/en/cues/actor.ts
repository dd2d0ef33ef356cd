/** Who acts, and who is let, asked or said to act. */
import type { Cues } from '../../pack.ts';

export const actor = {
  first: [
    'we',
    'i',
    'our (mobile|online|web|automated|own|internal)? (company|companies|site|sites|website|websites|web site|web sites|app|apps|application|applications|platform|service|services|servers|systems|team|staff|employees|software|store|group|organization|organisation|products)',
    '(the|this) (company|site|website|web site|app|application|platform|service|services|software|controller|data controller|organization|organisation|store|game|extension|plugin|program)',
    'ours',
  ],
  user: [
    'you',
    'yourself',
    '(users|visitors|customers|members|subscribers|individuals|consumers|clients|people|players|parents|guardians|applicants|candidates|participants|guests|students|children|minors|kids)',
    '(a|the|each|every|any|our|your) (user|users|visitor|visitors|customer|customers|member|members|subscriber|subscribers|individual|person|consumer|parent|parents|child|guardian|guest|participant)',
    'data (subject|subjects)',
    '(a|any|each|the|every) (registered|current|new|authorized|individual) (user|member|visitor|customer|subscriber)',
    '(registered|authorized|new|current) (users|members|customers|subscribers|visitors)',
    'please (do not|don t|use|send|include|provide|state|indicate|submit|write|call|email|contact|keep|be|see|visit|refer|allow|read|click|review|remember)',
    '(that|this|such) (user|visitor|customer|consumer|individual|person)',
    'anyone',
    'residents',
  ],
  third: [
    '(the)? (operators|operator|owners|providers|publishers) of (these|those|such|other|the|any|such other|these other|linked|third party) (other)? (sites|site|websites|website|web sites|apps|applications|services)',
    '(such|these|those) other (content)? (providers|companies|services|parties)',
    '(our|the|these|those|such|certain|some|other|any|various)? third (party|parties)',
    '(our|the|these|those|such|certain|some|other|any|various)? (3rd|third) party (companies|company|providers|provider|services|service|vendors|vendor|partners|partner|advertisers|networks|servers|sites|websites|organizations|cookies|analytics)',
    '(our|the|these|those|such|such other|certain|some|certain other|some other|other|many|various|outside|both)? (business|service|advertising|ad|marketing|analytics|payment|third party|data|trusted|external|outside|content|co branding|co branded|provider|network|(identity)? verification|hosting|cloud|delivery|shipping|technology|security|identity|software)? (partners|partner|vendors|vendor|providers|provider|advertisers|advertiser|processors|processor|contractors|contractor|suppliers|supplier|networks|network|merchants|merchant|sponsors|sponsor|affiliates|agents|agencies|subcontractors|retailers)',
    '(some|certain|many|any|all|none|one|each|most) of (our|these|the|those) (other)? @sharing',
    '(some|certain|many|any|all|none|one|each|most) of (our|these|the|those) (third party|business|advertising|service|ad|marketing)? (partners|vendors|providers|advertisers|contractors|networks|companies|merchants|sponsors|affiliates|third parties)',
    '(these|those|such|other|third party|advertising|outside|some|certain|ad|marketing|analytics|many) (companies|company|firms|businesses|entities|organizations|parties|servers|individuals)',
    'they',
  ],
  other: [
    '(other|linked|external|these|those|such|third party) (sites|site|websites|website|web sites|web site|pages|links)',
    '(sites|websites|web sites|companies|applications) (that|which|to which|we) (are not|do not|link|may link|cannot)',
    '(sites|websites|web sites) (that|which|to which) (you|we) (visit|may|link|can|access|choose)',
    '(a|the|such|each|any|these) (business|businesses)',
    'others',
    'other (users|people|persons|members|companies|organizations|businesses)',
    'your (web|internet|mobile)? (browser|device|computer|phone|employer|bank|school|parent|parents|organization|internet provider) (may|can|will|must|should|does|is|has|was|also|automatically|then|sends|accepts|supports|allows|asks|provides|transmits|stores|receives)',
    'most (internet|web)? (browsers|companies|websites|sites)',
    '(the|these|those|such|opt out) (opt out)? tools',
    '(the)? (california|federal|us)? (civil code|consumer privacy act|directive|privacy act)',
    '(many|some) (browsers|web browsers|companies|websites|sites|people)',
    '(web|internet)? browsers',
    '(hackers|criminals|unauthorized persons|unauthorised persons)',
    'california law',
    'the (law|laws|gdpr|ccpa|regulation)',
  ],
  userControl: [
    '(allow|allows|allowing|enable|enables|enabling|permit|permits|permitting|help|helps|helping|ask|asks|asked|asking|require|requires|requiring|encourage|encourages|invite|invites|want|need|request|requests|let|lets) (you|users|visitors|customers|members|individuals|our users|our customers|our members|consumers|people|children|minors|parents|students) (to)?',
    '(give|gives|giving|offer|offers|offering|provide|provides|providing) (you|users|visitors|customers|members|our users|our customers) (with)? (the|an|a)? (option|ability|opportunity|right|choice|chance|possibility) (to|of)?',
  ],
  thirdControl: [
    '(allow|allows|allowing|enable|enables|enabling|permit|permits|permitting|authorize|authorizes|authorise|let|lets|help|helps|helping|require|requires) (our|certain|some|these|such|the|any|selected|trusted|those)? (@third|other (companies|providers|advertisers|parties)|others|them|third party vendors|social networks|ad companies) (and|or)? (other third parties|partners|advertisers)? to',
  ],
  permits: [
    '(allow|allows|allowing|enable|enables|enabling|permit|permits|permitting|authorize|authorizes|authorise|let|lets) (our|certain|some|these|such|the|any|selected|trusted|those)?',
  ],
  firstControl: [
    '(allow|allows|allowing|authorize|authorizes|authorizing|authorise|authorising|permit|permits|permitting|enable|enables|enabling|let|lets|help|helps|helping|require|requires) (us|our servers|our service|our systems) (to)?',
  ],
  othersOwn: ['(your|their|his or her) (continued|own|initial|subsequent|first)?'],
  oblique: ['us'],
  agent: ['by', 'by (our|the|any|certain|some|other|these|such)'],
  imperative: ['please'],
  bidding: [
    '(do not|don t|never) (share|disclose|give|reveal|send|provide|use|post|submit)',
    '(use|contact|visit|click|delete|disable|see|read|check|call|select|choose|follow|enter|adjust) (the|this|these|your|our|on|any|customer|here)',
  ],
} satisfies Partial<Cues>;
