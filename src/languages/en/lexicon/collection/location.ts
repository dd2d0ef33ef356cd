import type { LexiconEntry } from '../../../pack.ts';
import { info, machine, mobile, your } from './phrase.ts';

const spot = '(location|geolocation|geo location|whereabouts)';

export const location: Record<string, LexiconEntry> = {
  location: {
    words: [
      `(current|physical|real time|geographic|geographical|actual|device|mobile|user|home)? ${spot} ((based|related|services|tracking)? ${info})?`,
      `(geolocational|geotagging|geographical) ${info}`,
      'geotags',
      `${info} (about|on|regarding) ${your} (current|physical|geographic)? ${spot}`,
      `${spot} of (your|the) ${mobile}? ${machine}`,
    ],
    examples: {
      match: ['We collect your [location] while the app is open.', 'We collect [geolocation data].'],
      skip: ['We collect your precise location.', 'Our servers are in one location.'],
    },
  },
  'precise-location': {
    words: [
      `(precise|exact|specific|accurate) (geo|geographic|real time|current)? ${spot} ${info}?`,
      `precise information about ${your} ${spot}`,
      `precise (or|and|and or) (non precise|approximate|general|coarse|imprecise) ${spot}`,
      `(gps|global positioning system) (location|coordinates|signal|signals)? ${info}?`,
      '(latitude|longitude)',
      'latitude (and|or) longitude',
      '(geo|geographic|location) coordinates',
      '(cell|cellular|cell phone|mobile phone) (tower|towers) (location)?',
      '(wifi|wi fi) (access points|hotspots|networks|signals)',
      `bluetooth (signals|beacons|${info})?`,
    ],
    examples: {
      match: [
        'With your permission we collect your [precise location].',
        'We collect the [GPS coordinates] of your car.',
      ],
      skip: ['We collect your approximate location.'],
    },
  },
  'approximate-location': {
    words: [
      `(non|not|less) precise (geographic|physical)? ${spot} ${info}?`,
      `(approximate|general|coarse|rough|broad) (geographic|physical)? ${spot} ${info}?`,
      `(geographic|geographical) (area|region|${info})`,
      'geography (region)?',
      '(country|region|city|state|town) (of residence|of origin|location|level location|area)',
      '(region|city) or general location',
      '(city|province)',
      '(city|language|region|state|province) (and|or)? country',
      'city (and|or)? (state|country)',
      'state province',
      'area code',
      'location (derived from|based on) (your)? ip address',
    ],
    examples: {
      match: ['We collect your [approximate location].', 'We collect your name and [city].'],
      skip: ['We collect your exact location.'],
    },
  },
};
