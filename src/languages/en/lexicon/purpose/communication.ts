import type { LexiconEntry } from '../../../pack.ts';
import { manage, people, provide, purposes, send, service, tell, the } from './phrase.ts';

const ask =
  '(inquiry|inquiries|enquiry|enquiries|question|questions|comment|comments|request|requests|query|queries|complaint|complaints|feedback|concerns|claims|tickets|problems|issues|needs)';
const message =
  '(message|messages|notice|notices|notification|notifications|alert|alerts|email|emails|e mails|announcement|announcements|communication|communications|updates|reminder|reminders|confirmation|confirmations)';

const extra = '(special|promotional|exclusive|new|other|email|our|marketing|periodic|commercial|latest|additional)';
const news =
  '(newsletter|newsletters|offers|invitations|discounts|coupons|deals|promotions|promotional|marketing|news (and|about|on)|mailings|brochures|catalogs|upcoming events|mailing list|special offers)';
const offers = `(${service}|goods|events|opportunities|sales)`;

export const communication: Record<string, LexiconEntry> = {
  'service-messages': {
    words: [
      `(contact|contacting|notify|notifying|alert|alerting|remind|reminding|update|updating) ${people}`,
      `(inform|informing) ${people} (of|about|regarding)`,
      `(tell|telling) ${people} (of|about) ${the}? (changes|updates|problems)`,
      'contact (you)? or identify you',
      `(communicate|communicates|communicating|communication|communications|correspond) with ${people}`,
      `${send} ${people}? (with)? ${the}? (service|administrative|technical|transactional|security|account|system|support|informational|important|required|service related|push|order|policy|product|software) (and|or)? (administrative|security|support|account|technical)? (${message}|information)`,
      `${send} ${people} ${the}? ${message}`,
      `(service|administrative|technical|transactional|security|account|push|order) ${message}`,
      '(notifications|reminders|alerts)',
      'keep you (informed|updated|up to date)',
      'changes to (our|the) (service|services|policies|terms|policy|privacy policy)',
      'communication purposes',
    ],
    examples: {
      match: ['We use your e-mail address to [contact you].', 'We use your data to [send you security alerts].'],
      skip: ['We use your data to send you our newsletter.'],
    },
  },
  'customer-service': {
    words: [
      'address (your|any|our|their|these|such|the)? (problems|issues|concerns|questions|complaints|queries|requests|needs)',
      '(customer|client|technical|user|consumer) (and (customer|technical|user))? (service|services|support|care|assistance|relations|relationship|relationships)',
      'product support',
      `(respond|responding|reply|replying|response|attend|attending) to (${the} (customer|customer service|customer support|user|support|specific|other)? ${ask} ((and|or)? ${ask})?|(customer|user|support|customer service|customer support)? ${ask}|${people})`,
      `(answer|answering|address|addressing|handle|handling|resolve|resolving|attend|attending|fulfil|fulfill|deal with|investigate|${manage}) ((and|or)? (${manage}|respond to|resolve|answer|handle))? ${the}? (customer|user|support|specific|other)? ${ask}`,
      `${provide} ${people}? (with)? (customer|technical)? (support|assistance|help)`,
      `(assist|assisting|support|supporting) ${people}`,
      `support (${purposes}|requests|issues)`,
      `(manage|managing|maintain|maintaining|administer|handle|handling) ${the}? (customer|client|business|user|commercial)? (relationship|relationships|relations) (with ${people})?`,
      `${provide} (replies|answers|responses) to`,
      '(help desk|helpdesk)',
      '(call|calling) you back',
    ],
    examples: {
      match: ['We use your data to [respond to your inquiries].', 'We use your data for [customer support].'],
      skip: ['We use your data to support our business.'],
    },
  },
  marketing: {
    words: [
      `(direct|email|e mail|digital|online|internal|our|own|targeted)? marketing (and (promotional|advertising|sales))? (${purposes}|communication|communications|campaign|campaigns|material|materials|effort|efforts|messages|emails|e mails|information|offers|automation|objectives)?`,
      `(promotional|commercial|promotion|sales) (and (marketing|advertising))? (${purposes}|communication|communications|campaign|campaigns|material|materials|effort|efforts|messages|emails|e mails|information|offers)`,
      '(promotion|promotions|promotional|promote|promotes|promoting)',
      '(market|advertise) (our|to you|new|products|its)',
      `${news}`,
      `${send} ${people}? (with)? ${the}? ${extra}? ${news} ((and|or) ${news})?`,
      `${tell} ${people} (informed|updated|up to date)? (of|about|on|with|regarding|for)? ${the}? ${extra}? (${news}|${offers}) ((and|or)? (${news}|${offers}))?`,
      `${send} ${people}? (with)? ${the}? ${extra}? (information|materials|communications|updates) (and offers)? (about|on|regarding|of|relating to) ${the}? ${extra}? (${news}|${offers}) ((and|or)? (${news}|${offers}))?`,
      `offer ${people} ${the}? ${offers}`,
      `${offers} ((and|or)? ${offers})? (that|which|we think|we believe)? (may|might|will|would|could|are)? (be)? (of)? (interest|interested in|relevant) (to)? (you|them)?`,
      '(lead generation|telemarketing|loyalty program|loyalty programs)',
      '(determining|determine|measure|measuring|evaluate|evaluating) the effectiveness of our (promotional|marketing) (campaigns|activities)',
    ],
    examples: {
      match: [
        'We use your data for [direct marketing].',
        'We use your e-mail address to [send you our newsletter].',
        'We use your data to [tell you about special offers].',
      ],
      skip: ['We use your data to contact you.'],
    },
  },
  contests: {
    words: [
      `(${manage}|${provide}|enter ${people} in|conduct|conducting|participate in) ${the}? (contest|contests|sweepstakes|giveaways|competitions|prize draws|promotions)`,
      '(contest|contests|sweepstake|sweepstakes|giveaway|giveaways|raffle|raffles|lottery|lotteries|competition|competitions|prize draw|prize draws|prizes)',
    ],
    examples: {
      match: ['We use your data to [run contests].', 'We use your data for [sweepstakes].'],
      skip: ['We use your data to improve our competitive position.'],
    },
  },
  recruitment: {
    words: [
      `(recruitment|recruiting|hiring) ${purposes}?`,
      `employment ${purposes}`,
      '(arrange|schedule|conduct|hold) (job)? interviews',
      `(job|employment) (application|applications)`,
      '(evaluate|evaluating|consider|considering|assess|review|process|processing) (your|a|job|you for)? (job|employment)? (application|applications|candidates|employment|position)',
      '(consider|considering) you for (a|an|the|future|other|employment|any)? (job|jobs|position|positions|role|roles|vacancies|opportunities)?',
    ],
    examples: {
      match: ['We use your CV for [recruitment].', 'We use your data to [evaluate your application].'],
      skip: ['We use your data to improve the application for phones.'],
    },
  },
};
