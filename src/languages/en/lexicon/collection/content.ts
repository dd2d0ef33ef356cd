import type { LexiconEntry } from '../../../pack.ts';

const give =
  '(post|posts|posted|upload|uploads|uploaded|submit|submits|submitted|share|shared|create|created|publish|published|contribute|contributed|generate|provide|provided|store|stored|enter|entered|add|upload or share|post or share|post or submit|choose to share|choose to post|choose to upload|send)';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      '(user|member|customer|subscriber|player) (content|contents|generated content|submissions|contributions|materials|posts|comments|provided content|submitted content)',
      '(user|customer) (generated|created|submitted|contributed) (content|material|materials|data|information)',
      `(content|contents|material|materials|information and content|posts|media|works|text|ideas|videos|photos and videos|posts and comments) (that)? (you|users|they|you may|you choose to|you have|members) ${give}`,
      '(your|any) (content|posts|postings|comments|reviews|submissions|contributions|blog|notes|creations)',
      'content (of your posts)?',
      '(comments|comment|reviews|posts|postings|likes|dislikes|ratings|tweets|blogs|contributions|submissions|recommendations|listings)',
      '(product|customer|reader|user|business) (reviews|ratings|recommendations)',
      '(reviews|ratings|comments) (and|or) (reviews|ratings|feedback|posts|other content)',
      '(forum|blog|message board|bulletin board|discussion|community|social|public) (posts|postings|comments|messages|discussions|content)',
      '(photos|pictures|images|videos) (and|or) (photos|pictures|images|videos|other content)',
      'creative (works|content|suggestions)',
      'data shown in the comments form',
      'notes',
    ],
    examples: {
      match: ['We store the [content you upload].', 'We collect your [comments] and ratings.'],
      skip: ['Our content is protected by copyright.'],
    },
  },
  files: {
    words: [
      'files',
      '(design|media|image|project|uploaded|electronic|your|personal|electronics design|cad|audio|video|drawing) (file|files)',
      `files (and|or)? (documents|folders)? (that)? (you|users) ${give}`,
      'documents',
      '(personal|business|supporting|your|uploaded|identifying|business related) (document|documents)',
      `documents (that)? (you|users) ${give}`,
      'attachments',
      'drawings',
      'bills of materials',
      '(files|photos|media) (on|stored on) (your|the) (device|phone|computer)',
      'storage',
    ],
    examples: {
      match: ['We store the [files] that you upload.', 'We collect [design files] for your order.'],
      skip: ['We may file a claim in court.', 'Our web server keeps log files.'],
    },
  },
  communications: {
    words: [
      '(communication|communications|correspondence|correspondences|conversations|messages|chats)',
      '(your|user|customer|private|electronic|personal|direct|text|chat|instant|e mail|email|voice|other|written) (communication|communications|correspondence|messages|message|conversations)',
      `(communications|correspondence|messages|emails|e mails|inquiries|letters) (you|that you|between you|with you|you have|from you|sent by you|with us|you send|you sent|you exchange|you send to us|you send us|with other users|with our support team|with our customer service)`,
      '(content|contents|record|records|copy|copies|history|log) of (your|the|any|that|those|such|these|all)? (communication|communications|correspondence|messages|message|emails|e mails|email|inquiry|conversations|chats|chat|text messages|enquiry)',
      '(chat|call|message|messaging|sms|conversation|telephone|telephony|phone) (log|logs|transcript|transcripts|history|records|data|information|content|log information|details|detail records)',
      '(sms|text) (messages|message content|routing information)',
      '(emails|e mails)',
      'telephony log information',
      '(customer service|customer support|support|help desk) (requests|inquiries|enquiries|tickets|records|interactions|communications|information|correspondence|history)',
      '(inquiries|enquiries|queries|requests|complaints) (you|that you)? (submit|send|make|made|submitted|sent)',
      '(record|records) of (your|any|the)? (communication|communications|contact|interactions|calls|inquiry)',
      'calling party number',
      'forwarding numbers',
      'types of calls',
    ],
    examples: {
      match: ['We keep [records of your communications].', 'We store the [messages you send] to our support.'],
      skip: ['We use secure communications.'],
    },
  },
  'survey-responses': {
    words: [
      '(survey|surveys|poll|polls|questionnaire|questionnaires|quiz|contest|sweepstakes|research) (response|responses|answers|results|data|information|entries|entry information)',
      '(response|responses|answers|reply|replies) (to|from|in) (our|a|the|any|these|such|such surveys|your)? (customer|online|user|market research|optional)? (survey|surveys|poll|polls|questionnaire|questionnaires|questions)',
      'information from (surveys|questionnaires)',
      '(surveys|questionnaires)',
      '(your|customer|user|product)? (feedback|opinion|opinions|suggestion|suggestions|testimonials|testimonial)',
      'feedback (you|that you)? (provide|give|submit|send)',
      'feedback (data|information)',
    ],
    examples: {
      match: ['We collect your [survey responses].', 'We may ask for [feedback] on our products.'],
      skip: ['We send out surveys to learn more.'],
    },
  },
  'voice-recording': {
    words: [
      '(voice|call|phone|telephone|phone call|audio) (recording|recordings)',
      '(recording|recordings|audio) of (your|the|any|telephone|phone|our)? (voice|call|calls|telephone calls|phone calls|conversations)',
      '(record|recorded|recording) (telephone|phone)? (calls|conversations)',
      '(voice|speech) (data|information|commands|command|samples|input|inputs|messages|recognition data|search|searches|mail|mails)',
      'your voice',
      'voice',
      'voicemail*',
      '(telephone|phone) conversations',
    ],
    examples: {
      match: ['We may collect [call recordings] for training.', 'The speaker sends us your [voice commands].'],
      skip: ['Your voice counts: write to us.'],
    },
  },
  'audio-video': {
    words: [
      'audio',
      'video',
      'videos',
      'recordings',
      '(audio|video|visual) (and|or) (audio|video|visual) (data|information|recordings|recording|content|files)?',
      '(audio|video|visual|sound) (data|information|recordings|recording|content|footage|files|images|interviews)',
      'audio electronic (visual|sensory|thermal|olfactory)? (or|and)? (similar|visual)? information',
      'audio electronic visual (thermal)? (olfactory)? or similar information',
      'audio video or call recordings',
      '(camera|microphone|webcam) (data|information|images|input|recordings)?',
      'session recordings',
    ],
    examples: {
      match: ['We collect [audio and video recordings] of meetings.'],
      skip: ['You can watch videos on our site.'],
    },
  },
  'video-surveillance': {
    words: [
      '(video|security camera|camera|cctv|surveillance|closed circuit television|closed circuit tv) (surveillance|footage|images|image|recordings|systems footage|systems|data|cameras)',
      '(cctv|closed circuit television|closed circuit tv) (cctv)? (system|systems)? (footage|images|recordings|cameras)?',
      '(surveillance|security) (video|cameras|camera footage|images|footage)',
    ],
    examples: {
      match: ['We record [CCTV footage] at our offices.'],
      skip: ['We collect video recordings of meetings.'],
    },
  },
  calendar: {
    words: [
      'calendar',
      'calendars',
      'calendar (data|information|entries|events|appointments|items|details|access)',
      'appointments',
    ],
    examples: {
      match: ['If you allow it, we collect your [calendar entries].'],
      skip: ['We keep data for one calendar year.'],
    },
  },
  prompts: {
    words: [
      'prompts',
      '(prompt|prompts) (and|or) (outputs|responses|other content|conversations|inputs|completions|results|queries)',
      '(user|your|text) (prompt|prompts|inputs)',
      'prompts (that)? (you|users) (enter|submit|type|write|send)',
      'inputs (and|or) outputs',
      '(conversations|chats|questions) with (our|the) (chatbot|assistant|ai|virtual assistant|bot)',
    ],
    examples: {
      match: ['We store your [prompts] and the answers.'],
      skip: ['The app prompts you to sign in.'],
    },
  },
};
