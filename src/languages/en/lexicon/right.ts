import type { LexiconEntry } from '../../pack.ts';
import { PERSONAL_DATA } from '../phrases.ts';

const OR = '(and|or|and or)?';
/** Actions and names of rights, under frames such as "you have the right to …". */
export const right: Record<string, LexiconEntry> = {
  access: {
    words: [
      `(access|review|view|see|inspect|obtain) (and|or|and or)? (obtain|receive|review|update|rectify|correct|view|port)? (a copy of)? ${PERSONAL_DATA}`,
      '(right|rights) (of|to) access',
      '(right|rights) to (know|be informed|information)',
      `(a|receive a|obtain a|request a|get a)? copy of ${PERSONAL_DATA}`,
      `access to (a copy of)? ${PERSONAL_DATA}`,
      '(know|learn|find out|be informed) (what|whether|which) (personal|information|data|we|your|or not)',
      'confirmation (as to)? (whether|that|of whether)',
      'request access',
      '(article|art) 15',
    ],
    examples: {
      match: ['You may exercise your right to [receive a copy of your data].'],
      skip: ['Guests have the right to park here.'],
    },
  },
  rectification: {
    words: [
      `(rectify|correct|amend|update|modify|edit|change|complete) ${OR} (rectify|correct|amend|update|modify|edit|change|complete|delete|erase)? ${PERSONAL_DATA}`,
      '(rectification|correction|corrections) (of|or|and)?',
      '(right to)? rectification',
      '(rectify|correct) (any|all|the)? (inaccurate|incomplete|incorrect|inaccuracies|errors|factual)',
      `have ${PERSONAL_DATA} (rectified|corrected|updated|amended|completed)`,
      'be (rectified|corrected|updated|amended|completed) (or|and)? (rectified|corrected|updated|amended|completed|erased|deleted)?',
      '(article|art) 16',
    ],
    examples: {
      match: ['Users have a [right to rectification].', 'You may exercise your right to [correct your data].'],
      skip: ['Guests have the right to complain.'],
    },
  },
  erasure: {
    words: [
      '(erasure|cancellation)',
      `(erase|delete|remove|destroy) ${OR} (erase|delete|remove|destroy)? ${PERSONAL_DATA}`,
      '(deletion|removal) of',
      '(right to)? be forgotten',
      '(right to|request)? (deletion|delete)',
      `have ${PERSONAL_DATA} (erased|deleted|removed)`,
      'be (erased|deleted|removed)',
      '(article|art) 17',
    ],
    examples: {
      match: ['Users have a right to [erasure].', 'You may exercise your right to [erase your data].'],
      skip: ['Guests have the right to complain.'],
    },
  },
  restriction: {
    words: [
      '(restrict|restricted|restricting|restriction|restrictions|limit|limiting|limitation|limitations|suspend|suspension) (of|on|the|our|us|to|from|any|certain|further)? (the|our|any)? (of)? (processing|use|further processing|use or disclosure|use and disclosure)',
      `(restrict|restriction of|limit) ${PERSONAL_DATA}`,
      'restriction (of processing)?',
      '(block|blocking) (of)? (the)? (processing|data|your data)',
      '(article|art) 18',
    ],
    examples: { match: ['You have the right to [restriction of processing].'] },
  },
  portability: {
    words: [
      'portability',
      'data portability',
      '(machine readable|portable|commonly used) (format|form)',
      '(port|export|download) (of)? (your|the|my|personal)? (personal)? (data|information)',
      '(transfer|transmit|transmitted|transferred|transmission) (of)? (your|the|this|that|those|it|them)? (personal)? (data|information)? (directly)? to (another|a third party|you or|a different|third parties|you)',
      '(request the)? transfer (of)? (your|the) (personal)? (data|information)',
      '(article|art) 20',
    ],
    examples: { match: ['You have the right to [data portability].'] },
  },
  objection: {
    words: [
      '(object|objects|objecting|objection|oppose) (to|against) (the|our|us|any|such|that|this|certain|further|having|how)? (use|using|processing|processing of|further use|types of)?',
      '(right|rights) (to|of) (object|objection|opposition)',
      '(objection|opposition)',
      'object',
      '(opt out|opting out) (of|from) (the|our)? (processing|profiling)',
      '(termination|cessation) of (the|our)? processing',
      '(article|art) 21',
    ],
    examples: { match: ['Users have a [right of objection].'] },
  },
  'withdraw-consent': {
    words: [
      '(withdraw|withdrawing|withdrawal of|withdrawn|revoke|revoking|revocation of|rescind|retract|cancel) (your|any|the|that|such|this|their|previously given)? (prior|previous|given|earlier)? (consent|consents|permission|authorization|authorisation)',
      '(change|withdraw) your (mind|consent)',
    ],
    examples: { match: ['You have the right to [withdraw your consent].'] },
  },
  complaint: {
    words: [
      '(lodge|file|make|submit|bring|raise|register|address) (a|an|any)? (formal)? (complaint|complaints|claim) (with|to|before|at) (the|a|your|any|an|our)? (local|competent|relevant|lead|national|applicable|data|supervisory|regulatory|appropriate|responsible|eu|data protection|federal|state|information|member state)',
      '(complain|complaint|complaints|appeal) (to|with|before) (the|a|your|any|an)? (local|competent|relevant|national|data|supervisory|regulatory|appropriate|responsible|eu|data protection|federal|information|attorney|commissioner|member state)',
      '(lodge|file|make|submit|raise) (a|an|any)? (formal)? (complaint|complaints) (with|to|before)? (ico|cnil|information commissioner|ftc)?',
      '(article|art) 77',
    ],
    examples: { match: ['You have the right to [lodge a complaint with the supervisory] authority.'] },
  },
  'not-automated-decision': {
    words: [
      '(not)? (to)? be subject to (a|an|any)? (decision|decisions|automated|automatic|profiling|decision making)',
      '(related to|regarding|about|in relation to|concerning|contest|challenge|not be subjected to) (solely)? automated (individual|decision|decisions|processing)',
      '(human|manual) (intervention|review)',
      '(article|art) 22',
    ],
    examples: { match: ['You have the right to ask for [human review].'] },
  },
  'non-discrimination': {
    words: [
      '(non discrimination|nondiscrimination|equal (service|services|treatment))',
      '(not to be|not be|freedom from being|against) discriminated',
      'not receive discriminatory treatment',
    ],
    examples: { match: ['You have the right to [non-discrimination].'] },
  },
  'limit-sensitive': {
    words: [
      '(limit|restrict) (the|our)? (use|use and disclosure|use or disclosure|disclosure|processing) (and disclosure|or disclosure)? of (your|my|the|certain)? sensitive',
      'limit (the)? use of (my)? sensitive personal (information|data)',
    ],
    examples: { match: ['You have the right to [limit the use of your sensitive] data.'] },
  },
  'know-sharing': {
    words: [
      `(list|categories|names|identity|disclosure|information) (of|about|regarding) (all|the|any|specific|which)? (categories of|types of|specific)? (third parties|recipients|other companies|businesses|personal information)? (to whom|to which|with whom|with which|that we (have)? (shared|disclosed|sold))`,
      '(know|learn) (to whom|with whom|who)',
    ],
    examples: { match: ['You have the right to a [list of the third parties to whom] we gave your data.'] },
  },
  'delete-account': {
    words: [
      '(delete|deletion of|deleting|close|closing|closure of|deactivate|deactivating|deactivation of|terminate|terminating|cancel|cancelling|remove|removing|removal of|deregister) (your|the|an|my|their|his|her)? (user|member|personal|online|own)? (account|accounts|profile|membership|registration)',
    ],
    examples: { match: ['You have the right to [close your account].'] },
  },
  appeal: {
    words: ['(appeal|appeals) (a|our|the|your|any|of)? (decision|decisions|denial|refusal|response|determination)?'],
    examples: { match: ['You have the right to [appeal our decision].'] },
  },
  'authorized-agent': {
    words: ['(authorized|authorised|designated) (agent|agents|representative)', '(designate|use|appoint) (an|a) agent'],
    examples: { match: ['You have the right to use an [authorized agent].'] },
  },
  'post-mortem': {
    words: ['(after|upon|event of|following) (your|the user s|their|a user s) death', '(deceased|post mortem)'],
    examples: { match: ['You have the right to say what happens [after your death].'] },
  },
};
