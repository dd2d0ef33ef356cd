import type { Rule } from '../../pack.ts';

const CARD =
  '(kortuppgift*|kortnummer|kortnumret|kreditkortsuppgift*|betalkort|betalningsuppgift*|bankuppgift*|kortinformation|betaluppgift*)';

/** Data that a sentence says to pass the service by. */
export const collection: Record<string, Rule> = {
  'watches-with-cameras': {
    says: 'collection/video-surveillance',
    match: [
      '(inspelat material|inspelningar|inspelningarna|bildmaterial|bildmaterialet|filmer|material|materialet|bilder|bilderna) (från|i) (kamerabevakning*|kameraövervakning*|bevakningskam*|övervakningskam*|våra kameror|kamerorna)',
      '(kamerabevakar|kameraövervakar|kamerabevakade|kameraövervakade)',
      '(kamerabevakning|kameraövervakning|kamerabevakningen|kameraövervakningen) (av|i|på|vid) (våra|vår|vårt|entré*|garage*|lokaler*|butik*|gemensamma|trapphus*)',
      '(kamerabevakas|kameraövervakas|kamerabevakar|kameraövervakar|kamerabevakad*|kameraövervakad*|videoövervakas)',
      '(bevakningskameror|bevakningskamerorna|övervakningskameror|övervakningskamerorna|kamerorna) ~2 (satts upp|sitter|finns|monterats|installerats|spelar in|filmar)',
      '(genom|med hjälp av|bedriver|bedrivs|använder|har) (kamerabevakning|kameraövervakning|övervakningskameror)',
      '(kamerabevakning|kameraövervakning) (sker|bedrivs|används|förekommer|finns)',
      '(bevakas|övervakas|bevakar|övervakar) ~4 (med|av|genom) (kamera|kameror|kamerorna|videokamera|övervakningskameror)',
      '(klipp|klippen|inspelningen|inspelningarna) från ~1 (kameran|kamerorna|kameror|bevakningskamera*|övervakningskamera*|kamerasystemet)',
      '(kameror|kamerorna|kamera|kameran|övervakningskameror|bevakningskameror) ~4 (filmar|spelar in|övervakar|bevakar|registrerar)',
    ],
    actor: 'any',
    unless: ['(inte|aldrig|inga)', '(telefonens|mobilens|din|datorns) kamera*'],
    examples: {
      match: [
        '[Inspelningar från kamerabevakningen] raderas efter en månad.',
        '[Kamerabevakning sker] i entrén.',
        'Våra entréer [kamerabevakas].',
        'Lagret [övervakas dygnet runt med kamera].',
        '[Klippen från kamerorna] raderas varje vecka.',
      ],
      skip: ['Våra entréer är öppna hela dygnet.'],
    },
  },
  'asks-for-a-credit-report': {
    says: 'collection/credit-record',
    match: [
      '(gör|tar|inhämtar|begär|genomför|hämtar|beställer) @first? ~2 (in)? (en)? (kreditupplysning|kreditupplysningar|kreditkontroll|kreditprövning|kreditbedömning)',
      '(en)? (kreditupplysning|kreditkontroll|kreditprövning) ~2 (tas|görs|inhämtas|hämtas|genomförs|begärs)',
      '(tillämpar|använder|utför) @first? ~1 (kreditprövning|kreditkontroll|kreditupplysning)',
      '(göras|tas|begäras|inhämtas|hämtas) ~1 (in)? (en)? (kreditupplysning|kreditkontroll|kreditprövning)',
    ],
    unless: ['(inte|aldrig|ingen|inga)'],
    examples: {
      match: ['Vi [tar en kreditupplysning] när du väljer faktura.', '[En kreditkontroll görs] vid ansökan.'],
      skip: ['Vi gör ingen kreditupplysning.', 'Du tar en kreditupplysning på säljaren.'],
    },
  },
  'never-sees-payment-data': {
    says: 'collection/payment-card',
    denies: true,
    match: [
      `${CARD} ~10 (når|passerar|kommer|ser) ~2 (aldrig|inte) ~3 (våra system|oss|servrar|i kontakt)`,
      `(har|får|ser) (vi)? ~2 (aldrig|inte) ~3 (tillgång till|åtkomst till|del av)? ~2 ${CARD}`,
      `${CARD} ~8 (har|får|ser) vi (aldrig|inte)`,
    ],
    actor: 'any',
    examples: {
      match: [
        '[Kortuppgifterna ser vi aldrig].',
        'Vi [får aldrig tillgång till dina kortuppgifter].',
        'Dina [kortuppgifter hanteras av banken och når aldrig oss].',
      ],
      skip: ['Vi säljer gratulationskort.'],
    },
  },
  'watches-without-cameras': {
    says: 'collection/video-surveillance',
    denies: true,
    match: [
      '(filmar|kamerabevakar|kameraövervakar|filmas|kamerabevakas|kameraövervakas) (vi)? ~2 (inte|aldrig|ej)',
      '(inga|inte några|ingen) ~1 (övervakningskameror|bevakningskameror|kamerabevakning|kameraövervakning|kameror) ~3 (finns|används|förekommer|sitter|filmar)',
      '(har|använder) (vi)? (inga|ingen|inte några) ~1 (övervakningskameror|bevakningskameror|kamerabevakning|kameraövervakning|kameror)',
    ],
    examples: {
      match: ['Omklädningsrummen [kamerabevakas aldrig].'],
      skip: ['Vi filmar matcherna.'],
    },
  },
  'takes-nothing-from-children': {
    says: 'collection/children-data',
    denies: true,
    match: [
      '(av|från|om) ~1 (barn|minderåriga|användare|personer|någon|ungdomar|den som är) (under @number (år)?)? (tar|samlar|behandlar|begär|registrerar|sparar) (vi)? ~1 (inte|inga|aldrig|ej)',
      '(samlar|samlas|behandlar|registrerar|sparar) (vi)? ~2 (inte|aldrig) ~4 (uppgifter|personuppgifter|information|data) (om|från) (dem|barn|minderåriga|personer under|någon under)',
    ],
    needs: ['(barn|barnet|minderårig*|omyndig*|under @number)'],
    examples: {
      match: ['Barn får inte spela, och vi [samlar inte in uppgifter om dem].'],
      skip: ['Vi samlar inte in uppgifter om dem som bara läser.'],
    },
  },
  'carries-a-locator': {
    says: 'collection/precise-location',
    actor: 'any',
    match: [
      '(utrustad|utrustade|utrustat|försedd|försedda|försett) med ~1 (gps|gps sändare|gps spårare|spårsändare|positioneringsutrustning|gps utrustning|gps enhet|satellitspårning)',
      '(gps|gps sändare|gps spårare|spårsändare|gps enhet) ~1 (sitter|finns|är monterad|är monterade|är installerad|är installerade) i ~2 (bil|bilen|bilar|bilarna|fordon|fordonet|fordonen|cykeln|cyklarna|båten|båtarna|maskinen|maskinerna|släpet)',
    ],
    unless: ['(inte|aldrig|inga|ingen)'],
    examples: {
      match: ['Våra hyrcyklar är [utrustade med spårsändare].'],
      skip: ['Inga bilar är utrustade med GPS.'],
    },
  },
  'sends-pictures-live': {
    says: 'collection/audio-video',
    actor: 'any',
    match: [
      '(direktsänds|livesänds|strömmas|streamas|livestreamas|webbsänds|sänds live|spelas in) ~12 (synas|syns|höras|hörs|komma med|kommer med|filmas) (i bild|i sändningen|på bild|på filmen|i bilden)?',
    ],
    unless: ['(inte|aldrig|inga|ingen)'],
    examples: {
      match: ['Årsmötet [strömmas på nätet, och den som talar kan höras].'],
      skip: ['Konserten strömmas på nätet.'],
    },
  },
};
