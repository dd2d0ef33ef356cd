import type { LexiconEntry } from '../../../pack.ts';
import { addresses, info, machine, mobile, numbers, your } from './phrase.ts';

const trait =
  '(type|types|model|models|name|names|manufacturer|make|brand|version|versions|settings|configuration|characteristics|attributes|properties|capabilities|specifications|platform|language|languages)';
const browser = '(browser|browsers)';
const id = '(id|ids|identifier|identifiers)';

export const device: Record<string, LexiconEntry> = {
  'ip-address': {
    words: [
      '(ip|ips)',
      `(computer|computer s|device|device s)? ip (${addresses}|${numbers}|${info})`,
      `(computer|computer s|device|device s)? internet protocol (ip)? ${addresses}? (ip)? (e g)? (ip ${addresses})?`,
      `(network|internet) ${addresses}`,
    ],
    examples: {
      match: [
        'We collect your [IP address].',
        'Our servers log the [Internet Protocol address] of each visitor.',
        'We log your [internet address].',
      ],
      skip: ['We collect your postal address.'],
    },
  },
  'device-info': {
    words: [
      `${mobile}? ${machine} ((and|or)? (specific|related|connection|browser|software|network|app|usage|event))? (${info}|${trait} (and ${trait})?)`,
      `${trait} (and ${trait})? of ${your}? ${mobile}? ${machine}`,
      `(type|types|kind) of ${mobile}? ${machine}`,
      `(hardware|software|system) (and (hardware|software))? (${trait}|${info})`,
      `${info} (about|on|regarding) ${your} ${mobile}? ${machine}`,
      'screen (resolution|size)',
      'display (resolution|settings|specifications)',
      `(technical|connection|network|computer|connectivity|telemetry|sensor) ${info}`,
      '(installed|list of installed|other) (apps|applications|software)',
      `(application|app|software|firmware|sdk) ${trait} ${numbers}?`,
      'configuration of the (app|application)',
      'time zone (setting|settings)?',
      `(internet|network|wifi|wi fi) connection (type|${info})?`,
      'battery (level|status)',
    ],
    examples: {
      match: ['We collect [device information].', 'We collect the [type of mobile device] and its language.'],
      skip: ['We collect your device identifier.', 'Cookies stay on your device.'],
    },
  },
  'device-id': {
    words: [
      `(unique|persistent|anonymous|advertising|online|digital|vendor|similar) (unique|user)? ${mobile}? ${machine}? (unique|advertising)? (identifier|identifiers)`,
      `(unique|user)? ${mobile} ${machine}? (unique|advertising)? (identifier|identifiers)`,
      // Not the kind of data that the CCPA calls so, which begins with names: "Identifiers: your name, …".
      '(other|such|these|those|certain|and|or|electronic|technical|of) (identifier|identifiers)',
      `(unique)? ${mobile}? ${machine} (s)? (unique|advertising)? ${id}`,
      `(unique)? ${mobile}? ${machine} (identification|serial|id|identifier) ${numbers}?`,
      `unique (${id}|${numbers}|application ${numbers}|identification ${numbers}|user ${id}|id ${numbers})`,
      `(android|google|apple|ios)? (advertising|advertiser|ad) ${id}`,
      `${id} for (advertising|advertisers|vendors)`,
      `(idfa|idfv|gaid|aaid|adid|udid|uuid|imei|imsi|meid) ${numbers}?`,
      'international mobile (equipment|subscriber|station equipment) identity',
      `(mac|media access control) (mac)? ${addresses}`,
      `(serial|sim) ${numbers}`,
      `(android|installation|session|push notification) ${id}`,
      '(push|device) (token|tokens)',
      '(ssid|bssid)',
    ],
    examples: {
      match: ['We collect [unique device identifiers].', 'We collect your [advertising ID] to count installs.'],
      skip: ['We collect your device type.', 'We collect your user ID.'],
    },
  },
  'browser-info': {
    words: [
      `(internet|web|mobile)? ${browser} (plug in|plugin)? (${trait} (and ${trait})?|${info}|plug ins|plugins|add ons|user agent|used|you use)`,
      `${trait} (and ${trait})? of ${your}? (mobile|mobile internet|internet|web)? ${browser}`,
      `kind of (internet|web)? ${browser}`,
      `user agent (string|strings|${info})?`,
      'information that your browser sends',
    ],
    examples: {
      match: ['We collect your [browser type].', 'Our servers record the [user agent].'],
      skip: ['You can set your browser to refuse cookies.'],
    },
  },
  'operating-system': {
    words: [
      `(mobile|device)? operating (system|systems) ((and)? ${trait} (and ${trait})?|${info})?`,
      `${trait} of (your|the)? (mobile)? operating (system|systems)`,
      `os (${trait}|${info})?`,
      'system version',
    ],
    examples: {
      match: ['We collect your IP address and [operating system].'],
      skip: ['The app runs on any operating system.'],
    },
  },
  'internet-provider': {
    words: [
      `(internet|network|telecom|mobile|wireless|phone|cellular) (service|access)? (provider|providers|carrier|carriers) (name|names|${info})?`,
      '(carrier|carriers)',
      `internet service (isp)? (provider|providers) (isp)?`,
      'domain (name|names|server|servers)',
      '(isp|isps|hostname)',
      'host names',
      `(mobile|cellular) network (${info}|provider|operator)?`,
    ],
    examples: {
      match: ['We collect data on your [Internet service provider].', 'We collect the name of your [mobile carrier].'],
      skip: ['We collect your service history.'],
    },
  },
  'log-data': {
    words: [
      `(server|web server|access|system|event) (log|logs) (${info}|files)?`,
      `(log|log file) (${info}|files)`,
      `(internet|server) log ${info}`,
      'http (header|headers|requests)',
      `server ${info}`,
    ],
    examples: {
      match: ['We collect [log data] when you use the service.', 'We store [server logs] for two weeks.'],
      skip: ['Log in to see your data.'],
    },
  },
  'crash-data': {
    words: [
      `(software|app)? (crash|error|diagnostic|diagnostics|debug|exception|performance) ((and|or) (usage|diagnostic|performance|crash|error))? (${info}|report|reports|logs|events)`,
      'crashes',
      '(hang rate|page response times|launch time|download errors)',
    ],
    examples: {
      match: ['We collect [crash reports] from the app.', 'We receive [diagnostic data] from your device.'],
      skip: ['We are not liable for crashes.'],
    },
  },
  'cookie-id': {
    words: [`cookie (${id}|${numbers}|${info})`, `${info} (in|contained in|stored in) (our|the|these|your)? cookies`],
    examples: {
      match: ['We collect [cookie identifiers].'],
      skip: ['We bake cookies for our guests.'],
    },
  },
};
