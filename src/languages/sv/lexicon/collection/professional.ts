import type { LexiconEntry } from '../../../pack.ts';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      '(arbetsgivare|arbetsgivarens|företagsnamn|företagets namn|arbetsplats|bolagsnamn|företagstillhörighet)',
      '(organisation|företag|bolag) (som)? (du|ni|personen|han|hon|kontaktpersonen) (arbetar|företräder|representerar)',
      '(anställning|anställningsförhållande*|anställningsform|anställningsstatus)',
      'nuvarande (arbetsgivare|anställning|arbetsplats)',
      '(arbetsgivarintyg*|anställningsintyg*|anställningsbevis*|anställningsavtal|arbetsgivaruppgift*)',
      '(vilket|vilken) (företag|bolag|organisation|förening) (som)? (du|ni|personen) (arbetar|representerar|företräder|tillhör)',
      'var (du|ni|hon|han) arbetar',
    ],
    examples: {
      match: [
        'Vi samlar in uppgift om din [arbetsgivare].',
        'Vi begär ett [anställningsintyg].',
        'Vi antecknar [nuvarande arbetsgivare].',
      ],
      skip: ['Vi samlar in ditt namn.'],
    },
  },
  'job-title': {
    words: [
      '(befattning|befattningen|titel|yrkestitel|arbetstitel|yrke|yrket|tjänstetitel|yrkesroll|sysselsättning|arbetsroll)',
      '(kontaktpersonens|kontaktpersoners|din|er) (titel|roll|befattning)',
      'vilken (roll|befattning|tjänst|titel) (du|ni|personen|kontaktpersonen) har',
      '(titel|roll) (på|i) (företaget|arbetsplatsen|organisationen)',
      '(befattning*|tjänstetitel*|yrkestitel*|yrkesroll*|arbetsuppgifter|tjänsteställning|sysselsättning*|yrkesuppgift*)',
      '(namn|företag|organisation|titel) (och|samt) roll',
    ],
    examples: { match: ['Vi samlar in arbetsgivare och [befattning].'], skip: ['Vi samlar in bokens namn.'] },
  },
  industry: {
    words: ['(bransch|branschen|branschtillhörighet|yrkesområde|näringsgren)'],
    examples: { match: ['Vi samlar in företagsnamn och [bransch].'], skip: ['Vår bransch förändras.'] },
  },
  'work-history': {
    words: [
      '(cv|cv n|meritförteckning|arbetslivserfarenhet|yrkeserfarenhet|arbetshistorik|anställningshistorik|referenser|meriter|jobbansökan|ansökningshandlingar|anställningsuppgift*|kvalifikationer)',
      'tidigare (anställningar|anställning|arbetsgivare)',
      '(personligt|personliga) (brev|brevet)',
      '(anställningsansökan|anställningsansökningar|platsansökan|platsansökningar|arbetsansökan|ansökan om (anställning|jobb|arbete)|ansökningshandling*|jobbansökning*|ansökningsbrev)',
      '(tidigare|föregående|senaste) (anställningar|anställning|arbetsgivare|arbeten|jobb|uppdrag|erfarenhet*)',
      '(meritförteckning*|yrkesbakgrund*|arbetsprov|arbetsintyg*|tjänstgöringsintyg*|tjänstgöringsbetyg|yrkeserfarenhet*|arbetslivserfarenhet*|referenspersoner|anställningshistorik*|arbetshistorik*|erfarenheter|kompetenser)',
    ],
    examples: {
      match: ['Vi samlar in ditt [CV] när du söker jobb.', 'Vi sparar dina [arbetsintyg].'],
      skip: ['Vi samlar in din köphistorik.'],
    },
  },
  education: {
    words: [
      '(högskolepoäng|meritpoäng|meritvärde*|studieplats|antagningsbesked*|registreringsintyg*|behörighetsintyg*|yrkesbevis|slutbetyg|avgångsbetyg|gymnasiebetyg|akademiska meriter|högskolemeriter)',
      '(utbildning|utbildningen|utbildningsbakgrund|utbildningsnivå|betyg|examen|examensbevis|skola|utbildningsuppgift*|studieresultat|studier)',
      '(elevernas|elevens|studentens|studenternas) (betyg|resultat|närvaro|frånvaro)',
      '(frånvaro|frånvarouppgift*|närvaro|studieintyg|provresultat|kursbetyg)',
      '(betygen|betygsutdrag*|examina|examensbevis*|examensintyg*|utbildningsbevis*|kursintyg*|kurshistorik*|studiemeriter|studiehistorik*|studiebakgrund|skolresultat|skolgång|skolbakgrund|schema|årskurs|klasstillhörighet|skolklass|diplom|frånvaro*|närvaro*|utbildningar|kunskapsutveckling)',
      'vilka (kurser|utbildningar) (som)? (du|ni|eleven|deltagaren) (har)? (gått|går|läst|läser|genomfört)',
    ],
    examples: {
      match: ['Vi samlar in uppgifter om din [utbildning] när du söker jobb.', 'Vi antecknar elevens [årskurs].'],
      skip: ['Vi stöder utbildning på landsbygden.'],
    },
  },
};
