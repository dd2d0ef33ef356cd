import type { Rule } from '../../pack.ts';

const ART = '(art|artikel|artikels|artt)';
const A6 = `${ART} 6 (abs|absatz|i)? (1)? (satz 1|s 1|unterabs 1|uabs 1|unterabsatz 1)? (lit|buchst|buchstabe|buchstaben|ziff|nr)?`;
const OTHER = '(a|b|c|d|e|f)';

const withdrawn = [
  '(widerruf*|widersprechen|zurückziehen) ~6 (einwilligung|zustimmung)',
  '(einwilligung|zustimmung) ~8 (widerrufen|widerruf|zurückziehen|widerrufbar)',
];

/** The ground of GDPR article 6(1) that a sentence names for what is done. */
export const legalBasis: Record<string, Rule> = {
  'rests-on-consent': {
    says: 'legal-basis/consent',
    match: [
      '(verlassen|berufen) wir uns ~2 auf ~1 (einwilligung|zustimmung)',
      'wir (verlassen|berufen) uns ~2 auf ~1 (einwilligung|zustimmung)',
      '(verarbeiten|verarbeitung|verarbeitet|nutzen) ~3 (benötigen|brauchen) wir ~2 (einwilligung|zustimmung)',
      `ohne (ihre|deine) ~1 (einwilligung|zustimmung|einverständnis) ~3 (wir|daten|*daten) ~8 (nicht|keine|keinen) ~6 (verwenden|nutzen|verarbeiten|weitergeben|verwendet|genutzt|verarbeitet|weiter|weitergegeben|erheben|erhoben|speichern)`,

      '(haben|hast|hat) ~3 (sie|du|die betroffene person|uns) ~4 (einverständnis|einwilligung|zustimmung) ~2 (gegeben|erteilt|erklärt)',
      '(sie|du) (haben|hast) ~4 (eingewilligt|zugestimmt|einwilligung erteilt|einverständnis erklärt|einverstanden erklärt)',
      '(hierzu|hierfür|darin|dazu|dem) ~3 (eingewilligt|zugestimmt)',
      '(ihre|deine|die) (zustimmung|einwilligung) vorausgesetzt',
      '(setzt|setzen) ~3 (einwilligung|zustimmung) ~4 voraus',
      '(verarbeiten|verarbeitet|erheben|nutzen|verwenden|laden|gesetzt|aktiviert|geladen) ~4 (nur|erst|ausschließlich) ~2 (wenn|sofern|soweit|nachdem) ~2 (sie|du) ~3 (zugestimmt|eingewilligt|zustimmen|einwilligen|zustimmst|einwilligst)',
      '(vorliegen|vorliegt|erteilung) ~2 (ihrer|einer) (einwilligung|zustimmung)',

      '(grundlage|rechtsgrundlage|basiert|beruht|stützt|stützen|basis|gestützt) ~8 (einwilligung|zustimmung|einverständnis|einwilligungen)',
      '(einwilligung|zustimmung) ~8 (rechtsgrundlage|grundlage)',
      '(verarbeiten|verarbeitet|verarbeitung|erfolgt|geschieht|erfolgen|speicherung|nutzung|erheben|datenverarbeitung|übermittlung|weitergabe) ~10 (mit|aufgrund|auf grund|nach|gemäß|nur mit|ausschließlich mit) ~2 (ihrer|deiner|der|einer|ausdrücklicher|vorheriger|ihre) ~2 (einwilligung|zustimmung|einverständnis)',
      '(sofern|soweit|wenn|haben|hast|falls) (sie|du|der nutzer|wir)? ~6 (einwilligung|zustimmung|einverständnis) ~4 (erteilt|gegeben|erteilt haben|einholen|gegeben haben|erteilen|abgefragt|eingeholt) ~12 (verarbeiten|verarbeitet|verarbeitung|erfolgt|nutzen|grundlage|rechtsgrundlage|art|weiter)',
    ],
    actor: 'any',
    unless: [
      ...withdrawn,
      'einverstanden dass',
      '(ob|falls) (sie|du) ~4 (einverstanden|zustimm*|einwillig*)',
      '(eltern|erziehungsberechtigt*|kinder*|drittland|drittländer|drittstaaten|dritte|dritten|art 49)',
      'ohne ~6 (einwilligung|zustimmung)',
      '(nicht|keine) ~2 ohne',
      '(bis zum widerruf|bis)',
    ],
    examples: {
      match: [
        'Dabei [verlassen wir uns auf Ihre Einwilligung].',
        '[Rechtsgrundlage für den Newsletter ist Ihre Einwilligung].',
      ],
      skip: ['Holen Sie vor dem Foto eine Einwilligung ein.', 'Sie können Ihre Einwilligung widerrufen.'],
    },
  },
  'names-article-6-a': {
    says: 'legal-basis/consent',
    match: [
      `${A6} a`,
      `${ART} 9 (abs|absatz)? (2) (lit|buchst|buchstabe)? a`,
      '25 (abs|absatz) 1 (satz 1|s 1)? (tddd*|ttds*)',
    ],
    actor: 'any',
    unless: [
      '(recht|können sie) ~12 (übertragbarkeit|widerspruch|maschinenlesbar*|datenübertragbarkeit)',
      '(dsgvo)? beruht und ~4 automatisiert*',
      'gestützt hat',
      '(löschen|löschung|gelöscht) ~10 (widerruf*|stützte)',
      '49',
    ],
    examples: {
      match: ['Wir tun dies nach [Art. 6 Abs. 1 lit. a] DSGVO.'],
      skip: ['Artikel 6 der Satzung gilt für Mitglieder.'],
    },
  },
  'rests-on-contract': {
    says: 'legal-basis/contract',
    match: [
      '(rechtsgrundlage|rechtsgrundlagen|rechtsgrund) (vertrag|*vertrag|vertragserfüllung|vertragsverhältnis)',

      '(um|damit) ~6 (vertrag|*vertrag|verträge|vertragspflichten|vertragliche pflichten|vertragliche verpflichtungen) ~3 (zu erfüllen|erfüllen zu können|abzuwickeln|durchzuführen|zu schließen|abzuschließen|erfüllen|durchführen|abschließen)',
      '(für|zu|zur) ~2 (vertrag|*vertrag|vertragsverhältnis|*verhältnis) (erforderlich|notwendig|nötig)',

      '(entsprechend|gemäß|aufgrund|im rahmen|wegen) ~2 vertraglichen (verpflichtungen|pflichten)',
      'ohne (diese|die) (verarbeitung|datenverarbeitung|angaben|daten) ~4 *vertrag ~4 nicht ~2 (erfüllen|durchführen|erfüllt|durchgeführt)',

      '(erfüllung|durchführung|abwicklung) ~6 (*vertrags|*vertrages|*vertragsverhältnisses)',

      '(ohne|nur durch|nur mit) ~2 (verarbeitung|daten|angaben) ~8 (vertrag|*vertrag|verträge|kaufvertrag|mietvertrag|vertraglichen) ~6 erfüllen',
      '(aufgrund|auf grundlage|auf grund|gemäß) ~2 (vereinssatzung|satzung|mitgliedsvertrags|mitgliedschaftsvertrags|*vertrags|vertrags)',
      '(begründung|durchführung|beendigung) ~4 (beschäftigungsverhältnisses|arbeitsverhältnisses|mietverhältnisses|mitgliedschaftsverhältnisses|vertragsverhältnisses|versicherungsverhältnisses) ~3 (erforderlich|notwendig)',
      '(vorvertragliche|vorvertraglichen|vorvertraglicher) (maßnahme|maßnahmen|verpflichtungen|anfragen)',
      '(pflichten|verpflichtungen) aus ~2 (vertrag|*vertrag)',

      '(erfüllung|durchführung|abwicklung|anbahnung|begründung|abschluss|zustandekommen) (und (durchführung|abwicklung))? (eines|des|ihres|unseres|deines|von|der|einer|unserer|mit ihnen|vertraglicher)? (mit ihnen|jeweiligen|geschlossenen|bestehenden|entsprechenden|gewünschten|vertraglichen)? (vertrags|vertrages|verträgen|vertragsverhältnisses|vertragsbeziehung|vertragsbeziehungen|nutzungsvertrags|nutzungsvertrages|kaufvertrags|kaufvertrages|verpflichtungen|vertraglichen pflichten|pflichten)',
      '(vertragserfüllung|vertragsdurchführung|vertragsanbahnung)',
      '(vorvertraglicher|vorvertragliche|vorvertraglichen) (maßnahmen|verpflichtungen|maßnahme)',
      `${A6} b`,
      `${A6} a (und|oder|bzw|sowie) (lit)? b`,
    ],
    actor: 'any',
    unless: [
      '(dienstleister|auftragsverarbeiter|partner) ~8 (vertrag|vertraglich)',
      '(recht|können sie) ~12 (datenübertragbarkeit|maschinenlesbar*|übertragbarkeit)',
      '(gesetzliche*|rechtliche*|steuerliche*|handelsrechtliche*) (pflichten|verpflichtungen)',
      '(arbeitsvertrag|zivilrechtlich)',
      '(zugriff|zugang)',
      '(ohne|nichtbereitstellung|nicht möglich|verpflichtet|bereitstellung|bereitzustellen)',
      '(gelöscht|löschen|gespeichert|speicherung|aufbewahrt|aufbewahren|dauer) ',
    ],
    examples: {
      match: [
        'Das tun wir [entsprechend unserer vertraglichen Pflichten].',
        'Die Verarbeitung dient der [Erfüllung eines Vertrags].',
        'Rechtsgrundlage: [Art. 6 Abs. 1 lit. b] DSGVO.',
      ],
      skip: ['Wir schließen Verträge mit Lieferanten.', 'Die Leistung der App ist gut.'],
    },
  },
  'names-article-6-c': {
    says: 'legal-basis/legal-obligation',
    match: [`${A6} c`, `${A6} ${OTHER} (und|oder|bzw|sowie) (lit|buchst|buchstabe)? c`],
    actor: 'any',
    unless: ['(recht|widerspruch|widersprechen|widerspruchsrecht) ~12 (löschung|widersprechen|datenübertragbarkeit)'],
    examples: {
      match: ['Für die Aufbewahrung gilt [Art. 6 Abs. 1 lit. c] DSGVO.'],
      skip: ['Sie haben kein Recht auf Löschung, soweit Art. 6 Abs. 1 lit. c DSGVO greift.'],
    },
  },
  'rests-on-legal-duty': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(müssen|muss|haben|sind) (wir|ich)? ~8 (nach|gemäß|laut|aufgrund) ~2 (*gesetz|*gesetzes|*gesetzbuch) ~6 (prüfen|melden|feststellen|erheben|erfassen|mitteilen|übermitteln|dokumentieren|identifizieren|verarbeiten|festzustellen|zu prüfen|zu melden|zu erheben|zu dokumentieren|überprüfen|nachweisen)',

      'uns ~4 (*gesetz|*gesetzbuch|*ordnung|gesetzgeber|gesetz|*recht) ~4 (zwingt|verpflichtet|anhält|auferlegt|vorschreibt|verlangt|vorgibt)',
      '(*gesetz|*gesetzbuch|*ordnung|gesetzgeber|gesetz|*recht) ~3 (zwingt|verpflichtet|schreibt|gibt|verlangt) (uns|das|dies) ~3 (vor|dazu|hierzu)?',
      '(nach|gemäß|laut|aufgrund) ~3 (*gesetz|*gesetzes|*ordnung|*verordnung|*gesetzbuch|*gesetzbuchs) (müssen|muss) (wir|ich)',
      '(gesetzlicher|rechtlicher|gesetzliche|rechtliche|gesetzlichen) (auftrag|auftrags|aufzeichnungspflicht|meldepflicht|nachweispflicht|dokumentationspflicht)',

      '(entsprechend|gemäß|aufgrund) ~1 (rechtlicher|gesetzlicher|rechtlichen|gesetzlichen) (pflichten|verpflichtungen)',
      '(verlangt|fordert|gebietet|verlangen) ~1 (das|die|der) (*gesetz|*gesetzbuch|abgabenordnung|gesetzgeber|*verordnung)',

      '(banken|versicherer|sparkassen|ärzte|arbeitgeber|kreditinstitute|steuerberater|behörden|schulen) unterliegen ~5 (gesetzlichen|rechtlichen|regulatorischen)',

      '(gesetzlich|rechtlich|kraft gesetzes|durch gesetz) ~2 (vorgeschrieben|verpflichtet|verpflichtend|geboten|angeordnet|gehalten)',
      '(pflicht|verpflichtung) ~2 (ergibt|folgt|beruht) ~2 (aus|auf) ~3 (gesetz|*gesetz|*gesetzbuch|abgabenordnung|ao|hgb|gwg|*ordnung)',
      '(nach|gemäß|aufgrund|laut) ~2 (geldwäschegesetz|geldwäschegesetzes|kreditwesengesetz|handelsgesetzbuch|abgabenordnung|steuerrecht|sozialgesetzbuch|meldegesetz|bundesmeldegesetz|infektionsschutzgesetz|telekommunikationsgesetz|gwg|*gesetz|*gesetzes) ~3 (müssen|verpflichtet|gehalten|verlangt|vorgeschrieben|sind)',
      'wir ~2 (unterliegen|unterliegt) ~6 (vorgaben|pflichten|verpflichtungen|vorschriften|anforderungen|gesetzen|auflagen)',
      '(unterliegen|unterliegt) wir ~5 (gesetzlichen|rechtlichen|regulatorischen|aufsichtsrechtlichen) (vorgaben|pflichten|verpflichtungen|vorschriften|anforderungen)',
      '(verpflichtet|verpflichten|verlangt|zwingt|schreibt) ~3 uns ~6 (gesetz|*gesetz|gesetzgeber|abgabenordnung|handelsgesetzbuch|recht)',

      '(erfüllung) (einer|unserer|von|der) ~2 (rechtlichen|rechtlicher|gesetzlichen|gesetzlicher) (verpflichtung|verpflichtungen|pflichten)',
      '(rechtlichen|gesetzlichen|rechtlicher|gesetzlicher|rechtliche) (verpflichtung|verpflichtungen) ~4 (unterliegen|unterliegt|erforderlich|unterworfen)',
      '(gesetzlich|rechtlich) verpflichtet ~8 (verarbeiten|zu verarbeiten|erheben|zu erheben)',
      '(einer|eine) (rechtliche|rechtlichen|gesetzlichen) verpflichtung',
    ],
    actor: 'any',
    unless: [
      '(speichern|aufbewahren|aufbewahrung|gespeichert|aufbewahrt|löschen|gelöscht|löschung|aufzubewahren)',
      '(herausgabe|behörden|herauszugeben)',
      'sie sind ~4 verpflichtet',
      '(nicht|weder|keine) ~4 (vorgeschrieben|verpflichtet|verpflichtung)',
      '(bereitstellung|angabe|mitteilung|ihrerseits)',
      '(dienstleister|auftragsverarbeiter|mitarbeiter*|beschäftigte*|anbieter) ~6 verpflichtet',
      '(datengeheimnis|vertraulichkeit|verschwiegenheit|sicherheit|maßnahmen)',
      '(sofern|soweit|wenn|außer|es sei denn|falls|wo|ob|drittparteien|dritte) ~12 (gesetzlich|rechtlich)',
      '(unternehmen|partner|empfänger) ~4 (gesetzlich|rechtlich) verpflichtet',
      '(recht|widerspruch) ~8 (löschung|widersprechen)',
    ],
    examples: {
      match: ['Dies dient der [Erfüllung einer rechtlichen Verpflichtung].'],
      skip: [
        'Sie sind rechtlich verpflichtet zu zahlen.',
        'Rechnungen müssen wir aufgrund einer gesetzlichen Verpflichtung aufbewahren.',
      ],
    },
  },
  'rests-on-vital-interests': {
    says: 'legal-basis/vital-interests',
    match: [
      '(um|zum|zur) ~4 (leben|leib und leben|lebens|lebenswichtige|gesundheit und leben) ~6 (schützen|schutz|wahren|retten|rettung|bewahren)',
      '(schutz|rettung) (des|ihres|von) (lebens|leben|menschenleben)',
      '(lebenswichtige|lebenswichtigen|lebenswichtiger) interessen',
      `${A6} d`,
    ],
    actor: 'any',
    examples: {
      match: ['Wir schützen so [lebenswichtige Interessen].', 'Rechtsgrundlage: [Art. 6 Abs. 1 lit. d] DSGVO.'],
      skip: ['Wasser ist lebenswichtig.'],
    },
  },
  'rests-on-public-interest': {
    says: 'legal-basis/public-interest',
    match: [
      '(handeln|erfolgt|erfolgen|tätig|auftrag|auftrags|aufgabe) ~4 im öffentlichen interesse',
      '(aufgabe|aufgaben) ~4 (im|in) (kirchlichen|öffentlichen|gemeindlichen|dienstlichen) (interesse|interessen)',
      '(zur|der|bei der) (erfüllung|wahrnehmung) ~3 (gesetzlichen|öffentlichen|hoheitlichen|gesetzlich zugewiesenen|übertragenen) (aufgabe|aufgaben)',
      '(hoheitliche|hoheitlichen|öffentlich rechtliche|öffentlich rechtlichen|gesetzlich zugewiesenen|gesetzlich übertragenen) (aufgabe|aufgaben|tätigkeit)',
      '(öffentlicher gewalt|hoheitlicher gewalt|hoheitlichen befugnisse)',

      'in ausübung öffentlicher gewalt',
      '(aufgabe|aufgaben|wahrnehmung|erforderlich|grundlage) ~10 (im öffentlichen interesse|öffentlichen interesse liegt|öffentlicher gewalt)',
      'im öffentlichen interesse ~4 (liegt|erforderlich|erfolgt)',
      `${A6} e`,
    ],
    actor: 'any',
    unless: [
      '(widerspruch|widersprechen|archivzwecke|recht) ~12 (öffentlich*|lit e)',
      '(widerspruch|widersprechen|widerspruchsrecht)',
      '(löschung|nicht besteht|erforderlich ist für)',
    ],
    examples: {
      match: [
        'Die Verarbeitung ist für eine [Aufgabe im öffentlichen Interesse] nötig.',
        'Rechtsgrundlage: [Art. 6 Abs. 1 lit. e] DSGVO.',
      ],
      skip: ['Das öffentliche Interesse an der Messe ist groß.'],
    },
  },
  'rests-on-legitimate-interests': {
    says: 'legal-basis/legitimate-interests',
    match: [
      '(auf|an) ~4 (unser|unserem|unsere|unseren|ein|einem) (überwiegendes|überwiegenden|überwiegende) ~1 (interesse|interessen)',
      '(überwiegendes|überwiegende|überwiegenden) (privates|private|privaten|öffentliches|berechtigtes|eigenes) ~2 (interesse|interessen)',
      '(unser|unserem|unseres|ein|das|eigenes|eigenen|wirtschaftliches|wirtschaftlichen) (wirtschaftliches|überwiegendes|überwiegenden|eigenes)? (interesse|interesses) ~10 (überwiegt|überwiegen|überwiegenden|berechtigt|schutzwürdig*)',
      '(unser|unserem|ein) ~1 interesse ~12 (ihre|ihren|deine) (interessen|belange|rechte)',
      '(stützen|berufen|stützt|beruft) ~4 (unser|unserem|unsere|auf ein) (interesse|interessen) (an|daran)',
      '(interessenabwägung|abwägung der interessen)',

      '(berechtigtes|berechtigte|berechtigten|berechtigter|überwiegendes berechtigtes|überwiegenden berechtigten) (geschäftliches|wirtschaftliches|wirtschaftlichen|geschäftlichen)? (interesse|interessen|interesses) (an|von|des|der|im|als|daran|darin|ist|liegt|gemäß|nach|unsererseits|i s d|zur|und|in)?',
      `${A6} f`,
      `${A6} ${OTHER} (und|oder|bzw|sowie) (lit|buchst)? f`,
    ],
    actor: 'any',
    unless: [
      '(mehr|näheres|einzelheiten|informationen|erläuterungen) ~2 (über|zu) ~2 berechtigten',
      '(widerspruch|widersprechen|widerspruchsrecht|einwenden|einspruch)',
      '(ihre|deren|schutzwürdigen) berechtigten (interessen|interesse)',
      '(sofern|soweit) keine ~3 berechtigten',
      'dritte* ~4 berechtigtes interesse an',
    ],
    examples: {
      match: [
        'Wir haben ein [berechtigtes Interesse an] der Sicherheit.',
        'Rechtsgrundlage: [Art. 6 Abs. 1 lit. f] DSGVO.',
      ],
      skip: [
        'Wir haben Interesse an Ihrer Meinung.',
        'Gegen Verarbeitung aus berechtigtem Interesse können Sie Widerspruch einlegen.',
      ],
    },
  },
  'waits-for-consent': {
    says: 'legal-basis/consent',
    match: [
      '(nur|ausschließlich|lediglich|allein) mit (ihrem|deinem|eurem) ~1 (einverständnis|ja|okay)',
      '(cookies|tracker|dienste|technologien|alle übrigen|alle anderen|alle weiteren) ~6 erst ~2 (wenn|nachdem|sobald) (sie|du) ~6 (zugestimmt|eingewilligt) (haben|hast)',
      'ohne (ihr|dein|ihre|deine|eure|euer) ~1 (einverständnis|zustimmung|einwilligung|erlaubnis|ja) ~1 (verwenden|nutzen|zeigen|veröffentlichen|speichern|verarbeiten|machen|nehmen) (wir|ich) ~8 (nicht|keine|kein|keinen|nichts)',

      '(nur|erst|ausschließlich|lediglich) ~4 (wenn|sofern|soweit|nachdem|falls) ~8 (erlauben|erlaubt|erlaubst|eingewilligt|zugestimmt|zustimmen|zustimmst|einwilligen|einwilligst|gestatten|gestattet|genehmigt|einverstanden|bejaht)',
      '(nur|ausschließlich|erst) mit ~1 (ihrer|deiner|eurer|ausdrücklicher|schriftlicher|vorheriger|freiwilliger) ~2 (einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis)',
      '(bedarf|bedürfen) ~3 (ihrer|deiner|eurer|einer|der) ~2 (einwilligung|zustimmung)',
      '(benötigen|brauchen|brauche) (wir|ich) ~4 (ihre|deine|eine) ~2 (einwilligung|zustimmung|einverständniserklärung|erlaubnis)',
    ],
    actor: 'any',
    unless: [
      ...withdrawn,
      '(cookie*|werbe*|tracking|weiter|weitergegeben|weitergeben|übermittelt|übermitteln|übermittlung|weitergabe)',
      '(cookie wand|drittland*|drittstaat*|änderung*|gesetzlich* erlaub*|gesetzlich* gestatt*)',
      '(nicht|keine) ~3 ohne',
      '(gesetzlich|gesetz|rechtlich|datenschutzrechtlich) ~4 (erlaubt|gestattet|genehmigt)',
      '(keiner|keine|nicht) ~3 (einwilligung|zustimmung)',
      '(bis|ob) ~6 (eingewilligt|zugestimmt|einwilligung)',
    ],
    examples: {
      match: ['Fotos vom Ausflug zeigen wir [nur, wenn Sie es uns ausdrücklich erlauben].'],
      skip: ['Wir geben Daten nur weiter, wenn es gesetzlich erlaubt ist.'],
    },
  },
};
