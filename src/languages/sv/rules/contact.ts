import type { Rule } from '../../pack.ts';

const ABOUT_PRIVACY = [
  '(kontakt|kontakta|kontaktar|kontaktas|kontakten|frågor|fråga|synpunkter|begäran|samtycke*|integritet*|personuppgift*|dataskydd*|rättigheter|klagomål|personuppgiftsansvarig*|nå|når|kundtjänst|utöva|uppgifter|vänd|hör av|skriv|mejla|maila|adress|registeransvarig*|ansvarig*|dataskyddsombud*|registerutdrag*)',
];
const REACH =
  '(kontakta|kontaktar|kontaktas|mejla|maila|skriv|skriva|skriver|nå|nås|når|vänd|vända|vänder|skicka|skickas|skickar|hör av|frågor|fråga|besvaras|begäran)';

/** Ways to reach the service about privacy. The address itself is found by the extraction. */
export const contact: Record<string, Rule> = {
  'reached-by-email': {
    says: 'contact/email',
    match: [
      '@email',
      `${REACH} ~8 (via|per|med|genom|till|på) (e post|epost|mejl|mail|e mail|e postadress)`,
      '(mejla|maila) (till)? (oss|vår|dataskyddsombud*|kundtjänst)',
      '(e post|epost|mejl|e postadress|mail) till (oss|vår|vårt|kundtjänst)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(ange|anger|uppge|din|er|ditt) e post*',
      'kontakta dig',
      'kontaktar (vi)? dig',
      '(nyhetsbrev*|marknadsföring|erbjudanden|utskick|skickar vi|vi skickar)',
      'avregistrer*',
    ],
    examples: {
      match: [
        'Mejla oss om dina personuppgifter på [info@exempel.se].',
        'Har du frågor, skriv till [hej@example.com].',
        'Du kan [nå oss via e-post].',
      ],
      skip: ['Vi skickar kvittot via e-post.', 'Ange din e-postadress.'],
    },
  },
  'reached-by-post': {
    says: 'contact/postal',
    match: [
      `${REACH} ~10 (per|via|med) (post|brev|vanlig post|rekommenderat brev)`,
      '(skriv|skriva|skriver|brev) (ett brev)? till (oss|vår|vårt|följande|adressen)',
      '(postadress|besöksadress|vår adress|följande adress|adressen nedan|adress)',
      'box @number',
      '(*gatan|*vägen|*torget|*gränd|*allén|*plan) @number',
      '@number @number (stockholm|göteborg|malmö|uppsala|lund|umeå|linköping|örebro|västerås|helsingborg|norrköping|jönköping|solna|sundbyberg|kista)',
      '(hittar|finns|besök|besöker|sitter) ~2 (oss|vi) ~2 på ~3 @number',
      '(*gatan|*vägen|*torget|*gränd|*allén|*plan|*stigen|*backen) @number (@number)? ',
      '@number @number *stad',
      '(*gatan|*vägen|*torget|*gränd|*allén|*stigen|*backen|*esplanaden|*kajen|*platsen|*stråket) @number ~2 @number',
    ],
    actor: 'any',
    needs: [
      '(kontakt|kontakta|kontaktar|kontaktas|kontakten|frågor|fråga|synpunkter|begäran|rättigheter|klagomål|personuppgiftsansvarig*|registeransvarig*|ansvarig|ansvarar|nå|nås|når|utöva|vänd|skriv|dataskyddsombud*|hittar|finns vi)',
    ],
    unless: [
      '(din|er|samla*|samlar|leverans|ange|kundens|uppge|e post|ip|registrerar|behandlar) ~4 (adress|postadress)',
      'kontakta dig',
      '(nyhetsbrev*|erbjudanden|marknadsföring)',
      '(integritetsskyddsmyndigheten|datainspektionen|imy)',
      'namn',
      'e postadress',
      'ip adress',
    ],
    examples: {
      match: [
        'Frågor om personuppgifter: [skriv till oss] på huvudkontoret.',
        'Kontakta oss: Exempel AB, [Storgatan 12], Gävle.',
      ],
      skip: ['Vi samlar in din postadress.', 'Butiken ligger på Storgatan 12.'],
    },
  },
  'reached-by-phone': {
    says: 'contact/phone',
    match: [
      '(telefon|telefonnummer|tel|tfn|ring|ringa|ringer|växel|telefonnumret) ~4 @number',
      `${REACH} ~8 (per|via|på) telefon`,
      `${REACH} ~8 (brev|e post|mejl) (eller|och) telefon`,
      '(ring|ringa) (till)? (oss|kundtjänst|vår)',
      '(kundtjänst|kundservice|växel) (på)? (telefon|tel)? @number @number',
      '(slå|slår) ~1 (en signal|oss en signal|en pling) ~3 @number',
      '(ring|ringa|ringer|telefon|tel|tfn|mobil|växel|jour|nås|nå|når) ~5 @number @number',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(ditt|er|din) (telefonnummer|telefon|mobil*)',
      '(spelar in|spelas in|inspelade)',
      'kontakta dig',
      'när (du|ni) ringer',
    ],
    examples: {
      match: ['Har du frågor, [ring oss].', 'Du kan [nå oss per telefon].'],
      skip: ['Vi samlar in ditt telefonnummer.'],
    },
  },
  'reached-by-form': {
    says: 'contact/form',
    match: [
      `${REACH} ~8 (via|genom|i) ~2 (e tjänst|e tjänster|e tjänsten|webbformulär|formulär|formuläret)`,
      'fyller (du|ni) i ~2 (formuläret|formulär|blanketten|webbformuläret)',
      '(fyller|fyll|använder|använd|skickar) (du|ni)? ~2 (i)? ~1 (formuläret|formulär|blanketten|webbformuläret|e tjänsten) ~2 på ~2 (webbplats|webbplatsen|hemsida|hemsidan|sajt|webb|sida)',
      '(kontaktformulär|kontaktformuläret|webbformulär|webbformuläret|kontaktsida|kontaktsidan|e tjänsten)',
      '(via|genom|i) ~2 (formulär|formuläret) (på|för|här|nedan)',
      '(fyll|fyller|använd|skicka) ~2 (i|in)? ~2 (formulär|formuläret|blankett|blanketten|webbformulär*|kontaktformulär*) ~12 (rättighet*|begäran|registerutdrag|personuppgift*|dataskydd|utöva)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(samlar|samlas|lämnar|fyller|fylla) ~8 (kontaktformulär*|formulär*)',
      'fyll i (vårt|ett)? (kontaktformulär*)',
      '(samlar in|samlas in)',
      '(anmäla|anmäler|beställa|beställer|boka|bokar|ansöka|ansöker) ~6 (dig|er|till|om|tid)',
    ],
    examples: {
      match: ['Frågor kan skickas via vårt [kontaktformulär].'],
      skip: ['Vi samlar in det du skriver i ett kontaktformulär.'],
    },
  },
  'has-protection-officer': {
    says: 'contact/data-protection-officer',
    match: [
      '(dataskyddsombud|dataskyddsombudet|dataskyddsombudets|dataskyddsombudsman*|dataskyddsombudskontor*|personuppgiftsombud|personuppgiftsombudet|dataskyddsansvarig|dataskyddsansvarige)',
      '(dpo|dso)',
    ],
    actor: 'any',
    needs: [
      '(kontakta|kontaktar|kontaktas|kontakt|nå|nås|når|utsett|utsedd|heter|vänd|vända|skriv|mejla|e post|telefon|är|har|frågor|via)',
      '@email',
      '@url',
    ],
    unless: ['(inte|ej|inget) ~3 (utsett|utsedd|utse|dataskyddsombud)', '(behöver|krävs) ~3 inte'],
    examples: {
      match: ['Du kan kontakta vårt [dataskyddsombud] på dso@example.com.', 'Vi har utsett ett [dataskyddsombud].'],
      skip: ['Vårt ombud vaktar grinden.', 'Dataskydd är viktigt för oss.'],
    },
  },
  'has-representative': {
    says: 'contact/representative',
    match: [
      '(företrädare|representant) ~3 (inom|i) (eu|ees|unionen|storbritannien)',
      '(eu) (företrädare|representant)',
      '(utsett|utsedd) ~6 (som|till) ~2 (företrädare|representant)',
    ],
    actor: 'any',
    examples: {
      match: ['Vår [EU-företrädare] är Exempel GmbH.', 'Vår [företrädare i EU] är Exempel GmbH.'],
      skip: ['Ett representativt urval av användare.'],
    },
  },
  'names-the-authority': {
    says: 'contact/authority',
    match: [
      '(tillsynsmyndighet|tillsynsmyndigheten|behörig myndighet) (är|i sverige är) (integritetsskyddsmyndigheten|datainspektionen)',
      '(integritetsskyddsmyndigheten|datainspektionen|imy|tillsynsmyndigheten|tillsynsmyndigheter) ~12 (@url|@email|box @number|imy se|datainspektionen se|telefon @number)',
      '(kontaktuppgifter|lista|adresser) ~4 (tillsynsmyndighet*|integritetsskyddsmyndigheten|datainspektionen|imy)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Tillsynsmyndighet är Integritetsskyddsmyndigheten].',
        'Vänd dig till [Integritetsskyddsmyndigheten på www.example.org] för hjälp.',
      ],
      skip: ['Myndigheten beslutar.'],
    },
  },
};
