import type { LexiconEntry } from '../../../pack.ts';
import { info, numbers } from './phrase.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(name|names)',
      '(full|first|last|middle|maiden|family|real|legal|given|birth|contact|personal) (name|names)',
      '(first|given) (name|names)? (and|or)? (last|family) (name|names)',
      'first middle and last (name|names)',
      '(surname|surnames|forename|forenames|alias|aliases)',
    ],
    examples: {
      match: [
        'We collect your [name] and your address.',
        'We collect your [first and last name].',
        'We may collect your [surname].',
      ],
      skip: ['We collect the domain name of your provider.', 'We collect your company name.'],
    },
  },
  username: {
    words: [
      '(username|usernames|nickname|nicknames|gamertag)',
      '(user|screen|login|log in|sign in|account|display|player) (name|names|id|ids)',
      'user handle',
      `(login|log in|logon|sign in) (${info}|credentials)`,
      '(account|access|user|authentication) credentials',
      'credentials',
    ],
    examples: {
      match: ['We collect your [user name] when you register.', 'We collect your [login details].'],
      skip: ['We collect your name.'],
    },
  },
  password: {
    words: [
      '(your|their|user|account)? (password|passwords|passcode|passcodes|passphrase)',
      'pin (code|number)',
      'security (question|questions|answer|answers)',
      `authentication ${info}`,
    ],
    examples: {
      match: ['We collect your e-mail address and a [password].'],
      skip: ['You should choose a strong password.'],
    },
  },
  'date-of-birth': {
    words: [
      '(date|dates|day|month|year) of birth',
      'birth (date|dates|day|year|month)',
      '(birthdate|birthdates|birthday|birthdays|dob)',
    ],
    examples: {
      match: ['We collect your [date of birth].', 'We may collect your [birthday].'],
      skip: ['We send you a gift on your birthday.'],
    },
  },
  age: {
    words: ['age (range|group|bracket|category)?', 'ages'],
    examples: {
      match: ['We collect your [age] and gender.', 'We receive your [age range] from the survey.'],
      skip: ['We do not collect data from children under the age of 12.'],
    },
  },
  gender: {
    words: ['gender (identity|expression)?', 'sex'],
    examples: {
      match: ['We collect your age and [gender].'],
      skip: ['We collect data about your sex life.'],
    },
  },
  photo: {
    words: [
      '(photo|photos|photograph|photographs|picture|pictures|selfie|selfies|avatar|headshot|likeness)',
      '(profile|user|facial) (photo|photos|photograph|photographs|picture|pictures|image|images)',
      'photo (library|gallery)',
    ],
    examples: {
      match: ['We collect your [profile picture].', 'We store the [photos] that you upload.'],
      skip: ['You can look at our photos of the office.'],
    },
  },
  'government-id': {
    words: [
      `passport ${numbers}?`,
      `(driver|drivers|driver s|driving) (license|licence|licenses|licences) (${numbers}|${info})?`,
      `(government|national|state|photo|official|military) (issued)? (id|ids|identification|identifier|identifiers|identity|insurance) (card|cards|document|documents|${numbers}|${info})?`,
      '(identity|identification|id) (card|cards|document|documents)',
      `(card|tax|tax payer|taxpayer|citizen|resident|your|an|the) (identity|identification) ${numbers}`,
      `personal (identity|identification) ${numbers}`,
      '(copy|copies|photocopy|photocopies|scan|scans|picture|image) of (your|the|an|a|their)? (id|ids|identification|identity card|identity document)',
      '(proof of (identity|age)|identity documents|identification documents|identity papers|id documents|personnummer|cpf|pps number|medicare number|aadhaar)',
    ],
    examples: {
      match: ['We may collect a copy of your [passport].', "We collect your [driver's license number]."],
      skip: ['We collect your device identification number.'],
    },
  },
  'social-security-number': {
    words: [`social (security|insurance) ${numbers}?`, '(ssn|ssns)'],
    examples: {
      match: ['We collect your [social security number] to run payroll.'],
      skip: ['We collect your phone number.'],
    },
  },
  'tax-id': {
    words: [
      `(tax|taxpayer|vat) (id|ids|identification|identifier|file|registration)? ${numbers}`,
      '(tax|taxpayer|vat) (id|ids|identification|identifier)',
      `employer identification ${numbers}`,
      `tax ${info}`,
      'tin',
    ],
    examples: {
      match: ['We collect your [tax identification number].', 'We collect your [VAT number] for invoices.'],
      skip: ['We collect sales tax on every order.'],
    },
  },
  nationality: {
    words: [
      '(nationality|nationalities|citizenship)',
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
    words: ['(electronic|digital)? (signature|signatures)'],
    examples: {
      match: ['We collect your [signature] on delivery.'],
      skip: ['Write your signature below.'],
    },
  },
};
