import type { Rule } from '../../pack.ts';
import { ERASE, KEEP } from '../phrases.ts';

const COUNT =
  '(@number|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugofyra|trettio|sextio|nittio|några)';
const PERIOD = '(timme|timmar|dygn|dag|dagar|vecka|veckor|månad|månader|år|kalenderår|minuter)';
const LAW =
  '(lag|lagen|lagar|lagkrav|bokföringslagen|bokföringslag*|lagstadgad*|lagstiftning*|rättsligt|rättslig|rättsliga|arkivlagen|preskriptionslagen|penningtvättslagen|lagenligt)';

/** How long data is kept: a period, a nameable end, or what the purpose or the law asks for. */
export const retention: Record<string, Rule> = {
  'kept-as-long-as-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      `${KEEP} ~12 så länge (som)? ~6 (nödvändig*|behövs|behöver|krävs|behov|ändamål*|syfte*|relevant*)`,
      `så länge (som)? ~6 (nödvändig*|behövs|krävs) ~8 ${KEEP}`,
      `${KEEP} ~10 (inte|aldrig) ~4 längre (tid)? än (vad)? (som|vi)? ~5 (nödvändig*|behövs|behöver|krävs|motiverat)`,
      `(inte|aldrig) ~4 ${KEEP} ~6 längre (tid)? än ~6 (nödvändig*|behövs|behöver|krävs|motiverat)`,
      `(sparar|lagrar|behåller|bevarar) (vi)? (inte|aldrig) ~6 längre (tid)? än ~6 (nödvändig*|behövs|behöver|krävs)`,
      `${KEEP} ~8 (endast|bara) (så länge|under den tid) ~8 (nödvändig*|behövs|krävs|ändamål*|syfte*)`,
      `${KEEP} ~8 under den (tid|period) ~8 (nödvändig*|behövs|krävs|ändamål*)`,
      `${ERASE} ~10 (när|då|så snart) ~5 inte längre ~3 (behövs|behöver|nödvändig*|relevant*|krävs|aktuell*)`,
      `(när|då|så snart) ~6 inte längre ~3 (behövs|behöver|nödvändig*|relevant*|krävs) ~6 ${ERASE}`,
    ],
    actor: 'any',
    unless: ['(google|facebook) ~4 (sparar|lagrar)'],
    examples: {
      match: [
        'Vi [sparar uppgifterna så länge det är nödvändigt].',
        'Uppgifterna [raderas när de inte längre behövs].',
      ],
      skip: ['Du kan delta så länge det finns platser.'],
    },
  },
  'kept-for-a-period': {
    says: 'retention/stated-period',
    match: [
      `${KEEP} ~12 (i|under|upp till|högst|längst|maximalt|max|minst|intill|inom) ~3 ${COUNT} (hela)? ${PERIOD}`,
      `${KEEP} ~12 ${COUNT} ${PERIOD} (efter|från|därefter|räknat|bakåt)`,
      `${ERASE} ~8 (efter|inom|senast|när) ~4 ${COUNT} (hela)? ${PERIOD}`,
      `${ERASE} ~3 ${COUNT} ${PERIOD} (efter|från)`,
      `(efter|inom) ${COUNT} ${PERIOD} ~6 (${ERASE}|anonymiseras)`,
      `(lagringstid*|sparandetid*|lagringsperiod*|bevarandetid*) ~6 ${COUNT} ${PERIOD}`,
    ],
    actor: 'any',
    unless: [
      '(svarar|besvara|besvarar|besvaras|återkommer)',
      '(din|er) begäran ~6 inom',
      '(bilder|favoriter) i appen',
      'sessionen',
    ],
    examples: {
      match: ['Fakturor [sparas i sju år].', 'Loggarna [raderas efter 90 dagar].'],
      skip: ['Vi svarar inom en månad.', 'Garantin gäller i två år.'],
    },
  },
  'kept-by-law': {
    says: 'retention/legal-requirement',
    match: [
      `${KEEP} ~12 (enligt|i enlighet med|på grund av|med anledning av|för att uppfylla|för att följa) ~6 ${LAW}`,
      `(enligt|i enlighet med|på grund av) ~3 ${LAW} ~6 (måste|ska|skyldig*) ~3 ${KEEP}`,
      `${KEEP} ~10 (så länge|längre|om) ~6 ${LAW} ~4 (kräver|krävs|förpliktad*|förpliktade|skyldig*|anger|föreskriver|säger|skyldighet*|förpliktelse*)?`,
      `så länge ~3 (lag|lagen|bokföringslagen|lagstiftning*) (kräver|föreskriver|anger)`,
      `${LAW} ~4 (kräver|ålägger|föreskriver) ~6 ${KEEP}`,
      `(måste|skyldiga att|skyldig att) ~4 (spara|bevara|lagra|arkivera) ~6 ${LAW}`,
    ],
    actor: 'any',
    unless: [
      '(rätt|rätten) ~3 (radering|raderas|radera|bli)',
      '(skyldiga|skyldig|förpliktade) att (spara|bevara)',
      'skyldighet att bevara',
    ],
    examples: { match: ['Uppgifter [bevaras enligt bokföringslagen].'], skip: ['Enligt lag ska cyklar ha lyse.'] },
  },
  'kept-with-the-account': {
    says: 'retention/account-lifetime',
    match: [
      `${KEEP} ~10 så länge (som)? (du|ni|kunden|kontot|ditt|avtalet|medlemskapet|kundförhållandet|anställningen) ~4 (kund|medlem|konto|aktiv|aktivt|anställd|prenumerant|användare|gäller|består|pågår|registrerad|hyresgäst)`,
      `${KEEP} ~10 (under|hela)? (avtalstiden|medlemstiden|kundförhållandet|anställningstiden|avtalsperioden|medlemskapet|den tid du är (kund|medlem))`,
      `${ERASE} ~12 (när|då|om) (du|ni|kunden) ~3 (avslutar|säger upp|stänger|raderar|tar bort) ~4 (konto|kontot|medlemskap*|avtal*|abonnemang*)`,
      `(när|då|om) (du|ni|kunden) ~3 (avslutar|säger upp|stänger|raderar) ~4 (konto|kontot|medlemskap*|avtal*|abonnemang*) ~6 ${ERASE}`,
      `(konto|kontot|medlemskapet|avtalet|kundförhållandet) (upphör|avslutas|sägs upp) ~6 ${ERASE}`,
    ],
    actor: 'any',
    examples: {
      match: ['Vi [sparar uppgifterna så länge du är kund].', '[När du avslutar ditt konto raderar] vi uppgifterna.'],
      skip: ['Du får rabatt så länge du är kund.'],
    },
  },
  'kept-until-asked': {
    says: 'retention/until-request',
    match: [
      `${KEEP} ~8 (tills|till dess|fram till) (att)? ~3 (du|ni) ~6 (begär|ber|återkallar|avregistrerar|meddelar|avanmäler|invänder|tar bort|säger|avslutar prenumeration*)`,
      `${KEEP} ~8 (så länge|till dess) ~3 samtycke* ~4 (gäller|återkallas|kvarstår|finns)`,
      `${KEEP} ~8 (tills|till dess) ~3 samtycke* ~2 återkallas`,
    ],
    actor: 'any',
    examples: { match: ['Adressen [sparas tills du avregistrerar] dig.'], skip: ['Vänta tills du begär något.'] },
  },
  'kept-indefinitely': {
    says: 'retention/indefinite',
    match: [
      `${KEEP} ~8 (tills vidare|på obestämd tid|för all framtid|utan tidsgräns|permanent|för alltid|utan tidsbegränsning)`,
    ],
    actor: 'any',
    unless: ['(inte|aldrig) ~4 (tills vidare|permanent|obestämd)'],
    examples: { match: ['Vi [sparar uppgifterna tills vidare].'], skip: ['Avtalet gäller tills vidare.'] },
  },
  'anonymised-after': {
    says: 'retention/anonymised-after',
    match: [
      '(därefter|sedan|efter|efteråt|då) ~8 (anonymiseras|avidentifieras|anonymiserar|avidentifierar)',
      `(${ERASE}|raderas) (eller|och|alternativt) (anonymiseras|anonymiserar|avidentifieras|avidentifierar)`,
      '(anonymiseras|avidentifieras|anonymiserar|avidentifierar) ~6 (efter|när|inom)',
      '(anonymiseras|avidentifieras) (eller|och|alternativt) (raderas|gallras)',
    ],
    actor: 'any',
    examples: { match: ['[Därefter anonymiseras] uppgifterna.'], skip: ['Vi samlar in anonyma uppgifter.'] },
  },
  'kept-in-backups': {
    says: 'retention/backups',
    match: [
      `(säkerhetskopior|säkerhetskopiorna|backuper|backup|säkerhetskopia|säkerhetskopieringar|backupkopior) ~8 (${KEEP}|${ERASE}|dagar|månader)`,
      `${KEEP} ~8 (säkerhetskopior|säkerhetskopiorna|backuper|backup)`,
    ],
    actor: 'any',
    examples: { match: ['[Säkerhetskopior raderas] efter en månad.'], skip: ['Vi tar säkerhetskopior varje natt.'] },
  },
};
