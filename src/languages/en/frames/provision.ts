/** Verbs of giving data to the service, and of asking for it. */
import type { Frame } from '../../pack.ts';

export const provision: Record<string, Frame> = {
  'is-sent-to-us': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    passive: true,
    match: [
      '(come|comes|came|get|gets|reach|reaches) (back)? to (us|me|our servers|our server|our systems)',
      '(sent|transmitted|uploaded|submitted|provided|given|supplied|disclosed|transferred|communicated) (back)? to (us|me|our servers|our server|our systems)',
    ],
    examples: {
      match: ['Your IP address is [sent to us] with each request.'],
      skip: ['Your location is sent to the map service.'],
    },
  },
  'must-be-given': {
    opens: ['collection', 'source'],
    actor: 'first',
    passive: true,
    specific: true,
    match: [
      '(must|need to|needs to|have to|has to) be (provided|supplied|entered|submitted|given|filled in)',
      '(is|are) (also)? (required|needed|requested|mandatory)',
    ],
    examples: {
      match: ['Your e-mail address [must be supplied] to open an account.', 'A phone number [is required].'],
      skip: ['Your name is not required.'],
    },
  },
  'gives-us': {
    opens: ['collection'],
    actor: 'giver',
    match: [
      '(provide|provides|providing|give|gives|send|sends|supply|supplies|share|shares|pass|passes|disclose|discloses|transmit|transmits) us (with|access to)?',
      '(tells|shows) us',
      '(cookies|they|these|which|tags|pixels|logs) (may|can|could|will|also)? (tell|show) us',
      '(share|shares|provide|provides|send|sends|transmit|transmits|disclose|discloses|pass|passes|forward|forwards|report|reports) ~4 @collection ~2 (to|with) us',
    ],
    examples: {
      match: ['Our partners [provide us with] your name and address.', 'The shop [shares your name with us].'],
      skip: ['We share your name with our partners.'],
    },
  },
  'user-provides': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    match: [
      '(provide|provides|providing|submit|submits|submitting|enter|enters|entering|type in|types in|supply|supplies|upload|uploads|uploading|input|fill in|fill out|choose to (provide|share|submit|give)|share|send us|give us|tell us|provided|submitted|entered|supplied|uploaded|register with|sign up with|volunteer|furnish)',
      '(add|adds|adding) (additional|more|further|certain|other)? (information|details)? to your (account|profile)',
      '(add|adds|adding) ~2 @collection ~4 to your (account|profile)',
    ],
    examples: {
      match: ['When you register, you [provide] your name and e-mail address.', 'You may [give us] your phone number.'],
      skip: ['You may give us a call.'],
    },
  },
  consults: {
    opens: ['source'],
    actor: 'first',
    match: [
      '(consult|consults|consulting|check with|checks with|look up|search|searches) (in|on|with)?',
      '(carry out|run|perform|make|do|conduct) ~2 (search|searches|check|checks|enquiries|inquiries) (with|against|on|in|of)',
      '(check|checks|checking|compare|verify) ~4 @collection (against|with)',
      '(contact|ask|approach) ~2 (referees|former employers|previous employers)',
    ],
    examples: {
      match: ['We [run checks with] credit reference agencies.', 'We may [consult] public registers.'],
      skip: ['You may consult public registers.'],
    },
  },
  'asks-user': {
    opens: ['collection', 'source'],
    actor: 'user',
    match: [
      '(ask|asks|asking|require|requires|requiring|request|requests|requesting|invite|invites|prompt|prompts|encourage) (you|users|visitors|customers|members) to (provide|enter|submit|give|supply|fill in|upload|share|register with|choose|create|type in) (us|me)? (with)?',
      '(ask|asks|asking) ~1 (you|users|visitors|customers|members|people|patients|parents|guests|clients|applicants|candidates|pupils|students|players|drivers|tenants|donors) (for|about)',
      '(will be|are|may be|is|be) asked (for|about|to tell us|to state|to list|to declare|to confirm|to let us know)',
      '(complete|completes|completing|fill in|fill out|filling in|filling out) ~3 (form|forms|questionnaire|questionnaires|survey|application|card|slip) (about|with|asking about|giving|stating|asking for|on|covering|listing)',
      '(ask|asks|require|requires|request|requests) that (you|users|visitors|customers|members) (provide|enter|submit|give|supply)',
      '(asked|required|requested|prompted|invited) (to|for) (provide|enter|submit|give|supply|upload|fill in|choose) (us|me)? (with)?',
    ],
    examples: {
      match: ['We may [ask you to provide] personal information.', 'You will be [asked to enter] your name.'],
      skip: ['We will never ask you to provide personal information.'],
    },
  },
  'user-is-asked': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    passive: false,
    match: [
      '(asked|required|requested|prompted|invited|need|able) (to|for) (provide|enter|submit|give|supply|create|give us)?',
      '(register|registering|sign up|registration|log in|log on|sign in) (with|requires|using)',
    ],
    examples: { match: ['To open an account you are [asked to provide] your name and date of birth.'] },
  },
};
