import type { LexiconEntry } from '../../../pack.ts';
import { info, record, your } from './phrase.ts';

const give =
  '(post|posted|upload|uploaded|submit|submitted|share|shared|create|created|publish|provide|provided|store|send|sent|choose to share|choose to upload)';
const talk = '(communication|communications|correspondence|messages|message|conversations|emails|e mails)';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      '(user|member|customer|user generated|your) (content|submissions|contributions|postings)',
      `(content|material|materials|media|works) (that)? you (may)? ${give}`,
      'information (that)? you (post|upload)',
      '(comments|reviews|posts|likes)',
      `comments (that)? you (may)? ${give}`,
      '(posts|reviews|ratings|photos|content) (and|or) comments',
      '(product|reader|user|your) (reviews|ratings)',
      'data shown in the comments form',
    ],
    examples: {
      match: ['We store the [content you upload].', 'We collect your [comments] and pictures.'],
      skip: ['Our content is protected by copyright.'],
    },
  },
  files: {
    words: [
      '(design|electronics design|media|uploaded|cad)? (files|documents)',
      `(files|documents) (that)? you ${give}`,
      '(attachments|drawings|bills of materials)',
    ],
    examples: {
      match: ['We store the [files] that John sends.', 'We collect [design files] for your order.'],
      skip: ['We may file a claim in court.', 'Our web server keeps log files.'],
    },
  },
  communications: {
    words: [
      `(private|personal|your)? (private|online|electronic|text|chat|direct|instant) ${talk}`,
      '(correspondence|messages|conversations)',
      `${talk} (that)? you ${give}`,
      `(content|contents|${record}|copy|copies) of ${your}? ${talk}`,
      `(content|contents|information) (contained|included) in ${your}? (text|sms)? (${talk}|sms|chat)`,
      `(chat|call|message|sms|telephony|telephone) (log|logs|transcripts|${record}|${info}|routing information)`,
      'telephony log information',
      `(customer service|customer support|support) (requests|inquiries|tickets|${record})`,
      '(inquiries|enquiries) (that)? you (submit|send|make)',
    ],
    examples: {
      match: ['We collect [records of your communications].', 'We store the [messages you send] to our support.'],
      skip: ['We use secure communications.'],
    },
  },
  'survey-responses': {
    words: [
      `(survey|surveys|poll|questionnaire|contest) (response|responses|answers|results|${info})`,
      `(response|responses|answers) (to|from) (our|a|any)? (customer)? (surveys|survey|polls|questionnaires|questions)`,
      '(feedback|testimonials)',
    ],
    examples: {
      match: ['We collect your [survey responses].', 'We may collect [feedback] on our products.'],
      skip: ['We send out surveys to learn more.'],
    },
  },
  'voice-recording': {
    words: [
      '(voice|call|phone|telephone) (recording|recordings)',
      '(recording|recordings) of (your)? (voice|calls|telephone calls|phone calls)',
      `(voice|speech) (${info}|commands|command|messages|input)`,
      '(voice|voicemail|voicemails)',
      '(telephone|phone) (calls|conversations)',
    ],
    examples: {
      match: ['We may collect [call recordings] for training.', 'The service records your [voice commands].'],
      skip: ['Your voice counts: write to us.'],
    },
  },
  'audio-video': {
    words: [
      `(audio|video|videos|visual|sensory) ((and|or)? (audio|video|visual|electronic|call|similar))? ((and|or)? (visual|sensory|similar))? (${info}|recording|recordings|content|files|interviews)?`,
      '(camera|microphone|recordings)',
    ],
    examples: {
      match: ['We collect [audio and video recordings] of meetings.'],
      skip: ['You can watch videos on our site.'],
    },
  },
  'video-surveillance': {
    words: [
      '(cctv|video surveillance|surveillance|security camera|closed circuit television) (cctv)? (system|systems)? (footage|images|recordings|camera|cameras)?',
    ],
    examples: {
      match: ['We record [CCTV footage] at our offices.'],
      skip: ['We collect video recordings of meetings.'],
    },
  },
  calendar: {
    words: [`(calendar|calendars) (${info}|entries|events|appointments)?`],
    examples: {
      match: ['If you allow it, we collect your [calendar entries].'],
      skip: ['We keep data for one calendar year.'],
    },
  },
  prompts: {
    words: ['(user|text)? prompts', 'prompts (and|or) (outputs|responses)', 'inputs (and|or) outputs'],
    examples: {
      match: ['We store your [prompts] and the answers.'],
      skip: ['The app prompts you to sign in.'],
    },
  },
};
