import type { LexiconEntry } from '../../../pack.ts';
import { info, record } from './phrase.ts';

const firm = '(company|employer|organization|organisation|business|institution|firm)';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      '(employer|employers)',
      `${firm} (name|names|affiliation)`,
      `(name|names) of (your|the) ${firm}`,
      `${firm} ${info}`,
      'place of (work|employment)',
    ],
    examples: {
      match: ['We collect your [company name].', 'We collect your job title and [employer].'],
      skip: ['We collect your name.', 'Our company is based in Oslo.'],
    },
  },
  'job-title': {
    words: [
      'job (title|titles|role|function|position|description)',
      '(professional|business) (title|titles|role|position)',
      '(occupation|occupations|profession|title|you position)',
    ],
    examples: {
      match: ['We collect your employer and [job title].', 'We may collect your [occupation].'],
      skip: ['You can see the title of each article.'],
    },
  },
  industry: {
    words: [
      '(job)? industry (sector|type)?',
      '(business|economic) sector',
      'type of business',
      'career focus',
      `professional ${info}`,
    ],
    examples: {
      match: ['We collect your company name and your [industry].'],
      skip: ['Our industry is changing.'],
    },
  },
  'work-history': {
    words: [
      `(work|employment|job|career|professional) (${record}|experience)`,
      `(professional or)? employment (related)? ${info}`,
      '(resume|resumes|résumé|résumés|cv|cvs)',
      '(curriculum|curricula) vitae',
      '(current|former|past|previous) (and|or)? (current|former|past|previous)? (employer|employers|employment)',
      '(professional)? qualifications',
      '(job|employment) (application|applications)',
    ],
    examples: {
      match: ['We collect your [employment history].', 'We collect the [CV] that you send with an application.'],
      skip: ['We collect your browsing history.'],
    },
  },
  education: {
    words: [
      'education',
      `(education|educational|academic|student) (level|degrees|qualifications|${record}|${info})`,
      `(training|school) (${record}|name)`,
      'level of education',
      'name of (your|the) (school|university)',
    ],
    examples: {
      match: ['We collect your [educational background] when you apply for a job.'],
      skip: ['We support education in rural areas.'],
    },
  },
};
