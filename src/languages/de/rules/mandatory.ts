import type { Rule } from '../../pack.ts';

const DATA = '(daten|angaben|informationen|*daten|*angaben|e mail adresse|namen)';
const GIVE =
  '(bereitstellen|bereitzustellen|bereitstellung|angeben|anzugeben|angabe|angaben|mitteilen|mitzuteilen|mitteilung|nennen|machen|zur verfügung stellen|zur verfügung zu stellen|preisgeben|eingeben|preiszugeben|übermitteln|zu machen|zu nennen|zu geben)';

/** Whether data must be given, and what follows if it is withheld. */
export const mandatory: Record<string, Rule> = {
  'withholding-has-consequences': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      'ohne (diese|die|ihre) ~1 (daten|angaben|informationen|unterlagen) (werden|müssen|müssten|können|kann) ~12 (ablehnen|verweigern|abgelehnt|versagen)',

      '(verweigern|verweigert|verweigerst) (sie|du)? ~6 (können|kann) ~8 nicht',
      '(wer|wenn sie|falls sie) ~4 (daten|angaben|informationen|*daten) ~3 nicht ~2 (preisgeben|angeben|mitteilen|nennen|machen|bereitstellen) ~2 (will|möchte|möchten|wollen)? ~2 (kann|können) ~8 nicht',
      '(wer|wenn sie|falls sie) ~4 (daten|angaben|informationen|*daten) ~3 nicht ~2 (preisgibt|angibt|mitteilt|nennt|macht|bereitstellt) ~2 (kann|können) ~8 nicht',
      '(ohne) ~2 (daten|angaben|informationen|*daten|adresse|anschrift) ~6 (nicht|keine|keinen|kein|unmöglich)',
      '(nur|erst) ~4 (beantworten|bearbeiten|liefern|abschließen|ausführen|anbieten) ~2 wenn ~4 (angaben|daten|wissen|kennen|mitteilen|angeben)',

      `ohne (diese|die angabe|die bereitstellung|angabe|ihre|bereitstellung|deren) ~6 (können|kann|ist|könnten|wäre|sind) ~12 (nicht|keine|keinen|kein|unmöglich)`,
      `(nicht|keine) ~2 (bereit|zur verfügung|angeben|mitteilen|bereitstellen|mit|an|bereitgestellt) ~8 (können|kann|ist|werden) ~12 (nicht|keine|keinen|kein|unmöglich|eingeschränkt)`,
      `(nichtbereitstellung|nichtangabe|unterlassen) ~8 (können|kann|ist|hat|zur folge|führt|hätte) ~12 (nicht|keine|keinen|kein|folge|dass|dazu)`,
      `(stellen|geben|teilen|machen|legen|nennen) (sie|du) ~10 nicht ~10 (nicht möglich|können wir|nicht|keine)`,
      `(unterlagen|angaben|daten|informationen|nachweise|*daten) ~4 (nicht|unvollständig) (vorgelegt|mitgeteilt|bereitgestellt|angegeben|eingereicht|vor|gemacht|übermittelt|zur verfügung gestellt) ~8 (nicht|keine|keinen|kein|unmöglich|abgelehnt)`,
      `ohne ~5 (daten|angaben|informationen|*daten|*angaben|pflichtfelder|unterlagen) ~4 (können|kann|ist|sind|wäre) ~10 (nicht|keine|keinen|kein|unmöglich)`,
    ],
    needs: ['(angabe|@collection)', `${DATA}`, '(nichtbereitstellung|nichtangabe|unterlagen|nachweise)'],
    unless: [
      '(haftet|haften|haftung)',
      '(cookies|cookie)',
      '(widerruf*|widerspr*|abmelden)',
      '(kinder*|alter)',
      '(löschen|gelöscht|löschung)',
      'ohne ihre (einwilligung|zustimmung)',
      'ausreichend identifizieren',
    ],
    examples: {
      match: ['[Ohne diese Angaben können wir die Bestellung nicht] ausführen.'],
      skip: ['Wenn Sie keine Werbung mögen, können Sie sich abmelden.'],
    },
  },
  'must-be-given': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      'ohne (dieses|diesen|dieselben|diese unterlagen|diese nachweise) ~1 (dürfen|können|kann|darf) ~6 (nicht|keine|keinen)',
      '(benötigt|benötigen|brauchen|braucht|verlangen|verlangt) (wir)? ~6 (zwingend|unbedingt) ~3 @collection',
      '(versehene|versehenen|gekennzeichnete|gekennzeichneten|markierte|markierten) (felder|angaben|eingabefelder) (müssen|sind) ~3 (ausfüllen|auszufüllen|ausgefüllt)',
      '(müssen|musst|haben) (sie|du) ~4 (daten|angaben|informationen|unterlagen) ~2 (bereitstellen|bereitzustellen|angeben|mitteilen|machen|vorlegen)',

      '(felder|angaben|daten) ~4 (benötigen|brauchen) wir (zwingend|unbedingt|in jedem fall)',
      '(mit|durch) ~3 (gekennzeichnete|gekennzeichneten|markierte|markierten|versehene|versehenen) (felder|angaben|eingabefelder) ~5 (benötigen|erforderlich|auszufüllen|notwendig|pflicht*|ausgefüllt|brauchen)',

      'felder ~3 (müssen|sind) ~2 (ausgefüllt werden|auszufüllen)',
      `(geben|machen|stellen|teilen) (sie|du) ~4 (nicht|keine) (an|mit|bereit) ~2 können ~6 nicht`,
      'ohne diese (angaben|daten|informationen) (können|kann|ist|lässt) ~8 nicht',
      '(pflichtangabe|pflichtangaben|pflichtfeld|pflichtfelder|pflichtfeldern|mussfelder|pflichtdaten)',
      `(bereitstellung|angabe|mitteilung) ~8 (ist|sind) ~8 (erforderlich|notwendig|zwingend|verpflichtend|gesetzlich vorgeschrieben|vertraglich vorgeschrieben|obligatorisch|vorgeschrieben|unerlässlich)`,
      `(sie|du|nutzer) ~2 (müssen|musst|verpflichtet|haben) ~8 ${DATA} ~4 (bereitstellen|angeben|mitteilen|machen|bereitzustellen|eingeben)`,
      `(zwingend|unbedingt) (erforderliche|notwendige) ${DATA}`,
      `${DATA} ~3 (sind|ist) ~2 (zwingend|verpflichtend|obligatorisch) (erforderlich|anzugeben)?`,
      `(erforderliche|notwendige|verpflichtende) (angaben|felder) (sind|werden) ~4 (gekennzeichnet|markiert)`,
      `(gekennzeichnet|gekennzeichneten|markiert|markierte) ~6 (pflicht*|erforderlich)`,
    ],
    unless: [
      '(nicht|keine|weder|noch) ~4 (ausfüllen|verpflichtet|erforderlich|vorgeschrieben|verpflichtung|zwingend|notwendig|pflicht)',
      '(wir|uns) ~3 verpflichtet',
      '(strafverfolgung*|behörden)',
      '(identität|identifizierung) ~6 (antrag|anfrage)',
      '(angabe|angaben|bereitstellung|daten|mitteilung) ~4 (ist|sind) freiwillig',
      'soweit ~6 nicht',
      'ohne ~3 (pflichtangaben|pflichtangabe|pflichtfelder)',
    ],
    examples: {
      match: [
        'Alle [markierten Felder müssen Sie ausfüllen].',
        '[Pflichtangaben] sind mit einem Stern markiert.',
        'Die [Angabe Ihrer Anschrift ist erforderlich].',
      ],
      skip: [
        'Die Angabe Ihrer Telefonnummer ist nicht erforderlich.',
        'Wir sind verpflichtet, die Daten herauszugeben.',
      ],
    },
  },
  'may-be-withheld': {
    says: 'mandatory/optional',
    actor: 'any',
    match: [
      '(einwilligung|angabe|zustimmung|teilnahme|daten|angaben|auskunft) ~4 nicht ~2 (erteilt|gegeben|erteilen|geben|angeben|machen|mitteilen|verweigert|bereitgestellt|mit|an) ~3 (entstehen|entsteht|erwachsen|erwächst|haben|hat|drohen|droht) ~6 (keine|kein|keinerlei) (nachteil|nachteile|folgen)',
      '(verweigerung|verweigern|nichterteilung|nichtangabe) ~6 (keine|kein|keinerlei) (nachteil|nachteile|folgen)',
      '(keine|kein|keinerlei) (nachteil|nachteile|folgen) ~4 (wenn|falls) (sie|du) ~4 nicht ~3 (angeben|machen|geben|erteilen|mitteilen|einwilligen|zustimmen|ausfüllen)',
      '(können|kannst|darf|dürfen|kann) (sie|du|man)? ~3 (feld|felder|angabe|angaben|spalte|zeile) ~3 (leer|frei|offen) lassen',
      '(feld|felder|angabe|angaben|zeile) ~3 (können|kannst|darf|dürfen|kann) ~3 (leer|frei|offen) (lassen|bleiben)',
      '(nicht|keine) pflicht ~3 (angabe|angeben|ausfüllen)',
      'freiwillig (angeben|mitteilen|nennen|ist|sind|bleibt|können sie|kannst du)',

      '(übrige|übrigen|andere|anderen|weitere|weiteren|sonstige|sonstigen) ~1 (felder|angaben)? (können|kannst|dürfen) (sie|du) ~2 (leer|frei|offen|weg) lassen',
      'zu (keiner|keinem) ~4 (angabe|angaben|auskunft|daten) ~3 verpflichtet',
      '(anzugeben|mitzuteilen|zu nennen|zu machen|einzutragen|zu hinterlassen) ~1 (steht|stehen|bleibt|ist) ~2 (ihnen|dir) ~2 (frei|überlassen|freigestellt)',
      '(anzugeben|mitzuteilen|zu nennen) ist ~1 freiwillig',

      '(alles|alle) (weitere|übrige|andere|weiteren|übrigen) ~6 freiwillig',

      '(angaben|angabe|daten|felder|informationen) ~5 (aus freien stücken|auf freiwilliger grundlage|nach belieben|ihrem belieben)',
      '(bereitstellung|angabe|mitteilung) ~8 (ist|sind) ~2 nicht ~3 (vorgeschrieben|verpflichtend|erforderlich|notwendig)',
      '(weder|nicht) ~3 (gesetzlich|vertraglich) ~4 (vorgeschrieben|verpflichtend)',
      '(gesetzlich|vertraglich) ~4 vorgeschrieben ist ~4 nicht',
      '(beantworten|angeben|mitteilen|ausfüllen|nennen|ob sie|ob du) ~6 (bleibt|ist|steht) ~1 (ihnen|dir) ~1 (überlassen|frei|freigestellt)',

      '@collection (müssen|musst|brauchen|brauchst) (sie|du|ihr) (uns|hierfür|dabei)? nicht (an|zu)? *geben',
      '(müssen|musst|brauchen) (sie|du|ihr) ~3 @collection nicht (angeben|nennen|mitteilen)',
      `(angabe|bereitstellung|mitteilung|angaben|eingabe|teilnahme an der umfrage|preisgabe|nutzung des formulars) ~10 (ist|sind|erfolgt|erfolgen) ~4 (freiwillig|optional|freigestellt)`,
      `(freiwillige|freiwilligen|optionale|optionalen) (angaben|angabe|felder|daten|informationen|basis|eingaben)`,
      `(auf|stets auf) freiwilliger (basis|grundlage)`,
      `freiwillig ~3 (mitteilen|angeben|mitgeteilt|mitgeteilten|angegeben|bereitstellen|bereitgestellt|übermitteln|eingeben|eingegeben|zur verfügung stellen|preisgeben|machen|mitgeteilte|übermittelt|übermittelte|angegebene)`,
      `(nicht|weder|keine|keinerlei) ~6 (verpflichtet|verpflichtung|pflicht|gezwungen) ~8 ${GIVE}`,
      `(verpflichtung|pflicht) ~4 (bereitstellung|angabe) ~6 (besteht|gibt es) (nicht|keine)`,
      `(du|sie) (musst|müssen|brauchen) ~8 (nicht|keine) (nennen|angeben|mitteilen|bereitstellen|machen|preisgeben|zur verfügung stellen)`,
      `${DATA} ~4 (ist|sind) (jedoch|stets|hingegen|rein|dabei)? (freiwillig|optional)`,
      `(alle|übrige|übrigen|weitere|weiteren|sonstige|sonstigen|zusätzliche|andere|anderen) ~2 (angaben|felder|daten|informationen) ~6 (freiwillig|optional)`,
      `(angabe|mitteilung|bereitstellung|teilnahme|preisgabe) ~10 (steht|stehen|ist|bleibt|sind) ~2 (ihnen|dir|euch|den nutzern) (frei|überlassen|freigestellt)`,
      `(erfolgt|erfolgen|geschieht|beruht) ~4 (auf)? freiwilliger (basis|grundlage)`,
      `(weder|keine|keinerlei) ~6 (pflicht|verpflichtung) ~8 (bereitzustellen|anzugeben|mitzuteilen|zu machen|zu nennen|zur verfügung zu stellen|preiszugeben|zu überlassen)`,
      `ohne (angabe|preisgabe|eingabe|bereitstellung|mitteilung) ~2 (personenbezogener|von|persönlicher|ihrer|ihres) ~2 (daten|personenbezogenen|namens|informationen|person) ~6 (möglich|nutzen|nutzbar|besuchen|aufrufen|genutzt|besucht)`,
      `(nutzen|besuchen|nutzung|besucht) ~8 ohne ~2 (angabe|preisgabe|angaben|eingabe) ~2 (personenbezogener|von|persönlicher|ihrer|zu) ~3 (daten|person|personenbezogenen|namens|informationen)`,
      `(selbst|frei) ~2 (entscheiden|entscheidest) ~3 (ob|welche) ~8 (angaben|daten|informationen)`,
    ],
    needs: [
      '(einwilligung|zustimmung) ~6 (nachteile|nachteil)',

      '(daten|angaben|angabe|informationen|*daten|*angaben|e mail adresse|telefonnummer|name|namen|teilnahme|bereitstellung|mitteilung|formular*|umfrage|befragung|felder|eingabe*|registrier*|mitteilen|angeben|anzugeben|mitzuteilen|personenbezogener|nutzung|preiszugeben|@collection)',
    ],
    unless: [
      '(öffentlich|forum)',
      '(einwilligung|zustimmung) ~3 freiwillig',
      'freiwillige* (einwilligung|verpflichtung|mitgliedschaft)',
      '(mitgliedschaft|teilnahme) ~2 (ist|im)',
    ],
    examples: {
      match: [
        'Alle [übrigen Felder können Sie leer lassen].',
        'Sie sind [zu keiner dieser Angaben verpflichtet].',
        'Die [Angabe der Telefonnummer ist freiwillig].',
        'Sie sind [nicht verpflichtet, uns Daten bereitzustellen].',
      ],
      skip: ['Sie müssen Ihren Namen angeben.', 'Die freiwillige Feuerwehr kommt.'],
    },
  },
};
