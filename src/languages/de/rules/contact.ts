import type { Rule } from '../../pack.ts';
import { AUTHORITY } from '../phrases.ts';

const ABOUT_PRIVACY = [
  '(vertreter|vertreterin|vertretung|mailen|kontakt|kontaktieren|kontaktaufnahme|frage|fragen|anfrage|anfragen|datenschutz|datenschutzanfragen|verantwortlich|verantwortlicher|verantwortliche|verantwortlichen|impressum|wenden|rechte|ausübung|widerruf|widerspruch|datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten|erreichen|erreichbar|beschwerde|beschwerden|anliegen|schreiben|auskunft|betreiber|diensteanbieter|stelle|kontaktdaten|antrag)',
];
const DPO =
  '(datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten|datenschutzbeauftragter|datenschutzbeauftragen|beauftragter für den datenschutz|beauftragten für den datenschutz|beauftragte für den datenschutz|data protection officer|dpo|dsb|konzerndatenschutzbeauftragter|konzerndatenschutzbeauftragten)';

/** Ways to reach the service about privacy. The address itself is found by the extraction. */
export const contact: Record<string, Rule> = {
  'reached-by-email': {
    says: 'contact/email',
    match: [
      '(schreib|schreibe|schreiben|maile|mailen) (sie|mir|uns)? ~6 @email',
      '(schick|schicke|schicken|sende|senden) ~4 (mail|e mail|nachricht|zeilen) ~2 (an)? @email',

      '(mailen|mailst|mail|schreibt|schreiben) (sie|du)? uns ~4 @email',

      '(e mail|email|mail|e mail adresse) ~4 @email',
      '@email',
      '(kontaktieren|schreiben|wenden|kontaktiere|erreichen) ~6 (per|via) (e mail|email|mail)',
      '(e mail|email|mail) ~2 (an uns|senden|schreiben|schicken)',
      '(senden|schicken|schreiben|genügt|reicht) ~6 (eine|formlose) ~1 (e mail|email|mail) ~3 (an|uns|unsere)',
    ],
    actor: 'any',
    unless: [
      '(geben|gib) ~6 ihre e mail adresse',
      'wenn sie uns ~8 (kontaktieren|schreiben|zusenden|senden)',
      '(aufsichtsbehörde|landesbeauftragte*|bfdi) ~10 @email',
      'bei ~2 kontaktaufnahme ~8 (gespeichert|verarbeitet)',
    ],
    needs: [
      ...ABOUT_PRIVACY,
      '(schreib|schreibe|schreiben|maile|mailen) (sie|mir|uns)? ~6 @email',
      '(schick|schicke|schicken|sende|senden) ~4 (mail|e mail|nachricht|zeilen) ~2 (an)? @email',
    ],
    examples: {
      match: ['Fragen zum Datenschutz beantwortet [hallo@example.de].'],
      skip: ['Die Quittung senden wir per E-Mail.', 'Geben Sie Ihre E-Mail-Adresse ein.'],
    },
  },
  'reached-by-post': {
    says: 'contact/postal',
    match: [
      '(*straße|*strasse|*gasse|*weg|*platz|*hof|*berg|*park|*see|*bach|*tor|*graben|*wall|*kai|*hafen|*anger|*bogen|*winkel|*feld|*acker|*wiese|*garten|*brunnen|*kirche|*schloss|*burg|*mühle|*turm|*zeile|*gürtel|*steig|*quai|*rain|*halde|*matt|*gässli|*brücke|*chaussee|*pfad|*stieg|*gärten|*linden) @number ~2 @number',
      '(postfach|schließfach) ~3 @number',

      '(richten|senden|schicken|adressieren) (sie|du)? ~3 (schriftlich|per post|postalisch|brieflich) ~3 an ~12 @number',

      '(postalisch|schriftlich|brieflich|per post|postweg|per brief) ~6 (an|wenden|erreichen|kontaktieren|folgende|unter)',
      '(wenden|erreichen|kontaktieren|schreiben) ~8 (postalisch|schriftlich|per post|postweg|per brief)',
      '(postanschrift|anschrift|postadresse) ~2 (lautet)',
      '(anschrift|adresse) ~2 *straße',
      '(*straße|*str|*strasse|*weg|*platz|*allee|*gasse|*ring|*ufer|*damm|*markt) @number ~2 (@number)?',
      '(straße|str|platz|allee|weg|ring|ufer|damm) @number',
      'postfach @number',
      '(wenden|richten|schreiben) ~4 an ~6 @number',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      'an @email (oder|und) rufen',
      '(ihre|deine) (anschrift|postanschrift|adresse)',
      '(filiale|öffnungszeiten|geöffnet)',
      AUTHORITY,
      '(art|artikel|abs) @number ~3 (abs|dsgvo)? ~4 wenden',
      'google',
      'facebook',
      'usa',
      'irland',
      'ireland',
      'dublin',
    ],
    examples: {
      match: [
        'Fragen zum Datenschutz richten Sie [schriftlich an] uns.',
        'Verantwortlich: Example GmbH, [Langstraße 12], Berlin.',
      ],
      skip: ['Wir erheben Ihre Anschrift.', 'Der Laden in der Langstraße 12 ist schön.'],
    },
  },
  'reached-by-phone': {
    says: 'contact/phone',
    match: [
      '(rufen|ruf|rufst|anrufen) ~6 an ~2 @number',
      '(rufen|ruf) ~4 @number',
      '(anruf|telefonat) ~3 (unter|genügt) ~3 @number',

      '(rufen|rufe|ruf) ~4 unter @number',
      'telefonisch ~8 unter @number',

      '(telefon|tel|telefonisch|telefonnummer|fon|hotline|rufnummer|phone|mobil|telefonische) ~5 @number',
      '(telefonisch|per telefon) ~4 (kontaktieren|erreichen|wenden)',
      '(kontaktieren|erreichen|wenden) ~6 (telefonisch|per telefon)',
      '(telefax|fax) ~3 @number',
    ],
    actor: 'any',
    unless: [
      '(ihre|deine) (telefonnummer|rufnummer)',
      '(aufgezeichnet|aufzeichnen|gespeichert)',
      AUTHORITY,
      'wenn sie uns ~6 (telefonisch|kontaktieren)',
      '(art|artikel) @number',
    ],
    needs: [...ABOUT_PRIVACY, '(rufen|ruf) ~4 (uns|mich) ~2 an'],
    examples: {
      match: ['Bei Fragen zum Datenschutz: [Telefon 030] 1234567.'],
      skip: ['Wir erheben Ihre Telefonnummer.', 'Gespräche werden 30 Tage aufgezeichnet.'],
    },
  },
  'reached-by-form': {
    says: 'contact/form',
    match: [
      '(erreichen|erreichst|kontaktieren|kontaktierst) (sie|du) ~12 (über|mit|per|mittels) ~2 (formular|kontaktformular|onlineformular|webformular|anfrageformular)',
      '(anliegen|anfragen|fragen|anträge|nachrichten|anfrage) ~6 (über|mit|per|mittels) ~2 (formular|kontaktformular|onlineformular|webformular) ~8 (entgegen|stellen|richten|senden|einreichen|möglich)?',

      '(kontaktformular|online formular|webformular|onlineformular|formular) ~6 (wenden|kontaktieren|stellen|richten|nutzen|erreichen|senden|ausüben|melden)',
      '(wenden|kontaktieren|stellen|richten|erreichen|nutzen) ~8 (kontaktformular|online formular|webformular|onlineformular|kontaktseite)',
      '(kontaktieren|wenden|erreichen) ~6 (@url|über unsere website|über die app)',
    ],
    actor: 'any',
    needs: ['(fragen|datenschutz|datenschutzanfragen|rechte|anfragen|anliegen|auskunft|widerruf|antrag|anträge)'],
    unless: [
      '(wenn|sofern|soweit) sie ~10 (kontaktformular|formular)',
      '(gespeichert|verarbeitet|erhoben|angaben aus dem|eingegeben*|eingeben|mitteilen)',
      AUTHORITY,
    ],
    examples: {
      match: ['Datenschutzanfragen können Sie über das [Kontaktformular stellen].'],
      skip: ['Wir speichern, was Sie im Kontaktformular eingeben.', 'Das Formular ist lang.'],
    },
  },
  'has-protection-officer': {
    says: 'contact/data-protection-officer',
    match: [DPO],
    actor: 'any',
    needs: [
      '(kontakt|kontaktieren|kontaktdaten|erreichen|erreichbar|bestellt|benannt|wenden|unser|unseren|unserem|unsere|ist|e mail|anschrift|fragen|gesetzlich|name|beauftragt|mail|schreiben|lautet|extern|externer|externen)',
      '@email',
    ],
    unless: [
      '(datenschutzbeauftragten|datenschutzbeauftragter|datenschutzbeauftragte) ~4 nicht',
      '(bundes|landes|länder|ländern|landesdatenschutzbeauftragte|bundesländer|hessischer|sächsischer|hamburgischer|bayerischer|informationsfreiheit|bundesbeauftragte*|landesbeauftragte*) ~6 (datenschutzbeauftragte|datenschutzbeauftragten|datenschutzbeauftragter|datenschutz)',
      '(datenschutzbeauftragte|datenschutzbeauftragten|datenschutzbeauftragter) (des|der|und für|für) (bundes|länder|landes|land|bundeslandes|bundesländer|informationsfreiheit|freistaats|den kanton)',
      '(keinen|kein|nicht) ~4 (datenschutzbeauftragten|datenschutzbeauftragter)',
      'liste ~6 (datenschutzbeauftragten|datenschutzbeauftragte)',
    ],
    examples: {
      match: [
        'Unseren [Datenschutzbeauftragten] erreichen Sie per Post.',
        'Wir haben eine [Datenschutzbeauftragte] bestellt.',
      ],
      skip: ['Die Datenschutzbeauftragten der Länder helfen Ihnen.', 'Der Datenschutz ist uns wichtig.'],
    },
  },
  'has-representative': {
    says: 'contact/representative',
    match: [
      '(eu vertreter|uk vertreter|unionsvertreter|eu vertreterin|vertreter nach art 27|eu repräsentant)',
      '(vertreter|vertreterin|vertretung|repräsentant|repräsentanten) ~6 (union|eu|vereinigten königreich|schweiz|ewr|art 27|artikel 27)',
      '(art|artikel) 27 ~4 (vertreter|vertreterin|vertretung|benannt|bestellt)',
    ],
    actor: 'any',
    unless: ['(handelsvertreter|gesetzliche* vertreter|geschäftsführer)'],
    examples: {
      match: [
        'Unser [EU-Vertreter] ist die Example Europe GmbH.',
        'Unser [Vertreter in der Union] ist die Example AG.',
      ],
      skip: ['Unser Handelsvertreter besucht Sie.', 'Der gesetzliche Vertreter unterschreibt.'],
    },
  },
  'names-the-authority': {
    says: 'contact/authority',
    match: [
      '(zuständige|zuständigen) (aufsichtsbehörde|datenschutzbehörde|datenschutzaufsichtsbehörde) (dem|der|die|das) ~6 (landesamt|landesbeauftragte*|beauftragte*|behörde|zentrum|landesdatenschutz*)',

      `(zuständige|zuständig|zuständigen) ~4 ${AUTHORITY} ~8 (ist|lautet|die|der|das|@url|@email|@number)`,
      `(zuständig) (ist|für uns ist) ~4 ${AUTHORITY}`,
      `${AUTHORITY} ~12 (@url|@email)`,
      `${AUTHORITY} ~10 (*straße|*strasse|str|*allee|*platz|postfach|*ufer|*moabit|*damm|*weg|*ring|*promenade) @number`,
      `(liste|anschriften|kontaktdaten|übersicht|verzeichnis) ~6 (${AUTHORITY}|datenschutzbeauftragten|behörden) ~12 (@url|hier|link|finden|entnommen|abrufbar|abrufen)`,
      `${AUTHORITY} ~8 (erreichen|kontaktdaten|anschrift|adresse|website|webseite)`,
    ],
    actor: 'any',
    unless: [
      '(ihres|deines) (aufenthaltsorts|aufenthaltsortes|wohnorts|arbeitsplatzes|üblichen) ~12 (wenden|beschweren|beschwerde)',
    ],
    examples: {
      match: ['Die [zuständige Aufsichtsbehörde ist] der Landesbeauftragte.'],
      skip: ['Die Aufsichtsbehörde entscheidet.', 'Die Liste unserer Läden finden Sie hier.'],
    },
  },
};
