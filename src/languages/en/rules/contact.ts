import type { Rule } from '../../pack.ts';

const ASK =
  '(contact|contacting|email|emailing|e mail|e mailing|mail|mailing|write|writing|reach|reached|ask|send|sending|sent|address|addressed|directed|direct|submit|submitting|message|inquiries|enquiries|questions|complaints|feedback|concerns|notify|notifying|consult|support)';
const ABOUT_PRIVACY = [
  '(contact|contacts|contacting|question|questions|concern|concerns|inquiry|inquiries|enquiries|comments|feedback|privacy|request|requests|exercise|rights|controller|officer|policy|complaint|complaints|reach us|get in touch|imprint|support|help)',
];

/** Ways to reach the service about privacy. The address itself is found by the extraction. */
export const contact: Record<string, Rule> = {
  'gives-email-address': {
    says: 'contact/email',
    match: [`${ASK} ~12 @email`, '(email|e mail|mail|emails|mailto) ~4 @email', '@email'],
    actor: 'any',
    unless: ['such as', 'for example', 'example', '(safe list|address book|whitelist)'],
    examples: {
      match: ['For any [questions, write to hello@example.com].', 'Privacy requests: [mail privacy@example.org].'],
      skip: ['We send the receipt by e-mail.', 'Addresses such as jane@example.com count as well.'],
    },
  },
  'reached-by-email': {
    says: 'contact/email',
    match: [
      '(contact|email|write|reach|notify) (to)? us ~4 (email|e mail)',
      '(contact|email|write) us at (this|the|our) (following)? (email|e mail) (address|id)',
      '(send|sending) (us)? (an|a)? (email|e mail) (message)? to (us|our)',
      '(questions|concerns|comments|question) ~12 (email|e mail) us',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(enter|provide|valid|provided|your) (email|e mail) (address|addresses)',
      'contact you',
      'if you (contact|email|write)',
    ],
    examples: {
      match: [
        'For any question about privacy, [contact us by e-mail].',
        'You may [send an e-mail to our] office with any request.',
      ],
      skip: ['We send the receipt by e-mail.', 'Enter your e-mail address in the form.'],
    },
  },
  'reached-by-post': {
    says: 'contact/postal',
    match: [
      '(write|writing|mail|letter|letters|post|send) ~4 us (at|by|via)',
      '(write|writing) (to)? us (at|by)?',
      '(our|following|this|s) (mailing|postal|registered|street|physical|office|correspondence|contact)? (postal|mailing|physical|registered)? address',
      '(contact|reach|notify|write|writing|send|sending|send us|request) ~8 (by|via) (postal|regular|us|u s|standard|ordinary|registered|certified)? (mail|post|letter|postal)',
      '(po|p o|post office) box @number',
      '(attn|attention|att) ~2 (privacy|legal|data|general counsel|customer|compliance|consumer)',
      '(suite|floor) @number',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(your|collect|shipping|billing|enter|provide|name) ~4 (postal|mailing|street|physical|home) address',
      '(newsletter|promotional|marketing|offers|communicate with you|product)',
      'contact you',
      'if you (contact|email|write)',
      '(email|e mail|ip) address',
      'e mail us',
    ],
    examples: {
      match: [
        'For privacy questions [write to us at] our main office.',
        'Contact: Example Ltd, [12 Long Street], Springfield.',
      ],
      skip: ['We collect your postal address.', 'The shop stands in Long Street.'],
    },
  },
  'gives-postal-address': {
    says: 'contact/postal',
    match: [
      '@number ~4 (street|road|avenue|boulevard|blvd|suite|lane|plaza|parkway|highway|square|strasse|straße|broadway|drive)',
      '@number ~3 (ave|rd|st|dr) ~3 (suite|floor|@number|nw|sw|ne)',
      '(po|p o|post office) box @number',
    ],
    actor: 'any',
    unless: ['section', '(days|hours|minutes|months|years)', 'version', 'code', 'located within'],
    examples: {
      match: ['Example Ltd, [12 Long Street], Springfield.', 'Letters go to [P.O. Box 77], Oslo.'],
      skip: ['We collect your street and town.', 'It takes 2 days by road.'],
    },
  },
  'reached-by-phone': {
    says: 'contact/phone',
    match: [
      '(call|calling|phone|telephone|tel|telephoning|phoning|dial) ~6 @number',
      '(toll free|tollfree) ~4 @number',
      '(contact|reach) us ~4 (by|via) (phone|telephone)',
      '(call|telephone) us (at|on)?',
      '(contact|questions) ~12 @number @number @number',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      'your (phone|telephone|mobile)',
      '(collect|record|recorded|monitor)',
      'contact you',
      'do not call',
      '(when|whenever) you ~3 (call|contact|phone)',
    ],
    examples: {
      match: ['If you have questions, [call us at 555] 0100.', 'Privacy [contact: phone 020 7946 0000].'],
      skip: ['We collect your phone number.', 'Your calls may be recorded for 30 days.'],
    },
  },
  'gives-phone-number': {
    says: 'contact/phone',
    match: [
      '(phone|telephone|tel|fax|mobile) (number)? (is|no|nr)? (@number|us at @number)',
      '(call|phone|telephone) us ~3 @number',
    ],
    actor: 'any',
    unless: ['your (phone|telephone|mobile)', '(collect|record|recorded|monitor)', 'do not call'],
    examples: {
      match: ['Our [telephone number is 555] 0100.', 'Tel. [phone 020] 7946 0000.'],
      skip: ['We collect your phone number.', 'The phone rang 3 times.'],
    },
  },
  'reached-by-form': {
    says: 'contact/form',
    match: [
      '(contact|inquiry|enquiry|support|web|request|webform) (us)? (form|forms|webform)',
      '(via|through|using|on|use|visit|visiting) ~3 (contact us|contact) (page|link|button|screen|feature|tab|form|portal)',
      '(contact|reach|write to) us ~4 (via|through|by using|by visiting|using|by clicking) ~4 (form|website|page|site|link|here|app|application|portal)',
      '(contact us|reach us|reach out to us|questions) ~6 @url',
      '(click|clicking) ~2 (contact us|here to contact)',
      '(contact|email|e mail) us (here|online|by clicking)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(collect|receive|provide|fill) ~8 (contact|form)',
      'opt out',
      'unsubscribe',
      'truste',
      'third party',
      '(when|if|whenever) you ~4 (contact|contacted|use|complete|submit|fill|write|send)',
      'visitors who',
      '(completing|filling|submitting) ~3 (form|forms)',
    ],
    examples: {
      match: [
        'Questions on privacy can be sent [through our contact form].',
        'For any request please [use the contact page].',
      ],
      skip: ['We collect what you write in a contact form.', 'The page has a link.'],
    },
  },
  'has-protection-officer': {
    says: 'contact/data-protection-officer',
    match: [
      '(data protection|data privacy|privacy|personal data protection|information protection) (officer|officers|compliance officer)',
      '(dpo|dpos)',
      'chief privacy officer',
      '(grievance|personal information protection) officer',
      'datenschutzbeauftragter',
    ],
    actor: 'any',
    needs: [
      '(contact|contacted|contacting|reach|reached|email|e mail|mail|write|send|address|addressed|appointed|designated|directed|attn|attention|call|questions|responsible|is|nominated)',
      '@email',
      '@url',
    ],
    unless: ['(swiss|federal|eu|european|information|state) ~3 commissioner', 'authority'],
    examples: {
      match: ['You can contact our [data protection officer] at dpo@example.com.', 'We have appointed a [DPO].'],
      skip: ['Our officers guard the gate.', 'Data protection matters to us.'],
    },
  },
  'gives-officer-s-address': {
    says: 'contact/data-protection-officer',
    match: [
      '@email',
      '(phone|telephone|tel|call|contact) ~3 @number',
      '@number ~4 (street|road|avenue|suite|lane|floor)',
    ],
    actor: 'any',
    needs: [
      '(data protection|data privacy|privacy|personal data protection|information protection|grievance|privacy compliance) (officer|officers)',
      '(dpo|dpos)',
    ],
    examples: {
      match: [
        'The data protection officer can be reached at [dpo@example.org].',
        'Our DPO: Jo Doe, [tel. 020] 7946 0000.',
      ],
      skip: ['Write to hello@example.com.', 'The press officer answers by phone.'],
    },
  },
  'has-representative': {
    says: 'contact/representative',
    match: [
      '(eu|european|european union|uk|eea|article 27|gdpr|swiss) (gdpr|data protection|union)? (representative|representatives)',
      'our representative (in|within|for|pursuant|under) ~6 (eu|union|uk|gdpr|eea|article|switzerland)',
      '(representative|represented) ~6 (in|within|for) (the)? (eu|european union|uk|united kingdom|eea|switzerland)',
      '(appointed|designated|nominated) ~8 (as our|as its|as a|our|a) ~3 representative',
    ],
    actor: 'any',
    unless: ['sales representative', 'customer service'],
    examples: {
      match: ['Our [EU representative] is Example Europe Ltd.', 'We have [appointed a firm as our representative].'],
      skip: ['A representative sample of users.', 'Our sales representatives will call.'],
    },
  },
  'names-the-authority': {
    says: 'contact/authority',
    match: [
      '(information commissioner|information commissioners|commissioner s office|data protection commission|data protection authority|supervisory authority|data inspectorate|data protection authorities|supervisory authorities|cnil|ico) ~12 (@url|@email)',
      '(@url|@email) ~4 (information commissioner|data protection authority|supervisory authority|cnil|ico)',
      '(contact details|list|addresses) ~6 (authority|authorities|commissioner) ~8 (here|@url|website|found|available)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Turn to the [Information Commissioner at www.example.org] for help.',
        'A [list of all authorities is found] on their site.',
      ],
      skip: ['The authority decides.', 'The list of our shops is on the website.'],
    },
  },
};
