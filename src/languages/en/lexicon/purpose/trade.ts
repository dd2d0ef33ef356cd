import type { LexiconEntry } from '../../../pack.ts';
import { manage, people, personalize, provide, purposes, send, the } from './phrase.ts';

const advert = '(ad|ads|advert|adverts|advertisement|advertisements|advertising)';
const fitting =
  '(targeted|personalized|personalised|tailored|interest based|behavioral|behavioural|customized|customised|relevant|retargeted|online behavioral|online behavioural|cross context behavioral|targeting|targeted or personalized)';
/** What makes advertisements fit a person, behind their name. */
const fitted =
  '((that|which) (is|are|may be|might be|we believe are|we believe may be))? (more|most|better|likely to be)? (targeted|tailored|relevant|customized|customised|personalized|personalised|of interest|likely to interest you|based on (your|you|the user s|user|past|prior|previous|interests|browsing|online|activities|visits|prior visits|past visits)|based upon (your|you|past|prior))';
const deal =
  '(payment|payments|order|orders|transaction|transactions|purchase|purchases|billing|invoice|invoices|booking|bookings|reservation|reservations|refund|refunds|subscription|subscriptions|delivery|shipping|shipment)';

export const trade: Record<string, LexiconEntry> = {
  transactions: {
    words: [
      `(${manage}|${provide}|fulfillment of|carry out|execute|track|ship|confirm) ((and|or)? (${manage}|deliver|track|ship|dispatch|send))? ${the}? (credit card|online|product|manufacturing|financial)? ${deal}`,
      `${deal} (processing|fulfillment|fulfilment|management|completion|${purposes}|confirmation|confirmations)`,
      `(collect|collecting|take|taking|receive|receiving|issue|issuing|make|making|refund) ${the}? (payment|payments|refund|refunds)`,
      '(billing|invoicing|payment|payments|orders|transactions|purchases|shipping)',
      `${the} (purchase|purchases|order|orders|transactions|payment|payments)`,
      '(bill|charge|invoice|pay|refund|reimburse) (you|your|customers|suppliers)',
      '(dispatch|send|post|pack|bring|get) (you)? (what you (have)? (bought|ordered)|your (order|parcel|goods|purchase|purchases|items|delivery))',
      `${send} ${people}? (with)? ${the}? (invoice|invoices|receipt|receipts|bill|bills|order confirmation|order confirmations)`,
      '(ship|shipping|deliver|delivering) (the|your|our)? (products|goods|items|purchases)',
      'the (development compliance and undertaking of the)? purchase contract',
    ],
    examples: {
      match: ['We use your data to [process your payment].', 'We use your address for [billing].'],
      skip: ['We use your data to process complaints.', 'We use your data in order to verify your identity.'],
    },
  },
  advertising: {
    words: [
      `${advert} (${purposes}|serving|communication|campaigns|delivery)`,
      '(advertising|ads|advertisements|adverts)',
      `${send} (${people}|to you)? (with)? (our|the|online|third party)? ${advert}`,
      `${fitting}? sponsored content`,
      '(limit|limiting|cap|control) (the number of times|how many times|how often) (you|a user|users) (see|sees)',
    ],
    examples: {
      match: ['We use your data for [advertising].', 'We use cookies to [display ads].'],
      skip: ['We use your data to show you targeted ads.'],
    },
  },
  'targeted-advertising': {
    words: [
      `(more|most)? ${fitting} (and|or)? (content and|offers and|marketing and|online|relevant)? ${advert}`,
      `${fitting} marketing`,
      `(target|targeting|${personalize}|contextualize and personalize) (and (target|${send}))? ${the}? (relevant|content and|offers and)? (content)? ${advert}`,
      `${advert} ${fitted}`,
      '(remarketing|retargeting|re marketing|re targeting|behavioral targeting|behavioural targeting|ad targeting|behavioural retargeting|behavioral retargeting|ad personalization)',
      `${send} (${people}|to you)? (with)? (more|the|our)? ${fitting} (content and|offers and|online)? (and)? ${advert}`,
      `${send} (${people}|to you)? (with)? (our|the|online|third party)? ${advert} ${fitted}`,
      '(lookalike|target) audiences',
    ],
    examples: {
      match: ['We use your data for [targeted advertising].', 'We use cookies to [show you personalized ads].'],
      skip: ['We use your data for advertising.', 'We use your data for contextual advertising.'],
    },
  },
  'contextual-advertising': {
    words: [`(contextual|non personalized|non personalised) ${advert}`],
    examples: {
      match: ['We use your search words for [contextual advertising].'],
      skip: ['We use your data for targeted advertising.'],
    },
  },
  profiling: {
    words: [
      `profiling ${purposes}`,
      '(create|creating|build|building|develop|compile|derive) (a|an|user|your|customer|individual)? (user|customer|personal|interest|preference)? (profile|profiles) (of|about|on) (you|users|visitors|your interests|individuals|a consumer|an individual)?',
      'create a profile or summary about',
      '(derive|draw|make|create) inferences',
      '(customer|user|audience|market)? segmentation',
    ],
    examples: {
      match: ['We use your data to [create a profile of you].', 'We use your data for [profiling purposes].'],
      skip: ['We use your data to maintain your account.'],
    },
  },
  'ai-training': {
    words: [
      '(train|training|improve|improving|develop|developing|fine tune) (and (improve|test|develop))? (our|the|its|their|and|new)? (ai|artificial intelligence|machine learning|generative ai|language|large language) (and machine learning)? (models|model|algorithms|systems)?',
      '(train|training) (of)? (our|the|its|their|and|new|an|a)? (large language|language|foundation|generative|ai)? (models|model|llms|llm)',
      '(train|training) (of)? (our|the|its|their|and|new|an|a)? (own|new|image|language|caption|speech|translation|recommendation|computer vision|predictive)? (models|model|algorithms|classifiers)',
      '(ai|artificial intelligence|machine learning|model) (training|development|models)',
      'machine learning',
    ],
    examples: {
      match: ['We use your data to [train our AI models].', 'We use your posts for [machine learning].'],
      skip: ['We use your data to train our staff.'],
    },
  },
};
