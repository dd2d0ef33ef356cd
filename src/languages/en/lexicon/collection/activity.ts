import type { LexiconEntry } from '../../../pack.ts';
import { info, page, record, service, who, your } from './phrase.ts';

const see = '(visit|visits|visited|view|viewed|access|accessed|request|requested|see|use|used)';

export const activity: Record<string, LexiconEntry> = {
  'browsing-activity': {
    words: [
      `(browsing|navigation|navigational|viewing|surfing|web surfing|web browsing|online|internet) (activity|activities|${record}|behavior|behaviour|habits|patterns|usage|${info}|paths|duration)`,
      `(click stream|clickstream) ${info}?`,
      '(full)? uniform resource locator',
      'urls',
      `(page|web|website|site|exit|entry|request|requested|visited|destination|referral|referrer) url`,
      'url (requested|visited|accessed|clicked|data|information|clickstream)',
      'url of (the|any|each|a)? (site|website|web|page|pages|sites|websites)',
      `(internet|online)? (or other)? (similar)? (electronic)? network activity ${info}?`,
      `(${page}|features|content|articles|videos) (of (our|the) ${service})? (that)? (${who}|are|were)? (have)? ${see}`,
      '(sites|websites) visited',
      `(${page}|web) (views|visits|${info}|interaction information)`,
      `(landing|entry|exit) ((and|or)? exit)? ${page}`,
      'page view information',
      '(scrolling|mouse movements|mouse overs|page views)',
    ],
    examples: {
      match: ['We collect your [browsing history].', 'We record the [pages you visit] on our site.'],
      skip: ['We collect your purchase history.', 'You can visit the pages of our partners.'],
    },
  },
  referrer: {
    words: [
      `(referring|referral|referrer|referer) ((and|or) exit)? (${page}|${service}|url|urls|web site addresses|website addresses|links|${info}|domain|source)`,
      `(referring|referral) exit (${page}|urls)`,
      `(${page}|${service}|url|address) (that|you|from which you|which you|where you) (you)? (came|come|arrived|arrive|linked|visited|were visiting|navigated|clicked) (from|to|before|immediately before|prior)?`,
      `(${page}|${service}|websites|sites|pages) (that)? (you|users|visitors|they|the user) (visited|accessed|viewed|were on|visit) (prior to|before|immediately before|just before)`,
      `(${page}|${service}) that (referred|linked|directed) (you|them)`,
    ],
    examples: {
      match: ['We collect the [referring website].', 'We log the [referring URL] of each request.'],
      skip: ['You can refer a friend.'],
    },
  },
  'links-clicked': {
    words: [
      `(links|buttons) (that)? (${who})? (have)? (click|clicked|click on|clicked on|follow|followed)`,
      `(click|clicks|click through|clickthrough) (${info}|behavior|through rates)`,
      '(number of)? clicks',
    ],
    examples: {
      match: ['We record the [links you click] in our e-mails.'],
      skip: ['We give you links to other sites.'],
    },
  },
  'search-history': {
    words: [
      `search (${record}|queries|query|terms|term|requests|keywords|result|related|preferences) ${info}?`,
      `(${info}|terms|items) (that)? (you)? (search for|searched for)`,
    ],
    examples: {
      match: ['We collect your [search queries].', 'We store your [search history] for a month.'],
      skip: ['We search public registers.'],
    },
  },
  'time-and-date': {
    words: [
      `(date|dates|time|times) (and|or)? (date|dates|time|times|duration|frequency) (stamp|stamps)? (of ${your}? (visit|visits|access|use|request|requests|session|activity|visitor))? (of (our|the|this)? ${service})?`,
      `(date|dates|time|times|length|duration|frequency) of ${your}? (visit|visits|access|use|request|requests|session|stay|page visit)`,
      '(access|visit|login|session|system) (time|times|date|dates|duration)',
      '(time|date) (and time)? (stamp|stamps)',
      '(timestamp|timestamps)',
      `including when ${who} (access|visit|use) ${your} ${service}`,
      `(time|amount of time|length of time) (${who})? (spent|spend) (on|in|at|using|viewing)? ${your}? (${page}|${service})?`,
      `how long (${who})? (spent|spend|stay|stayed|visit)`,
    ],
    examples: {
      match: ['We log the [date and time of your visit].', 'We record the [time spent on] those pages.'],
      skip: ['We change this policy from time to time.', 'This policy has a date.'],
    },
  },
  'usage-data': {
    words: [
      `(usage|activity|user activity|engagement|interaction|behavioral|behavioural|gameplay|game play|web analytics|analytics|session|audience|statistical) (usage|use)? ((and|or) (log|device|performance))? (${info}|statistics|patterns|trends|metrics|behavior)`,
      `${service} (usage|use|activity|activities|statistics) ${info}?`,
      'usage',
      `(${info}|statistics) (about|on|regarding|relating to|concerning|related to) (how (${who}|our users)|(your|users|user|their|the) (use|usage|access|interaction|interactions|activity|activities|visit|visits))`,
      `how (often|frequently|many times)? (${who}|our users|the user) (use|uses|interact|access|navigate)`,
      `usage of (${your})? ${service}`,
      '(your|user|users|visitor|customer|in app) (activity|activities|actions|interaction|interactions|behavior|behaviour)',
      `(activities|actions|interactions) (on|with|within) (our|the) ${service}`,
      '(your)? (interactions|communication|communications) with other (users|members|people)',
      'actions (that)? you take',
      `(features|functions|areas|parts) (of (our|the) ${service})? (that)? (${who}|are) (use|used|access|accessed)`,
      `(features|functions|areas|parts) (of (our|the) ${service})? (used|accessed)`,
      '(number|frequency) of (visits|visitors|users|sessions|logins|times|use)',
      'session duration',
      '(first launches|application opens|other statistics)',
      `(player|game) (statistics|progress|scores)`,
      `traffic (patterns|${info})`,
    ],
    examples: {
      match: ['We collect [usage data] from the app.', 'We gather [information about how you] use our website.'],
      skip: ['We collect your browsing history.', 'Use of our services is free.'],
    },
  },
  'advertising-interaction': {
    words: [
      `(ads|advertisements) (that)? (${who})? (click|clicked|click on|clicked on|see|view|viewed)`,
      '(ad|ads|advertising|advertisement) (interaction|interactions|views|impressions|clicks|engagement|data)',
      '(your)? (interaction|interactions|engagement) with (our|the|any)? (ads|advertisements|advertising)',
      'paid listings',
    ],
    examples: {
      match: ['We record the [ads you click].', 'We collect [your interaction with advertisements].'],
      skip: ['You will see ads in our app.'],
    },
  },
};
