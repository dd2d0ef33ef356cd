import type { LexiconEntry } from '../../pack.ts';

/** A determiner stands here too: of two recipients that overlap, the left one counts. */
const third =
  '((a|any|another|other|our|such|trusted|outside|external|independent|unaffiliated|certain)? (third party|3rd party)|outside|external|independent|trusted|other|our|unaffiliated)';
const firm =
  '(company|companies|firm|firms|provider|providers|partner|partners|vendor|vendors|services|service providers|service provider|processors|agents)';
const doing =
  '(provide|provides|providing|perform|performs|performing|help|helps|helping|assist|assists|assisting|work|works|working|act|acting|process|processing|facilitate|support|supporting|operate|carry out|employed|engaged|hired|contracted)';

/** Who gets data. */
export const sharing: Record<string, LexiconEntry> = {
  'service-providers': {
    words: [
      `${third}? ${third}? (service|services|technology|technical service|cloud|it|email|e mail|communication|software) (provider|providers)`,
      '(email|e mail) (service|delivery|hosting) (provider|providers|company|companies|vendor|vendors)',
      `${third}? (service|services) (provider|providers) (and|or) (vendors|contractors|partners|agents)`,
      `${third}? ${third}? (vendor|vendors|contractor|contractors|subcontractor|subcontractors|agents|suppliers|supplier|consultants|outsourcers)`,
      '(data)? (processors|processor|sub processors|subprocessors|sub processor)',
      `${third}? (third parties|companies|organizations|individuals|people|persons|businesses|entities|firms|company|partners) (and individuals|and people|or individuals)? (who|that|which|to|we|with whom we)? (we)? (may|will)? ${doing}`,
      '((a|any|another|other|certain)? third party)? companies (and|or) individuals',
      'parties who (provide|perform|assist)',
      'individuals employed by the company',
      '(mailing|fulfillment|call center|call centre) (houses|companies|services)',
    ],
    examples: {
      match: [
        'We share your data with [service providers].',
        'We disclose your data to [companies that help] us run the site.',
      ],
      skip: ['We share your data with hosting providers.'],
    },
  },
  affiliates: {
    words: [
      '(affiliate|affiliates|subsidiary|subsidiaries)',
      '(corporate|our)? (affiliated|affiliate|subsidiary|sister|related|parent|group) (company|companies|entity|entities|corporation|corporations|organization|organizations|businesses|brands)',
      '(affiliates|subsidiaries|parents) (and|or) (subsidiaries|affiliates|affiliated companies)',
      '(our|its) parent',
      '(companies|entities|members|affiliates) (of|in|within) (our|the|its) (group|corporate group|corporate family|family|same group|family of companies)',
      '(our|corporate) (group|family) (of companies)?',
      'under common (control|ownership)',
      'companies that we control',
      'group of companies',
    ],
    examples: {
      match: ['We share your data with our [affiliates].', 'We may disclose your data to [companies of our group].'],
      skip: ['We are not affiliated with the web sites that we link to.'],
    },
  },
  'business-partners': {
    words: [
      '(business|marketing|joint marketing|strategic|promotional|commercial|trusted|selected|joint venture|content|distribution|media|channel|integration|retail|co branding|cobranded|manufacturing|third party|third party business|alliance|referral|carefully selected|data|program|preferred|merchant|app|event|licensing) (partner|partners)',
      '(partner|partners)',
      'sponsors',
      '(co sponsors|cosponsors|joint ventures|merchants)',
    ],
    examples: {
      match: ['We share your data with our [business partners].'],
      skip: ['We share your data with our advertising partners.'],
    },
  },
  advertisers: {
    words: [
      '((a|any|another|other|certain)? third party)? (advertiser|advertisers|marketers)',
      `((a|any|another|other|certain)? third party)? (online|mobile)? (advertising|ad|advertisement|ads) (and (marketing|analytics))? (${firm}|network|networks|agency|agencies|server|servers|platforms|services|serving companies|organizations|industry)`,
      '(advertisers|advertising) (and|or) (advertising networks|ad networks|advertising agencies)',
      '(marketing|advertising) (agency|agencies|companies|providers|services|firms)',
    ],
    examples: {
      match: ['We share your data with [advertisers].', 'We disclose your data to [advertising networks].'],
      skip: ['We share your data with ad exchanges.'],
    },
  },
  'analytics-providers': {
    words: [
      `((a|any|another|other|certain)? third party)? (web|website|data|internet|mobile)? (analytics|analytic|measurement|web analysis|data analysis|audience measurement) (and (advertising|search engine|marketing|measurement))? (service|services)? ${firm}`,
      'data analyzers',
    ],
    examples: {
      match: ['We share your data with [analytics providers].'],
      skip: ['We share your data with hosting providers.'],
    },
  },
  'payment-processors': {
    words: [
      `((a|any|another|other|certain)? third party)? (payment|payments|credit card|card|billing|electronic payment) (and (billing|fraud))? (processing|service|services|network|transaction)? (${firm}|processor|gateway|gateways|networks|platforms|processing services|processing|companies)`,
      '(companies|providers|third parties) (that|who|to) process (your|credit card|card)? (payments|payment)',
      'payment card networks',
    ],
    examples: {
      match: ['We share your data with our [payment processors].'],
      skip: ['We share your data with shipping companies.'],
    },
  },
  'hosting-providers': {
    words: [
      `(web|cloud|data|website|server)? (hosting|storage|cloud|data centre|data center|cloud hosting|cloud storage|web hosting) (and (storage|hosting))? (service|services)? ${firm}`,
      `(companies|providers|third parties) (that|who) host (our|the) (website|site|data|services|servers)`,
      '(web)? hosts',
      'our (web|website)? (host|hoster)',
    ],
    examples: {
      match: ['We share your data with our [hosting providers].'],
      skip: ['We share your data with analytics providers.'],
    },
  },
  'customer-support-providers': {
    words: [
      `(customer|technical) (service|support|care|relationship management) ${firm}`,
      '(call centers|call centres)',
    ],
    examples: {
      match: ['We share your data with [customer support providers].'],
      skip: ['We share your data with service providers.'],
    },
  },
  'identity-verifiers': {
    words: [
      `(identity|age|id) (verification|authentication) (service|services)? ${firm}`,
      `(fraud|fraud prevention|fraud detection|anti fraud|background check|identity theft) (and (identity verification|fraud prevention))? (service|services)? (${firm}|agencies|organisations|organizations)`,
    ],
    examples: {
      match: ['We share your data with [identity verification services].'],
      skip: ['We share your data to verify your identity.'],
    },
  },
  'debt-collectors': {
    words: [`(debt)? (collection|collections|recovery) (agency|agencies|${firm})`, 'debt collectors'],
    examples: {
      match: ['We share your data with [debt collection agencies].'],
      skip: ['We share your data with government agencies.'],
    },
  },
  'ad-exchanges': {
    words: [
      '(ad|advertising) (exchange|exchanges)',
      '(supply side|demand side|sell side) platforms',
      '(real time bidding|programmatic advertising) (platforms|partners|participants)?',
    ],
    examples: {
      match: ['We share your data with [ad exchanges].'],
      skip: ['We share your data with advertisers.'],
    },
  },
  'shipping-carriers': {
    words: [
      `(shipping|delivery|logistics|courier|fulfillment|order fulfillment|freight|postal|mail|parcel|transport|transportation) (and (delivery|logistics|fulfillment))? (service|services)? (${firm}|carrier|carriers)`,
      '(courier|couriers|freight carriers|postal service|postal services|haulier|hauliers|delivery (driver|drivers|riders|people)|royal mail|post office)',
      'carriers (that|who) (deliver|bring|ship|carry)',
      'companies (that|who) (deliver|ship)',
    ],
    examples: {
      match: ['We share your data with [shipping companies].', 'We give your address to [couriers].'],
      skip: ['We share your data with mailing houses.'],
    },
  },
  'financial-institutions': {
    words: [
      '(other)? (financial|banking|lending|credit) (institution|institutions|organizations|services companies|companies|partners)',
      '(bank|banks|lenders|creditors|insurers|card issuers|acquirers|credit card companies|issuing banks)',
      'insurance (companies|providers|brokers|carriers)',
      '(capital or)? lending partners',
    ],
    examples: {
      match: ['We share your data with [financial institutions].', 'We disclose your data to [banks].'],
      skip: ['We share your data with payment processors.'],
    },
  },
  'credit-agencies': {
    words: [
      '(credit|consumer) (reference|reporting|rating|information|bureau)? (agency|agencies|bureau|bureaus|bureaux)',
      '(central)? credit (register|registry|registries)',
      'credit (reference|reporting) (and debt collection|and fraud prevention)? agencies',
    ],
    examples: {
      match: ['We share your data with [credit reference agencies].'],
      skip: ['We share your data with credit card processors.'],
    },
  },
  'professional-advisers': {
    words: [
      '(professional|legal|financial|business|tax|outside|external|our)? (legal|tax|accounting|financial|risk and compliance|compliance)? ((and|or) (financial|tax|other))? (adviser|advisers|advisor|advisors)',
      '(lawyer|lawyers|attorney|attorneys|auditor|auditors|accountant|accountants|notaries|solicitors|bankers|bookkeepers|barristers|legal counsel|law firms)',
      '(outside|legal) counsel',
    ],
    examples: {
      match: ['We share your data with our [professional advisers].', 'We disclose your data to our [lawyers].'],
      skip: ['We share your data with service providers.'],
    },
  },
  'social-networks': {
    words: [
      `((a|any|another|other|certain)? third party)? social (media|network|networking) (platform|platforms|networks|companies|providers|partners)`,
      'social networks',
    ],
    examples: {
      match: ['We share your data with [social networks].'],
      skip: ['We share your data with advertisers.'],
    },
  },
  resellers: {
    words: [
      '(authorized|our|value added)? (reseller|resellers|distributor|distributors|dealer|dealers|franchisees|franchisee|retailers|wholesalers)',
    ],
    examples: {
      match: ['We share your data with [our resellers].'],
      skip: ['We share your data with carriers.'],
    },
  },
  licensors: {
    words: [
      '(licensor|licensors)',
      '(software|technology) licensors',
      'third parties who license',
      '(intellectual property rights|rights|copyright) holders',
    ],
    examples: {
      match: ['We share your data with our [licensors].'],
      skip: ['We license your photos.'],
    },
  },
  'data-brokers': {
    words: [
      'data (broker|brokers|aggregator|aggregators|suppliers|resellers|cooperatives|management platforms|providers|vendors)',
      '(list|information) (brokers|aggregators)',
    ],
    examples: {
      match: ['We share your data with [data brokers].'],
      skip: ['We share your data with resellers.'],
    },
  },
  authorities: {
    words: [
      '(government|governmental|public|regulatory|competent|supervisory|tax|judicial|state|federal|relevant|administrative|enforcement|appropriate|investigative|other government|other governmental|data protection|local) (and|or)? (public|regulatory|governmental|judicial|other|law enforcement|government)? (authority|authorities|agency|agencies|body|bodies|official|officials|entity|entities|institution|institutions|department|departments|regulators)',
      '(law|local law) enforcement (agency|agencies|authority|authorities|official|officials|officers|bodies|body|personnel)? ((and|or) (other)? (government|governmental|regulatory|public) (officials|agencies|authorities|bodies))?',
      '(regulator|regulators|police|authorities|governments|government)',
      '(tax|the|customs|immigration|health|planning|licensing|local) (authorities|authority|office|department|inspectorate)',
      '(hmrc|the irs|irs|inland revenue|internal revenue service|the revenue|home office|ombudsman|ministry|ministries|council|councils|customs|coroner|information commissioner)',
      'homeland security',
    ],
    examples: {
      match: ['We may disclose your data to [public authorities].', 'We may share your data with [law enforcement].'],
      skip: ['We share your data with shipping agents.'],
    },
  },
  'courts-and-claimants': {
    words: [
      '(court|courts|tribunal|tribunals|judges|arbitrators|mediators)',
      '(litigants|claimants|opposing parties|opposing counsel)',
      '(parties|party) (to|in) (a|the|any)? (lawsuit|litigation|legal proceeding|legal proceedings|dispute)',
      'dispute resolution (bodies|organizations)',
      'private parties',
    ],
    examples: {
      match: ['We may disclose your data to a [court].'],
      skip: ['We share your data with authorities.'],
    },
  },
  acquirer: {
    words: [
      '(actual|new|prospective|potential|subsequent|future|proposed) (or (actual|potential|prospective))? (buyer|buyers|purchaser|purchasers|owner|owners|investors)',
      '(acquirer|acquirers|acquiror|successor|successors|assignee)',
      '(acquiring|successor|surviving|purchasing) (company|entity|organization|party|corporation)',
      '(merger|mergers|merge|acquisition|acquisitions|divestiture|reorganization|reorganisation|restructuring|bankruptcy|insolvency|receivership|consolidation|liquidation|dissolution)',
      '(sale|transfer|purchase|disposition) of (all|some|substantially all|company|our|the|any|its|business)? (or (a portion|part|substantially all) of)? (of)? (our|the|its|company)? (assets|business|stock|company|shares)',
      '(business|corporate|asset) (transfer|transfers|transaction|transactions|sale|reorganization|restructuring|merger)',
      'change (of|in) (control|ownership)',
    ],
    examples: {
      match: ['We may disclose your data to a [prospective buyer].'],
      skip: ['We share your data with the public.'],
    },
  },
  'other-users': {
    words: [
      '(another|every other|all other) (user|member|player|users|members|players|participant)',
      'other (registered)? (users|members|players|customers|visitors|participants|subscribers|people)',
      'your (followers|connections)',
      'other members of (the|our|a|this|any)',
      'community members',
    ],
    examples: {
      match: ['We share your profile with [other users].'],
      skip: ['We share your data with other companies.'],
    },
  },
  public: {
    words: [
      '(to|with|by|for) (members of)? the (general)? public',
      'publicly',
      'search engines',
      '(by|to) (anybody|anyone|everyone|everybody|all visitors|the whole world|the world)',
      '(public|online|open) (leaderboard|leaderboards|profile page|listing|listings|directory|register|registers|gallery)',
      'anyone (who|on the internet)',
      'third party search engines',
    ],
    examples: {
      match: ['We share your comments [with the public].'],
      skip: ['We share your data with public authorities.'],
    },
  },
  employer: {
    words: [
      '(to|with|by) (your|the user s|their) (employer|company|organization|organisation|school|administrator)',
      'account administrators',
    ],
    examples: {
      match: ['We share your data [with your employer].'],
      skip: ['We share your data with our company.'],
    },
  },
  researchers: {
    words: [
      '(researcher|researchers|academics|universities)',
      '(academic|research|scientific|university|market research|marketing research) (institution|institutions|organization|organizations|organisations|partners|companies|agencies|firms|institutes|researchers|groups)',
    ],
    examples: {
      match: ['We share your data with [research institutions].'],
      skip: ['We share your data for research.'],
    },
  },
  'domain-registries': {
    words: [
      '(domain|domain name) (registry|registries|registrar|registrars)',
      '(icann|whois)',
      '(the|a|our|relevant|respective|applicable|top level) (relevant|respective|applicable)? (registry|registries|registrar|registrars)',
      'registrars',
    ],
    examples: {
      match: ['We share your data with [domain registries].'],
      skip: ['We share your data with the tax authorities.'],
    },
  },
  'third-parties': {
    words: [
      '(unaffiliated|non affiliated|nonaffiliated|other|certain|select|selected|authorized|outside|trusted|unrelated|these|carefully selected)? (third|3rd) parties',
      '(a|any|another|no|such|other|an unaffiliated) (unaffiliated|unrelated)? (third|3rd) party',
      '(a|any|another|other|certain)? (third party|3rd party) (company|companies|entity|entities|organization|organizations|organisations|person|persons|recipients|site|sites|website|websites|application|applications|app|apps|platform|platforms|service|services|business|businesses|sources|providers)',
      '(other|outside|unaffiliated|nonaffiliated|external|unrelated) (company|companies|parties|party|entity|entities|organization|organizations|organisations|businesses|persons|person|sources)',
      '(to|with) (anyone|anybody|any one) (else)?',
      'any other (party|person|company|entity)',
      '(to|with) others',
    ],
    examples: {
      match: ['We do not share your data with [third parties].', 'We share your data with [other companies].'],
      skip: ['We share your data with third-party service providers.'],
    },
  },
};
