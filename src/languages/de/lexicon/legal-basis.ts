import type { LexiconEntry } from '../../pack.ts';

const ART = '(art|artikel|artikels|des art|artt)';
const A6 = `${ART} 6 (abs|absatz|i)? (1)? (satz 1|s 1|unterabs 1|uabs 1|unterabsatz 1)? (lit|buchst|buchstabe|ziff|nr)?`;

/** Grounds of GDPR article 6(1), under frames such as "Rechtsgrundlage ist …". */
export const legalBasis: Record<string, LexiconEntry> = {
  consent: {
    words: [
      '(ihre|ihrer|deine|deiner|der|die|eine|einer|eure|eurer|ihre freiwillige|ihrer freiwilligen)? (ausdrückliche|ausdrücklichen|freiwillige|vorherige|vorherigen|erteilte|erteilten|informierte|freiwilligen)? (einwilligung|einwilligungen|zustimmung|einverständnis|einverständnisses)',
      `${A6} a`,
      `${ART} 9 (abs|absatz)? 2 (lit|buchst|buchstabe)? a`,
    ],
    examples: {
      match: ['Rechtsgrundlage ist [Ihre Einwilligung].', 'Rechtsgrundlage ist [Art. 6 Abs. 1 lit. a] DSGVO.'],
      skip: ['Sie können Ihre Einwilligung widerrufen.'],
    },
  },
  contract: {
    words: [
      '(erfüllung|durchführung|abwicklung|anbahnung|begründung|abschluss|zustandekommen) (und (durchführung|abwicklung|erfüllung))? (eines|des|ihres|unseres|deines|von|der|unserer|einer|mit ihnen)? (mit ihnen|jeweiligen|geschlossenen|bestehenden)? (vertrags|vertrages|verträgen|vertragsverhältnisses|vertraglichen|vertragsbeziehung|nutzungsvertrags|nutzungsvertrages|kaufvertrags|vertraglicher|kaufvertrages|mietvertrags)',
      '(der|unser|ihr|dein|einem|den|unserem|ihrem) vertrag (mit (ihnen|dir|uns))?',
      '(vertragserfüllung|vertragsdurchführung|vertragsabwicklung|vertragsanbahnung|vertragsbegründung)',
      '(vorvertraglicher|vorvertragliche|vorvertraglichen) (maßnahmen|verpflichtungen|maßnahme)',
      '(erfüllung|wahrnehmung) (unserer|der|von|vertraglicher)? (vertraglichen|vertraglicher) (pflichten|verpflichtungen|leistungen)',
      `${A6} b`,
    ],
    examples: {
      match: ['Rechtsgrundlage ist die [Erfüllung eines Vertrags] mit Ihnen.'],
      skip: ['Der Vertrag wird schriftlich geschlossen.'],
    },
  },
  'legal-obligation': {
    words: [
      '(rechtliche|rechtlichen|rechtlicher|gesetzliche|gesetzlichen|gesetzlicher) (und (vertragliche*|regulatorische*))? (verpflichtung|verpflichtungen|pflicht|pflichten|vorgaben)',
      `${A6} c`,
    ],
    examples: { match: ['Rechtsgrundlage ist eine [rechtliche Verpflichtung].'], skip: ['Die Pflicht ruft.'] },
  },
  'vital-interests': {
    words: ['(lebenswichtige|lebenswichtigen|lebenswichtiger) interessen', `${A6} d`],
    examples: { match: ['Rechtsgrundlage sind [lebenswichtige Interessen].'], skip: ['Wasser ist lebenswichtig.'] },
  },
  'public-interest': {
    words: [
      '(im|öffentlichen|öffentliches|des öffentlichen) (öffentlichen)? (interesse|interesses)',
      '(ausübung öffentlicher gewalt|öffentlichen gewalt)',
      `${A6} e`,
    ],
    examples: {
      match: ['Rechtsgrundlage ist ein [öffentliches Interesse].'],
      skip: ['Das Interesse der Öffentlichkeit ist groß.'],
    },
  },
  'legitimate-interests': {
    words: [
      '(überwiegende*)? (berechtigte|berechtigten|berechtigtes|berechtigter|überwiegende berechtigte) (interesse|interessen|interesses|wirtschaftlichen interessen|wirtschaftliches interesse|geschäftsinteressen)',
      `${A6} f`,
    ],
    examples: {
      match: [
        'Rechtsgrundlage sind unsere [berechtigten Interessen].',
        'Rechtsgrundlage ist [Art. 6 Abs. 1 lit. f] DSGVO.',
      ],
      skip: ['Wir haben Interesse an Ihnen.'],
    },
  },
};
