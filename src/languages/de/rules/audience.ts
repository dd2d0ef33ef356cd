import type { Rule } from '../../pack.ts';

const YOUNG =
  '(kind|kinder|kindern|minderjährige|minderjährigen|minderjähriger|jugendliche|jugendlichen|personen|person|nutzer|nutzern|benutzer|teilnehmer)';
const AGE = '(@number|dreizehn|vierzehn|fünfzehn|sechzehn|achtzehn)';

/** Groups of people for whom the policy has a rule of its own. */
export const audience: Record<string, Rule> = {
  'minimum-age': {
    says: 'audience/children',
    match: [
      `(ist|sind) (erst|nur) ab ${AGE}`,
      '(richtet|richten|wendet|wenden|gerichtet) ~4 (erwachsene|erwachsenes|volljährige|volljährigen) ~2 (publikum|personen|nutzer)?',
      `(teilnahme|nutzung|anmeldung|registrierung|konto|zugang) ~6 (ab|erst ab|nur ab) ${AGE} (jahren|jahre) ~2 (gestattet|erlaubt|möglich|zulässig|offen)?`,
      `(mindestens|wenigstens) ${AGE} jahre ~3 alt`,
      '(volljährig|volljährige|volljährigen) ~6 (sein|nutzer|personen|nutzen|anmelden|registrieren|teilnehmen|bestellen)',

      `${YOUNG} ~3 (unter|jünger als|ab|über|zwischen|bis|von unter) (dem alter von|einem alter von)? ${AGE} (jahren|jahre)?`,
      `(nicht|ausschließlich) ~3 (an|für) ~2 (kinder|minderjährige|jugendliche)`,
      `(richtet|richten|bestimmt|gedacht|ausgerichtet|konzipiert|vorgesehen) ~6 (kinder|kindern|minderjährige|erwachsene)`,
      `(kinder|kindern|minderjährige) ~4 (bestimmt|gedacht|ausgerichtet|gerichtet|geeignet|richten)`,
      `(mindestens|über) ${AGE} (jahre|jahren) (alt|oder älter)`,
      `(unter) ${AGE} (jahre|jahren) (alt|sind|bist|ist)`,
      `${AGE} (lebensjahr|lebensjahrs|lebensjahres)`,
      `(mindestalter|altersgrenze) ~4 ${AGE}`,
      `(alter) (von|unter) ~2 ${AGE}`,
    ],
    actor: 'any',
    unless: ['(fahren|kostenlos|eintritt|rabatt|ermäßigung)', 'betriebszugehörigkeit'],
    examples: {
      match: [
        'Unsere App ist nicht für [Kinder unter 13 Jahren gedacht].',
        'Sie müssen [mindestens 16 Jahre alt] sein.',
      ],
      skip: ['Kinder lieben unsere Spiele.', 'Wir bewahren Akten mindestens 30 Jahre auf.'],
    },
  },
  'childrens-data': {
    says: 'audience/children',
    match: [
      '(stellen|bemerken|erfahren|merken) wir (fest)? ~1 dass ~2 (jemand|nutzer|nutzerin|mitglied|teilnehmer) ~2 (jünger|minderjährig|zu jung|unter) ~8 (schließen|löschen|sperren|entfernen)',
      '(okay|ok|erlaubnis|zustimmung|einverständnis|unterschrift|einwilligung|genehmigung) ~2 (deiner|ihrer|der|seiner|eurer) (eltern|sorgeberechtigten|erziehungsberechtigten|elternteile)',
      'noch (keine|nicht) @number ~3 (brauchen|brauchst|dürfen|darfst|fragen|bitten|alt)',
      '(frage|fragen|bitte|bitten) ~3 (deine|ihre|die) eltern',

      '(erfahren|stellen|feststellen|kenntnis|bemerken) ~4 dass ~3 (kind|minderjähriger|minderjährige) ~10 (löschen|gelöscht|schließen|entfernen)',

      '(fotos|bilder|aufnahmen|daten) ~1 von kindern ~8 (eltern|elternteile|sorgeberechtigte|sorgeberechtigten|erziehungsberechtigte*|zugestimmt|eingewilligt)',
      '(elternteile|eltern|sorgeberechtigte|sorgeberechtigten|erziehungsberechtigten) ~4 (zugestimmt|zustimmen|eingewilligt|einwilligen|willigen|einverstanden)',

      '(kind|kinder|kindern|kindes|minderjährige|minderjährigen|minderjähriger) ~8 (eltern|erziehungsberechtigte|erziehungsberechtigten|sorgeberechtigte|sorgeberechtigten|erziehungsberechtigter)',
      '(eltern|erziehungsberechtigte|erziehungsberechtigten|sorgeberechtigte|sorgeberechtigten) ~8 (kind|kinder|kindern|kindes|einwilligung|zustimmung|erlaubnis|minderjährige|minderjährigen)',
      '(einwilligung|zustimmung|erlaubnis|genehmigung) (der|ihrer|seiner|eines|deiner|durch die) (eltern|elternteils|erziehungsberechtigten|sorgeberechtigten|elternteil)',
      '(coppa|children s online privacy protection)',
      '(daten|informationen|angaben) (von|über) (kindern|minderjährigen|jugendlichen|personen unter)',
      '(datenschutz|privatsphäre|schutz) (von|bei|der|unserer) ~2 (kindern|kinder|minderjährigen)',
      '(von kindern|minderjährigen) ~4 (erheben|erhoben|sammeln|daten)',
    ],
    actor: 'any',
    unless: ['bewerb*', 'anzahl der kinder', 'kinderfreibetrag'],
    examples: {
      match: ['Wir fragen die [Eltern, bevor ein Kind] mitmacht.', 'Wir halten [COPPA] ein.'],
      skip: ['Unsere Eltern gründeten die Firma.', 'Kinder lieben unsere Spiele.'],
    },
  },
  'for-californians': {
    says: 'audience/california',
    match: [
      '(leben|wohnen|wohnst|lebst|wohnhaft) (sie|du)? ~1 in kalifornien',

      '@audience/california',
      '(ccpa|cpra|caloppa|shine the light)',
      '(kalifornische|kalifornischen|kalifornischem|kalifornisches) (recht|gesetz|datenschutzrecht|verbraucher|einwohner|zivilgesetzbuch|verbraucherschutzgesetz)',
      'california consumer privacy act',
      '(kaliforniens|kalifornien) (haben|wohnen|leben|ansässig)',
    ],
    actor: 'any',
    examples: {
      match: ['[Einwohner Kaliforniens] können eine Liste anfordern.', 'Sie haben Rechte nach dem [CCPA].'],
      skip: ['Unser Büro in Kalifornien ist neu.', 'Der Wein stammt aus Kalifornien.'],
    },
  },
  'for-us-states': {
    says: 'audience/us-states',
    match: [
      '@audience/us-states',
      '(bestimmter|bestimmten|einiger|einigen|anderer|anderen) (us)? bundesstaaten',
      '(einwohner|bewohner|verbraucher|bewohnern|einwohnern) ~4 (bundesstaat|bundesstaaten|virginia|colorado|connecticut|utah|nevada|texas)',
      'datenschutzgesetze* der (us)? bundesstaaten',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Bewohner von Virginia] können widersprechen.',
        'In [einigen US-Bundesstaaten] bestehen weitere Rechte.',
      ],
      skip: ['Unser Büro in Nevada ist offen.', 'Die USA bestehen aus 50 Staaten.'],
    },
  },
  'for-europeans': {
    says: 'audience/europe',
    match: [
      '@audience/europe',
      '(wenn|sofern|falls|soweit) (sie|du) ~6 (eu|ewr|europäischen union|europäischen wirtschaftsraum|mitgliedstaat|europa) ~2 (ansässig|wohnen|befinden|leben|wohnhaft|aufhalten|sind|haben|zugreifen|befindest|wohnst)',
    ],
    actor: 'any',
    examples: {
      match: ['[Nutzer in der EU] haben weitere Rechte.', 'Mehr gilt, [wenn Sie in der EU wohnen].'],
      skip: ['Unsere Server stehen in der EU.', 'Die Verordnung gilt in Europa.'],
    },
  },
  'for-britons': {
    says: 'audience/united-kingdom',
    match: [
      '@audience/united-kingdom',
      '(wenn|sofern|falls) (sie|du) ~6 (vereinigten königreich|großbritannien)',
      '(uk dsgvo|uk gdpr|data protection act 2018|britische dsgvo|britischen dsgvo)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Nutzer im Vereinigten Königreich] wenden sich an das ICO.',
        'Ihre Rechte nach der [UK-DSGVO] sind diese.',
      ],
      skip: ['Unser Laden im Vereinigten Königreich ist neu.', 'Der Tee kommt aus England.'],
    },
  },
  'for-the-swiss': {
    says: 'audience/switzerland',
    match: [
      '@audience/switzerland',
      '(wenn|sofern|falls) (sie|du) ~6 schweiz',
      '(schweizer|schweizerisches|schweizerische|schweizerischen|schweizerischem) (datenschutzgesetz|datenschutzgesetzes|datenschutzrecht|dsg|bundesgesetz über den datenschutz)',
      '(revdsg|revidiertes datenschutzgesetz)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Nutzer in der Schweiz] wenden sich an unsere Vertretung.',
        'Mehr gilt, [wenn Sie in der Schweiz] wohnen.',
      ],
      skip: ['Unser Hoster sitzt in der Schweiz.', 'Schweizer Käse hat Löcher.'],
    },
  },
  'for-canadians': {
    says: 'audience/canada',
    match: ['@audience/canada', '(wenn|sofern|falls) (sie|du) ~6 kanada', '(pipeda|kanadisches datenschutzrecht)'],
    actor: 'any',
    examples: {
      match: ['[Einwohner Kanadas] können ihre Akte sehen.', 'Mehr gilt, [wenn Sie in Kanada] wohnen.'],
      skip: ['Wir liefern nach Kanada.', 'Kanada ist weit weg.'],
    },
  },
  'for-brazilians': {
    says: 'audience/brazil',
    match: [
      '@audience/brazil',
      '(wenn|sofern|falls) (sie|du) ~6 brasilien',
      '(lgpd|brasilianisches datenschutzgesetz|brasilianischen datenschutzgesetz)',
    ],
    actor: 'any',
    examples: {
      match: ['[Nutzer in Brasilien] haben weitere Rechte.', 'Das [LGPD] gibt Ihnen Rechte.'],
      skip: ['Wir liefern nach Brasilien.', 'Der Kaffee kommt aus Brasilien.'],
    },
  },
  'for-australians': {
    says: 'audience/australia',
    match: [
      '@audience/australia',
      '(wenn|sofern|falls) (sie|du) ~6 australien',
      '(australian privacy principles|privacy act 1988)',
    ],
    actor: 'any',
    examples: {
      match: ['[Nutzer in Australien] haben weitere Rechte.', 'Wir halten die [Australian Privacy Principles] ein.'],
      skip: ['Wir liefern nach Australien.', 'Australien ist weit weg.'],
    },
  },
  'for-people-elsewhere': {
    says: 'audience/other-country',
    match: [
      '(wenn|sofern|falls) (sie|du|nutzer) ~3 (außerhalb|von außerhalb) ~2 (eu|ewr|europäischen union|europäischen wirtschaftsraums|usa|vereinigten staaten|deutschlands|schweiz|landes) ~6 (wohnen|leben|ansässig|zugreifen|nutzen|befinden|aufrufen|sind|besuchen)',
      '(nutzer|besucher|personen|kunden|nutzern|einwohner) ~2 (außerhalb|von außerhalb) (der|des|von|deutschlands)? (eu|ewr|europäischen union|europäischen wirtschaftsraums|usa|vereinigten staaten|deutschlands|schweiz)',
      '(internationale|internationalen|ausländische) (nutzer|besucher|kunden|nutzern)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Nutzer außerhalb der Europäischen Union] sollten dies lesen.',
        '[Wenn Sie außerhalb der USA leben], lesen Sie weiter.',
      ],
      skip: ['Wir verarbeiten Daten außerhalb der EU.', 'Wir liefern ins Ausland.'],
    },
  },
};
