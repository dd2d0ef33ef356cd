import type { Rule } from '../../pack.ts';

export const automatedDecision: Record<string, Rule> = {
  'decides-by-machine': {
    says: 'automated-decision/automated-decision',
    match: [
      '(helt|enbart|fullt) (automatiserad|automatisk|automatiserat) (bedömning|kreditbedömning|prövning|kreditprövning|handläggning|process)',
      '(krediten|kredit|ansökan|lånet|premien|beslutet) ~1 (beviljas|avslås|godkänns|fattas|räknas ut) ~3 automatiskt',
      '(automatiserade|automatiserat|automatiserad|automatiska|automatiskt|automatisk) ~2 (beslut|beslutet|beslutsfattande|beslutsfattandet|besluten)',
      '(beslut|beslutet|besluten|avgörs|avgörande) ~6 (automatiserad|automatiserat|automatisk|maskinellt|automatiskt) (behandling|väg|profilering|beslut|process|fattas)?',
      'profilering ~10 (rättslig|rättsliga|rättsverkan|betydande) ~4 (verkan|effekt|effekter|följder|grad|sätt)',
      '(beslut|beslutet|besluten|*beslut|*beslutet|*besluten) ~4 (fattas|tas) ~2 (automatiserat|automatiskt|maskinellt)',
      '(beslut|besluten|algoritm|algoritmen|systemet|bedömningen|premien|poängen) ~10 utan ~3 (mänsklig|människa|handläggare) ~2 (inblandning|medverkan|inblandad|inverkan)',
      '(beslut|beslutet) ~4 utan (någon)? mänsklig (inblandning|medverkan|inverkan)',
      '(sker|görs|fattas|avgörs|bedöms|handläggs|utförs) ~1 (helt|enbart|fullt|helt och hållet) (automatiskt|automatiserat|maskinellt|av en dator)',
      '(kreditprövning*|kreditbedömning*|ansökan|riskbedömning*|premien|beslut|beslutet) ~3 (automatiskt|automatiserat|automatiserad)',
      '(poäng|poängtal|score|algoritm|algoritmen|modell|modellen|systemet|datorn|programmet|verktyget) ~6 (avgör|bestämmer|beslutar|godkänner|nekar|avslår) ~3 (om|hur|vilken|vilka|ansökan|kredit|ansökningar)',
      '(avgörs|bestäms|beslutas|beviljas|nekas) ~4 av ~2 (algoritm|algoritmen|dator|datorn|modell|modellen|automatik|systemet)',
    ],
    actor: 'any',
    unless: [
      '(förekommer|sker|fattas|används|tillämpas) (inte|aldrig|ej)',
      '(rätt|rätten|rättighet|rättigheter|invända|motsätta|begära|kräva|slippa|ompröva|bestrida) ~12 (automatiserad*|automatiserat|automatisk*|automatiskt|profilering|beslut)',
      '(menas|avses|innebär att)',
    ],
    examples: {
      match: [
        'Svaret lämnas efter en [helt automatiserad bedömning].',
        'Vi använder [automatiserat beslutsfattande] när vi sätter gränsen.',
        'Vissa [beslut grundas på automatiserad behandling].',
        '[Algoritmen avgör vilken] premie du får.',
      ],
      skip: ['Du har rätt att slippa automatiserade beslut.', 'Grinden öppnas på automatisk väg.'],
    },
  },
  'decides-by-hand': {
    says: 'automated-decision/automated-decision',
    denies: true,
    match: [
      '(kör|gör|har|använder|tillämpar|fattar) @first? ~1 (inga|inget|ingen|inte några|inte något|aldrig) ~1 (automatiserade|automatiska|automatiserat|automatiskt|automatiserad|automatisk|maskinella|maskinellt) ~1 (urval|beslut|bedömningar|bedömning|gallring|gallringar|beslutsfattande|rangordning|prövning|sorteringar)',
      '(automatiserade|automatiserat|automatiserad|automatiska|automatiskt|automatisk) ~2 (beslut|beslutet|beslutsfattande|besluten) ~2 (förekommer|sker|fattas|används|tillämpas) (inte|aldrig|ej)',
      '(beslut|besluten) ~8 (automatiserad|automatisk) ~2 (förekommer|sker|fattas|används|tillämpas) (inte|aldrig|ej)',
      '(beslut|besluten) ~12 (automatiserad|automatisk|automatiserat) ~8 (förekommer|sker|fattas|används|tillämpas) (inte|aldrig|ej)',
      '(alla|varje|samtliga|slutliga|viktiga|slutgiltiga) ~1 (beslut|beslutet|besluten|bedömningar|bedömning|avslag) ~3 (fattas|tas|görs|granskas) (alltid)? av ~1 (människa|människor|handläggare|person|personer|rekryterare|läkare|medarbetare|våra|rådgivare|lärare)',
      '(beslut|besluten|beslutet) ~2 (fattas|tas|görs) (alltid) av ~2 (människa|människor|handläggare|person|rekryterare|läkare|medarbetare)',
      '(fattar|rangordnar|väljer|sorterar|avgör|beslutar|gallrar|avslår|nekar) (vi|den|det|systemet)? ~3 (aldrig|inte) ~4 (på egen hand|automatiskt|maskinellt|helt automatiskt|av sig självt)',
      '(inga|inte några|aldrig några) ~1 (beslut|urval|bedömningar) ~3 (fattas|görs|tas|sker) ~2 (automatiskt|maskinellt|av (en)? (dator|algoritm|maskin|datorer|algoritmer|ai|ett system)|utan (mänsklig|människa|att en människa))',
      '(ingen|aldrig en|inte en) (dator|algoritm|maskin|robot|ai) ~2 (som)? (avgör|beslutar|bestämmer|fattar)',
      '(inga|inte några|aldrig några|inget|ingen) ~1 (beslut|urval|bedömningar|beslutsfattande) ~3 (fattas|görs|tas|sker|grundas|förekommer) ~4 (maskinell|automatisk|automatiserad|automatiserat|automatiska) (väg|behandling|grund|process)?',
    ],
    actor: 'any',
    examples: {
      match: ['[Automatiserade beslut fattas inte].', '[Varje beslut fattas av en handläggare].'],
      skip: ['Beslut fattas av styrelsen.'],
    },
  },
};
