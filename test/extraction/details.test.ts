/** Details as a whole sentence gives them, read with the real English tables: the words that find them are the pack's. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { extract } from '../../src/extraction/document.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import type { Details } from '../../src/model.ts';

const matcher = new Matcher(compilePack(packs.get('en')!));

const read = (text: string) => {
  const { blocks } = readText(text);
  return extract(
    blocks.map(() => matcher),
    blocks,
  );
};

/** What all statements of a practice or value give for one detail. */
const detail = <K extends keyof Details>(text: string, said: string, key: K) =>
  read(text)
    .statements.filter(({ practice, value }) => said === practice || said === `${practice}/${value}`)
    .flatMap(({ details }): readonly (string | number)[] => details[key] ?? []);

describe('telephone numbers', () => {
  it.each([
    ['Questions? Call us on +44 1632 960417.', ['+44 1632 960417']],
    ['For privacy questions, phone (555) 555-0100 or 555.555.0199.', ['(555) 555-0100', '555.555.0199']],
    ['Contact for requests: telephone 020 7946 0000.', ['020 7946 0000']],
    ['Our telephone number is 1-800-EXAMPLE.', ['1-800-EXAMPLE']],
    ['Our phone number is +49 (0)30 23125 000.', ['+49 (0)30 23125 000']],
    ['Our phone number is 555 0100 since 2021-03-04.', ['555 0100']],
  ])('%s', (text, numbers) => expect(detail(text, 'contact/phone', 'address')).toEqual(numbers));
});

describe('postal addresses', () => {
  it.each([
    ['Our postal address is 12 Long Street, Springfield, IL 62701.', ['12 Long Street, Springfield, IL 62701']],
    ['Letters go to P.O. Box 77, Oslo, Norway.', ['P.O. Box 77, Oslo, Norway']],
    ['Write to 7 High Road, Ambridge, or mail us at hello@example.com.', ['7 High Road, Ambridge']],
  ])('%s', (text, addresses) => expect(detail(text, 'contact/postal', 'address')).toEqual(addresses));

  it('is not given with the e-mail address', () =>
    expect(
      detail('Write to 7 High Road, Ambridge, or mail us at hello@example.com.', 'contact/email', 'address'),
    ).toEqual(['hello@example.com']));
});

describe('links', () => {
  it.each([
    ['You can opt out of marketing e-mails at https://example.com/stop.', ['https://example.com/stop']],
    ['Opt out of targeted ads at example.org/choices or www.example.net.', ['www.example.net', 'example.org/choices']],
    ['You can unsubscribe by mail to stop@example.com.', []],
  ])('%s', (text, urls) => expect(detail(text, 'choice', 'url')).toEqual(urls));
});

describe('places', () => {
  it.each([
    ['We transfer your data outside the United Kingdom and the EEA.', []],
    ['We transfer your data outside the EEA, for instance to India and the US.', ['IN', 'US']],
    ['Your data is sent from the European Union to Canada.', ['CA']],
    ['Our servers are located in the United States.', ['US']],
    ['Our servers are located in Germany.', ['DE']],
    ['If you are located in the EEA, your data is transferred to Japan.', ['JP']],
    ['We store your data in countries other than Norway.', []],
  ])('%s', (text, places) => expect(detail(text, 'transfer/abroad', 'places')).toEqual(places));

  it('are none beside an instrument', () =>
    expect(detail('We adhere to the EU-U.S. Data Privacy Framework.', 'transfer/privacy-framework', 'places')).toEqual(
      [],
    ));
});

describe('periods', () => {
  it.each([
    ['We keep server logs for thirty (30) days.', ['P30D']],
    ['We keep server logs for ninety days.', ['P90D']],
    ['Invoices are stored for six (6) months and then for ten years.', ['P6M', 'P10Y']],
    ['We retain it for a year.', ['P1Y']],
    ['We retain your data for 12 to 24 months.', ['P12M', 'P24M']],
    ['We retain your data for 30-60 days.', ['P30D', 'P60D']],
    ['We delete it within 72 hours.', ['PT72H']],
    ['We store it for two weeks and look at it once a year.', ['P2W']],
  ])('%s', (text, periods) => expect(detail(text, 'retention', 'period')).toEqual(periods));
});

describe('ages', () => {
  it.each([
    ['The app is not meant for children under the age of thirteen (13).', [13]],
    ['You must be at least 16 years old.', [16]],
    ['Our shop is not for anyone under 18.', [18]],
  ])('%s', (text, ages) => expect(detail(text, 'audience/children', 'age')).toEqual(ages));
});

describe("the policy's own date", () => {
  it.each([
    ['Last updated: June 16, 2022', '2022-06-16'],
    ['Last updated: 16 June 2022', '2022-06-16'],
    ['Last updated on Thursday, June 16th, 2022.', '2022-06-16'],
    ['This policy was last updated on the 16th day of June, 2022.', '2022-06-16'],
    ['This policy is effective as of Jun. 16, 2022.', '2022-06-16'],
    ['Effective date: 16-Jun-2022', '2022-06-16'],
    ['Last modified 2022-06-16', '2022-06-16'],
    ['Last modified 2022 June 16', '2022-06-16'],
    ['Last revised 16.6.2022', '2022-06-16'],
    ['Last revised 06/16/22', '2022-06-16'],
    ['Last updated 05/06/2022', null],
    ['Last updated in June 2022.', '2022-06'],
    ['Version of 06/2022', '2022-06'],
    ['Last updated: February 30, 2022', null],
    ['We were founded on June 16, 2022.', null],
  ])('%s: %s', (text, date) => expect(read(text).updated).toBe(date));
});

describe('who is responsible', () => {
  it.each([
    ['At Example Gardens, Inc. ("we", "us"), privacy counts.', ['Example Gardens, Inc.']],
    ['The controller of your data is Beispiel Handels GmbH & Co. KG.', ['Beispiel Handels GmbH & Co. KG.']],
    ['The Sunny Garden ("we" or "us") runs this site.', ['The Sunny Garden']],
    ['This service is provided by zorblyCoder at no cost.', ['zorblyCoder']],
    ['The company ("we" or "us") runs this site.', []],
  ])('%s', (text, names) => expect(detail(text, 'controller', 'names')).toEqual(names));
});

describe('companies that are named', () => {
  it.each([
    [
      'We share your name with Example Logistics Pvt. Ltd. and Other Post AB.',
      ['Example Logistics Pvt. Ltd.', 'Other Post AB.'],
    ],
    ['We share your name with Google LLC.', ['Google LLC.']],
    ['WE SHARE YOUR NAME WITH OUR PARTNERS AS IS.', []],
  ])('%s', (text, names) => expect(detail(text, 'sharing', 'names')).toEqual(names));
});
