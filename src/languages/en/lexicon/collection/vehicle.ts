import type { LexiconEntry } from '../../../pack.ts';
import { info, numbers, record } from './phrase.ts';

export const vehicle: Record<string, LexiconEntry> = {
  'vehicle-data': {
    words: [
      `(vehicle|car|driving) (${info}|${record}|identification|registration|behavior|location|usage|model) ${numbers}?`,
      `(license|licence|number) (plate|plates) ${numbers}?`,
      '(vin|mileage)',
      'odometer (reading|readings)?',
    ],
    examples: {
      match: ['We collect [vehicle data] when you drive.', 'We store your [license plate] when you park.'],
      skip: ['Our vehicles deliver your parcels.'],
    },
  },
};
