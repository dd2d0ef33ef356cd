import type { LexiconEntry } from '../../../pack.ts';
import { info, numbers, record } from './phrase.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      `(credit|debit|payment|bank|charge) ((and|or|and or)? (credit|debit|payment|bank))? (card|cards) (${numbers}|${info})?`,
      `(credit|debit) card (and|or) (other)? (payment|billing) (account)? (${numbers}|${info})`,
      `(card|cardholder) (${numbers}|${info}|name|names)`,
      '(card)? (security|verification) (code|codes)',
      '(cvv|cvv2|cvc)',
      '(card)? (expiration|expiry) (date|dates)',
    ],
    examples: {
      match: ['We collect your [credit card number].', 'We collect your [debit card details].'],
      skip: ['We collect your bank account number.'],
    },
  },
  'bank-account': {
    words: [
      `(bank|banking|checking|financial) (account|accounts) (and|or)? (routing)? (${numbers}|${info})?`,
      `(bank|banking) ${info}`,
      `(bank|account and)? routing ${numbers}`,
      'iban',
    ],
    examples: {
      match: ['We collect your [bank account details].', 'We collect your [IBAN] to pay you.'],
      skip: ['We collect your user account name.'],
    },
  },
  'payment-details': {
    words: [
      `(payment|payments|billing|financial|credit|invoice) ((and|or) (billing|payment|transaction|account|shipping|contact))? (${info}|instrument|method|methods|account|accounts)`,
      `(payment|financial) (account|instrument|method) (${info}|${numbers})`,
      `paypal (account|${info})`,
    ],
    examples: {
      match: ['We collect your [payment information].', 'We ask for your [billing details] when you order.'],
      skip: ['We collect payment from you each month.'],
    },
  },
  'purchase-history': {
    words: [
      `(purchase|purchasing|order|transaction|transactional|shopping|buying|payment|billing|booking|rental|subscription) (${record}|behavior|behaviour|habits|activity|activities)`,
      `(purchase|order|transaction|transactional|purchasing|commercial|booking) ((and|or) (purchase|transaction|order|payment))? ${info}`,
      '(in app|your|any|past|previous|other|all|made|online) (purchases|transactions)',
      '(purchases|transactions) (that)? (you|made|you have|with us|on our|through our|and)',
      `(${record}|${info}) (of|about|on) (your|the|any|all)? (purchases|orders|transactions)`,
      '(products|items|goods|services) (and|or)? (services|products)? (that)? (you)? (have)? (buy|purchase|purchased|bought|order|ordered)',
      'shopping cart',
    ],
    examples: {
      match: ['We collect your [order history].', 'We store a [record of your purchases].'],
      skip: ['We collect your browsing history.'],
    },
  },
  'credit-record': {
    words: [`credit (${record}|report|reports|score|scores|rating|standing|checks) ${info}?`, 'creditworthiness'],
    examples: {
      match: ['We collect your [credit score] before we grant a loan.'],
      skip: ['We collect your credit card number.'],
    },
  },
  income: {
    words: [
      `(household|annual|monthly|personal)? (income|salary|salaries|earnings) (level|range|${record}|${info})?`,
      '(pay|compensation) (rate|rates|history|rate and salary)',
      'net worth',
    ],
    examples: {
      match: ['We ask for your [annual income] when you apply for credit.'],
      skip: ['Our income comes from subscriptions.'],
    },
  },
};
