import { describe, expect, it } from 'vitest';
import { assertionOf } from './toy.ts';

describe('who acts', () => {
  it.each([
    ['collects', 'We collect your name.', 'first'],
    ['collects', 'Our company will collect your name.', 'first'],
    ['collects', 'You collect your name.', 'user'],
    ['collects', 'Partners collect your name.', 'third'],
    ['collects', 'Other sites collect your name.', 'other'],
    ['collects', 'When you register, we collect your name.', 'first'],
    ['collects', 'We watch partners who collect your name.', 'third'],
    ['shares', 'We collect your name and share it with partners.', 'first'],
    ['is-collected', 'Your name is collected.', 'none'],
    ['is-collected', 'Your name is collected by partners.', 'third'],
    ['is-collected', 'Your name is collected by us.', 'first'],
  ])('%s in "%s": %s', (entry, text, expected) => expect(assertionOf(entry, text)).toBe(expected));
});

describe('who acts', () => {
  it('is kept behind a contrast without a subject of its own', () =>
    expect(assertionOf('collects', 'We never share your name, but collect your location.')).toBe('first'));
});

describe('a denial reaches', () => {
  it.each([
    ['its verb', 'collects', 'We do not collect your name.', 'first denied'],
    ['a passive', 'is-collected', 'Your name is not collected.', 'none denied'],
    ['a verb that is coordinated', 'collects', 'We never share your name or collect your location.', 'first denied'],
    ['from the first word on', 'is-collected', 'No data is collected.', 'none denied'],
    ['not over a contrast', 'collects', 'We never share your name, but we collect your location.', 'first'],
    ['not over a semicolon', 'collects', 'We never share your name; we collect your location.', 'first'],
    ['not to what stands before it', 'collects', 'We collect your name and never share it.', 'first'],
    ['not from a condition', 'collects', 'If you do not object, we collect your name.', 'first'],
    ['not where it denies nothing', 'collects', 'We not only collect your name.', 'first'],
    [
      'not to an auxiliary of its own',
      'is-collected',
      'Your name is not shared with partners and is collected.',
      'none',
    ],
  ])('%s', (_, entry, text, expected) => expect(assertionOf(entry, text)).toBe(expected));
});

describe('modality', () => {
  it.each([
    ['collects', 'We may collect your name.', 'first possible'],
    ['collects', 'With your consent we collect your name.', 'first conditional'],
    ['collects', 'We collect your name if you agree.', 'first conditional'],
    ['shares', 'We do not share your name unless you object.', 'first denied conditional'],
    ['shares', 'We do not share your name except with partners.', 'first denied conditional'],
    ['shares', 'We may share your name; you may object.', 'first possible'],
    ['shares', 'You may enter a name; we share it.', 'first'],
  ])('%s in "%s": %s', (entry, text, expected) => expect(assertionOf(entry, text)).toBe(expected));
});

describe('not asserted is', () => {
  it.each([
    ['what is supposed', 'collects', 'If we collect your name, you may object.', 'first unasserted'],
    ['what is asked', 'collects', 'We may tell whether we collect your name.', 'first unasserted'],
    ['what is wished', 'collects', 'You want us not to collect your name.', 'first denied unasserted'],
    ['what is defined', 'collects', 'Data means any name that partners collect.', 'third unasserted'],
  ])('%s', (_, entry, text, expected) => expect(assertionOf(entry, text)).toBe(expected));
});
