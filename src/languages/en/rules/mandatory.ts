import type { Rule } from '../../pack.ts';

const GIVE =
  '(provide|provides|providing|supply|supplying|give|giving|submit|submitting|share|sharing|furnish|disclose|disclosing|enter|reveal|revealing|telling|tell)';
const CANNOT =
  '(not be able|unable|cannot|can not|may not|might not|will not|won t|not be possible|impossible|not be available|unavailable|prevent|hinder|limit|limited|affect|not possible|lose|denied|not function|not be provided)';

const WITHHOLD = `(if|where|when|unless|should|and) (you|users|the user|a user) (do not|don t|choose not to|elect not to|decide not to|do not wish to|prefer not to|fail to|decline to|refuse to|cannot) ${GIVE}`;

/** Whether data must be given, and what follows if it is withheld. */
export const mandatory: Record<string, Rule> = {
  'withholding-has-consequences': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      `${WITHHOLD} ~12 ${CANNOT}`,
      `${CANNOT} ~12 ${WITHHOLD} ~4 (it|this|the|such|certain|your|us|information|data|@collection)`,
      `(without|failure to|failing to|refusal to|refusing to|not) ~3 ${GIVE}? ~4 (this|such|the|that|your|certain) ~2 (information|data|personal data|details) ~8 ${CANNOT}`,
      `but (then)? you ~1 ${CANNOT} ~4 (use|access|register|participate|able|receive the|take)`,
    ],
    needs: [
      `${GIVE} ~8 (information|data|details|@collection|it|them)`,
      `(information|data|details|@collection) ~6 (provided|supplied|given|submitted)`,
      '(this|such|that|the) (information|data)',
    ],
    unless: [
      '(cookie|cookies)',
      '(responsible|liable|guarantee)',
      '(opt out|opt outs|delete|deletion|withdraw)',
      '(children|child|age)',
      '(third party|third parties)',
    ],
    examples: {
      match: ['[If you do not provide your address, we cannot] ship your order.'],
      skip: ['If you do not like spam, you may opt out.'],
    },
  },
  'must-be-given': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      `(you|users|user) ~2 (must|required to|have to|need to|obliged to|obligated to) ${GIVE} ~6 @collection`,
      '@collection ~2 (is|are) (mandatory|compulsory)',
      '(mandatory|required|compulsory) (field|fields|information|data)',
      '(field|fields|question|questions|box|boxes|item|items|details) ~8 (must|have to|need to|has to) be (filled|completed|answered|provided|given)',
      '(without|unless we have) ~4 @collection ~1 we ~1 (cannot|can not|can t|are unable|could not)',
      `(provision|providing) ~6 @collection ~4 (is|are) (mandatory|required|necessary|compulsory|a contractual requirement|a statutory requirement)`,
    ],
    unless: [
      '(not|t|no) ~1 (have|need) to',
      'not ~2 (required|mandatory|obliged|obligated|necessary|need|have)',
      '(we|us) ~3 (required|obligated|obliged|must|need to|have to)',
      '(law|authorities|subpoena)',
      '(verify|request|requests) ~6 identity',
      '(url|copyright|claim|complaint)',
      'if ~6 (is|are) (mandatory|compulsory)',
      '(no|without) (obligation|requirement)',
      '(we|they) (cannot|can not|can t|may not|will not be able)',
    ],
    examples: {
      match: ['[You must provide your name] to open an account.', '[Required fields] are marked with a star.'],
      skip: ['You are not required to provide your name.', 'We are required to provide data to the police.'],
    },
  },
  'may-be-withheld': {
    says: 'mandatory/optional',
    actor: 'any',
    match: [
      `(you|users|people|guests|applicants) ~1 (free|welcome) to ~1 (leave|skip|omit|withhold|decline|refuse) ~6 (question|questions|field|fields|blank|section|detail|details|answer|@collection)`,
      `(skip|skipping|leave|leaving|omit|ignore) ~2 (question|questions|field|fields|section|sections) ~4 (blank|empty|out|will|has|have|if|without|no)`,
      `(may|can) (choose|decide) (whether)? (to tell|to give|to share|to provide|to disclose|to let) us`,
      `(no|not) ~2 (obligation|obliged|required|need|have) to (complete|answer|fill in|fill out|take part)`,
      `(declining|refusing|not answering|leaving it blank) ~3 (will not|has no|does not|won t|doesn t) ~3 (affect|effect|consequence|matter|influence)`,
      `needn t ${GIVE} ~6 @collection`,
      `(not|no|never|don t|doesn t|needn t) ~2 (required|obliged|obligated|obligation|need|have|necessary) ~2 to ~2 ${GIVE}`,
      `(provision|providing|provide|supply|supplying|submission|giving|submit|disclosure|participation|disclosing) ~10 (is|are) (completely|entirely|always|purely|strictly)? (optional|voluntary)`,
      '(optional|voluntary) (information|data|field|fields|basis)',
      `without (telling|giving|providing|revealing|disclosing|submitting|supplying) ~6 (who you are|@collection)`,
      '@collection ~4 (is|are) (optional|voluntary|not required|not mandatory)',
      '(provided|given|submitted|supplied) (to us)? voluntarily',
      'voluntarily (provide|submit|give|supply|disclose|provided|submitted)',
    ],
    unless: [
      '(public|strangers|forum|forums|chat)',
      '(third parties|others|authorities)',
      '(we|us) ~3 (choose|decide|elect) not to',
      '(re enter|reenter|again|each time|every time)',
      'opt out',
    ],
    examples: {
      match: ['You are [not required to provide] your phone number.', '[Providing your age is optional].'],
      skip: [
        'You must provide your name.',
        'Cookies let us remember you, so that you do not have to re-enter your name.',
      ],
    },
  },
};
