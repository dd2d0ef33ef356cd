import type { LexiconEntry } from '../../../pack.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      'name',
      'names',
      '(full|first|last|middle|maiden|family|real|legal|given|birth|contact|personal) (name|names)',
      '(first|given) (name|names)? (middle name)? (and|or)? (last|family) (name|names)',
      'first middle and last (name|names)',
      'first initial',
      'surname*',
      'forename*',
      'alias*',
    ],
    examples: {
      match: [
        'We collect your [name] and your address.',
        'We collect your [first and last name].',
        'We may ask for your [surname].',
      ],
      skip: ['We collect the domain name of your provider.', 'We collect your company name.'],
    },
  },
  username: {
    words: [
      'username*',
      '(user|screen|login|log in|sign in|account|display|profile|player) (name|names|id|ids|identifier|identifiers)',
      'name or id',
      'nickname*',
      'gamertag*',
      'user handle*',
      '(login|log in|logon|sign in|sign on) (information|info|data|details|credential*)',
      '(account|access|user|authentication) credential*',
      'credentials',
    ],
    examples: {
      match: ['We collect your [user name] when you register.', 'We store your [login details].'],
      skip: ['We collect your name.'],
    },
  },
  password: {
    words: [
      'password*',
      'passcode*',
      'passphrase*',
      'pin (code|number)',
      'security (question|questions|answer|answers)',
      'authentication (data|information)',
    ],
    examples: {
      match: ['We collect your e-mail address and a [password].'],
      skip: ['You should choose a strong password.'],
    },
  },
  'date-of-birth': {
    words: [
      '(date|dates|day|month|year) of birth',
      'month and year of birth',
      'birth (date|dates|day|year|month)',
      'birthdate*',
      'birthday*',
      'dob',
    ],
    examples: {
      match: ['We collect your [date of birth].', 'We may ask for your [birthday].'],
      skip: ['We send you a gift on your birthday.'],
    },
  },
  age: {
    words: ['age', 'ages', 'age (range|group|bracket|band|category)', 'age or age range'],
    examples: {
      match: ['We collect your [age] and gender.', 'We receive your [age range] from the survey.'],
      skip: ['We do not collect data from children under the age of 12.'],
    },
  },
  gender: {
    words: ['gender*', 'sex', 'gender (identity|expression|preference*)'],
    examples: {
      match: ['We collect your age and [gender].'],
      skip: ['We collect data about your sex life.'],
    },
  },
  photo: {
    words: [
      'photo',
      'photos',
      'photograph',
      'photographs',
      'selfie*',
      'avatar*',
      'headshot*',
      'picture',
      'pictures',
      '(profile|user|account|personal|your|facial) (picture|pictures|photo|photos|photograph*|image|images)',
      'images',
      'photo (library|album*|gallery)',
      'likeness',
    ],
    examples: {
      match: ['We collect your [profile picture].', 'We store the [photos] that you upload.'],
      skip: ['You can look at our photos of the office.'],
    },
  },
  'government-id': {
    words: [
      'passport*',
      '(driver|drivers|driver s|driving) (license|licence|licenses|licences|permit*)',
      '(driver|drivers|driver s|driving) (license|licence) (number|numbers|information|details)',
      'government (issued)? (id|ids|identification|identifier|identifiers|identity)',
      'government (issued)? (id|identification|identity) (card*|document*|number*|information|data)',
      'national (id|ids|identification|identity|identifier|insurance) (card|cards|number|numbers)?',
      '(state|photo|official) (id|ids|identification)',
      '(state|military) identification (card*|number*)',
      '(identity|identification|id) (card|cards|document|documents|papers|number|numbers)',
      'personal identity (number|numbers)',
      'personal identification (number|numbers)',
      'proof of identity',
      'personnummer',
      'cpf',
    ],
    examples: {
      match: ['We may ask for a copy of your [passport].', "We collect your [driver's license number]."],
      skip: ['We collect your device identification number.'],
    },
  },
  'social-security-number': {
    words: [
      'social security (number|numbers|information|card*)?',
      'social insurance (number|numbers)',
      'ssn',
      'ssns',
    ],
    examples: {
      match: ['We collect your [social security number] to run payroll.'],
      skip: ['We collect your phone number.'],
    },
  },
  'tax-id': {
    words: [
      'tax (id|ids|identification|identifier|payer|file|registration|reference) (number|numbers|code)?',
      'taxpayer (id|identification|reference)? (number|numbers)?',
      'taxpayer',
      '(tin|vat) (number|numbers|id|ids)',
      'vat (registration|identification) (number|numbers)',
      '(employer|business) identification (number|numbers)',
      'tax (information|data|details|records|status|documents|forms|residency)',
    ],
    examples: {
      match: ['We collect your [tax identification number].', 'We collect your [VAT number] for invoices.'],
      skip: ['We collect sales tax on every order.'],
    },
  },
  nationality: {
    words: [
      'nationality',
      'nationalities',
      'citizenship (status)?',
      'country of (citizenship|birth)',
      'place of birth',
      'immigration status',
    ],
    examples: {
      match: ['We collect your [nationality] where you apply for a job.'],
      skip: ['We collect your country of residence.'],
    },
  },
  'marital-status': {
    words: ['(marital|marriage|civil|relationship|family) status'],
    examples: {
      match: ['We may collect your [marital status].'],
      skip: ['We collect the status of your order.'],
    },
  },
  signature: {
    words: ['signature', 'signatures', '(electronic|digital|handwritten) (signature|signatures)'],
    examples: {
      match: ['We keep a copy of your [signature] after delivery.'],
      skip: ['Write your signature below.'],
    },
  },
};
