import type { LexiconEntry } from '../../../pack.ts';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      'employer*',
      '(employer|company|business|organization|organisation|firm|institution|corporate) (name|names)',
      '(name|names) of (your|the) (company|employer|organization|organisation|business|institution)',
      '(company|business|organization|organisation) (you work for|information|details|data)',
      'company name and address',
      'company affiliation*',
      'place of (work|employment)',
      'your (company|employer|organization|organisation)',
      'employer (information|details)',
      'affiliation with (a|an|your) (company|organization|organisation)',
      'company',
    ],
    examples: {
      match: ['We collect your [company name].', 'We collect your job title and [employer].'],
      skip: ['We collect your name.', 'Our company is based in Oslo.'],
    },
  },
  'job-title': {
    words: [
      'job (title|titles|role|roles|function|functions|position|positions|description*|information)',
      '(professional|business|work|company|position) (title|titles|role|position)',
      'occupation*',
      'profession',
      'title and (company|employer)',
      'your (position|role|title)',
      'you position',
      '(role|position) (in|at|within) (your|the|a) (company|organization|organisation)',
      'title',
      'titles',
      'job',
    ],
    examples: {
      match: ['We collect your employer and [job title].', 'We may ask for your [occupation].'],
      skip: ['You can see the title of each article.'],
    },
  },
  industry: {
    words: [
      'industry',
      'industries',
      'industry (sector|type|information|segment)',
      'job industry',
      '(business|industry|economic) sector',
      '(business|professional) (sector|field|type)',
      'type of business',
      'career focus',
      'field of (work|activity)',
      '(professional|business) (information|data|details)',
    ],
    examples: {
      match: ['We collect your company name and your [industry].'],
      skip: ['Our industry is changing.'],
    },
  },
  'work-history': {
    words: [
      '(work|employment|job|career|professional) (history|histories|experience|background|record|records|information|data|details)',
      'professional or employment (related)? information',
      'employment related information',
      '(resume|resumes|résumé|résumés|cv|cvs)',
      'curriculum vitae',
      'curricula vitae',
      '(current|former|past|previous|present) (and|or) (current|former|past|previous) (employer|employers|employment|employment details)',
      '(current|former|past|previous|present) (employer|employers|employment|jobs|positions)',
      'employment',
      '(professional|job) (qualification|qualifications|references)',
      'qualifications',
      'job application*',
      'references',
    ],
    examples: {
      match: ['We collect your [employment history].', 'We keep the [CV] that you send with an application.'],
      skip: ['We collect your browsing history.'],
    },
  },
  education: {
    words: [
      'education',
      'educational (background|history|information|data|level|degrees|institution*|records|qualification*)',
      'education (level|history|information|data|records|details|background)',
      '(level of|your) education',
      'degree*',
      '(student|academic|school|training) (records|information|data|history|transcripts|qualifications)',
      'name of (your|the)? (school|university|college)',
      'school name',
    ],
    examples: {
      match: ['We collect your [educational background] when you apply for a job.'],
      skip: ['We support education in rural areas.'],
    },
  },
};
