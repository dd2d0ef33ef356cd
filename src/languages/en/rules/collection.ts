import type { Rule } from '../../pack.ts';

/** Of what the reader has given, the sentence says that the service has it: "to the address [that you gave us]". */
const GIVEN =
  '(that|which)? (you (have|ve|had)? (previously|already|voluntarily)? (provide|provided|give|gave|given|supply|supplied|submit|submitted|entered|specified|registered)|we (have|keep|hold) (on file|on record)|(associated|registered|linked|tied) (with|to) your (account|profile|registration)|(specified|listed|provided|given) in your (account|profile|registration))';

/** What is collected of people whom the sentence names only by "them": the heading or the sentence says who they are. */
export const collection: Record<string, Rule> = {
  'collects-from-those-children': {
    says: 'collection/children-data',
    match: [
      '(collect|gather|solicit|request|obtain|maintain) ~8 (information|data) from (them|these children|such (individuals|persons|people|users|children|minors))',
    ],
    needs: ['(children|minors|kids|child s)', 'under (the age of)? @number'],
    examples: {
      match: ['Our site is not meant for children, and we do not knowingly [collect any personal data from them].'],
      skip: ['Partners help us, and we collect information from them.'],
    },
  },
  'has-the-email-given': {
    says: 'collection/email-address',
    match: [`(e mail|email) (address|addresses|account)? ${GIVEN}`],
    examples: {
      match: [
        'We send a notice to the [e-mail address that you have provided] to us.',
        'We reply to the [email address associated with your account].',
      ],
      skip: ['You answer the e-mail that we sent you.', 'We do not sell the e-mail addresses of anyone.'],
    },
  },
  'films-its-premises': {
    says: 'collection/video-surveillance',
    match: [
      '(premises|offices|office|stores|shops|shop|buildings|branches|facilities|sites|entrances|rooms) ~6 (monitored|covered|protected|watched|recorded|filmed|secured|fitted|equipped|under|have|has|with) ~3 (cctv|video surveillance|surveillance cameras|security cameras|video cameras)',
      '(cctv|video surveillance|surveillance cameras|security cameras|cameras) ~2 (operates|operate|operating|in operation|in use|in place|installed|records|record|covers|cover|monitors|fitted|filming|films|located|used) ~4 (premises|office|offices|car|entrance|entrances|reception|lobby|shop|shops|store|stores|building|buildings|centre|center|site|corridors|grounds|areas|school|clinic|hotel|house|hall|depot|warehouse|station|for)',
      '(use|uses|operate|operates|have installed|install|have) ~1 (cctv|video surveillance|surveillance cameras|security cameras)',
    ],
    examples: {
      match: ['Our [shops are monitored by CCTV].', 'We [use security cameras] at the entrance.'],
      skip: ['You may use security cameras of your own make.', 'The gate is protected by a guard.'],
    },
  },
  'records-calls': {
    says: 'collection/voice-recording',
    match: [
      '(call|calls|conversation|conversations|phone calls|telephone calls) ~6 (is|are|be|being) (also|sometimes|always|routinely)? (recorded|taped)',
      '(record|records|recording|tape) (all|any|some|your|our|the|these|incoming)? ~1 (call|calls|conversations|phone calls|telephone calls|telephone conversations)',
    ],
    actor: 'any',
    unless: ['(you|users) (may|can) ~2 record'],
    examples: {
      match: ['[Calls to our shop may be recorded].', 'We [record incoming calls].'],
      skip: ['You may record your calls with our app.', 'We call each number on record.'],
    },
  },
  'has-the-phone-number-given': {
    says: 'collection/phone-number',
    match: [`(phone|telephone|mobile|cell) (phone)? (number|numbers) ${GIVEN}`],
    examples: {
      match: ['We will call the [phone number you gave] us.'],
      skip: ['Call the phone number that we list below.'],
    },
  },
};
