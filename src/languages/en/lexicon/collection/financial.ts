import type { LexiconEntry } from '../../../pack.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      '(credit|debit|payment|bank|charge) (card|cards)',
      '(credit|debit|payment|bank|charge) (card|cards) (number|numbers|information|info|details|data|account|no)',
      '(credit|debit) (and|or|and or)? (credit|debit|other|bank)? (payment)? (card|cards) (number|numbers|information|info|details|data)?',
      '(credit|debit|payment) card (or|and) (other)? (payment|billing|bank|financial|bank account|payment account) (account)? (information|details|data)',
      'card (number|numbers|details|information|data|holder)',
      'cardholder (name|names|data|information|postal code)',
      '(security|verification) (code|codes)',
      '(card)? (security|verification) code*',
      'cvv*',
      '(card)? expiration (date|dates)',
      '(card)? expiry (date|dates)',
    ],
    examples: {
      match: ['We collect your [credit card number].', 'Our shop stores your [debit card details].'],
      skip: ['We collect your bank account number.'],
    },
  },
  'bank-account': {
    words: [
      '(bank|checking|banking|financial) (account|accounts) (and|or)? (routing)? (number|numbers|information|info|details|data)?',
      '(bank|banking) (details|information|data|info)',
      'account and routing (number|numbers)',
      '(bank)? routing (number|numbers)',
      'iban',
      'bank account and credit card (number|numbers|information|details|data)',
      '(your|the) bank',
      'bank name',
    ],
    examples: {
      match: ['We collect your [bank account details].', 'We store your [IBAN] to pay you.'],
      skip: ['We collect your user account name.'],
    },
  },
  'payment-details': {
    words: [
      '(payment|billing|payments) (information|info|details|data|credentials|particulars|account*|instrument*|instrument number|method|methods|method details|records|preferences)',
      '(payment|billing) (and|or) (billing|payment|shipping|transaction|delivery) (information|info|details|data)',
      '(payment|billing) (and|or) (contact|account|purchase) (information|details|data)',
      '(financial|monetary|credit) (information|info|data|details)',
      'financial account (information|number|numbers|details|data)',
      'financial and (billing|payment) (information|data|details)',
      'paypal (account|email|id|information)',
      'invoice (data|details|information)',
      'payment (card)? or (bank)? account (information|details)',
    ],
    examples: {
      match: ['We collect your [payment information].', 'We ask for your [billing details] when you order.'],
      skip: ['We collect payment from you each month.'],
    },
  },
  'purchase-history': {
    words: [
      '(purchase|purchasing|order|orders|transaction|transactions|transactional|shopping|buying|payment|billing|sales|rental|booking|reservation|subscription) (history|histories|information|info|data|details|record|records|behavior|behaviour|habits|activity|patterns)',
      '(purchase|order|transaction) and (purchase|order|transaction|payment|billing) (history|information|data|details)',
      'purchases',
      'transactions',
      'in app purchases',
      '(history|record|records|details|list) of (your|the|any|all)? (purchases|orders|transactions)',
      '(products|items|goods|services|products and services|products or services) (you|that you|you have|that you have|they|customers) (buy|purchase|purchased|bought|order|ordered)',
      '(products|items|services|products or services) (purchased|bought|ordered|obtained|considered)',
      'commercial (information|data)',
      'shopping cart (contents|content|information|data)',
      '(information|data|details) about (your|the) (purchase|purchases|orders|transaction|transactions)',
      'transaction (number|numbers|amount|amounts)',
    ],
    examples: {
      match: ['We collect your [order history].', 'We keep a [record of your purchases].'],
      skip: ['We collect your browsing history.'],
    },
  },
  'credit-record': {
    words: [
      'credit (history|histories|report|reports|score|scores|rating|ratings|record|records|reference*|check|checks|standing|worthiness|bureau information)',
      'credit history information',
      'creditworthiness',
    ],
    examples: {
      match: ['We collect your [credit score] before we grant a loan.'],
      skip: ['We collect your credit card number.'],
    },
  },
  income: {
    words: [
      'income',
      '(household|annual|monthly|personal) (income|earnings)',
      'income (level|range|bracket|information|data)',
      'salary',
      'salaries',
      'salary (information|details|data|range|expectations|history)',
      '(pay|compensation|wage) (rate|rates|history|information|data|and salary)',
      'net worth',
      'assets and (income|investments|liabilities)',
      'your assets',
    ],
    examples: {
      match: ['We ask for your [annual income] when you apply for credit.'],
      skip: ['Our income comes from subscriptions.'],
    },
  },
};
