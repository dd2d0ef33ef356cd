import type { LexiconEntry } from '../../../pack.ts';

export const vehicle: Record<string, LexiconEntry> = {
  'vehicle-data': {
    words: [
      '(vehicle|car|driving|automobile|fleet) (data|information|details|identification|behavior|behaviour|history|usage|usage data|registration|diagnostics|location|registration number|patterns|habits|speed|condition|status|type|model|make and model)',
      '(vehicle identification|license plate|licence plate|number plate|registration plate|vehicle registration) (number|numbers)?',
      '(license|licence|number) plate*',
      'vin',
      'mileage',
      'odometer (reading|readings|data)?',
      'driving (data|information)',
      '(information|data) (about|from) (your|the) (vehicle|car)',
    ],
    examples: {
      match: ['We collect [vehicle data] such as mileage.', 'We store your [license plate] when you park.'],
      skip: ['Our vehicles deliver your parcels.'],
    },
  },
};
