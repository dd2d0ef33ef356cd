import type { Rule } from '../../pack.ts';
import { AUTHORITY } from '../phrases.ts';

const CAN =
  '(können|kannst|kann|könnt|recht|rechte|möglichkeit|berechtigt|anspruch|dürfen|steht|möchten|wünschen|verlangen|wollen|jederzeit|auf wunsch|auf anfrage|auf antrag|auf anforderung|auf ihren wunsch|auf ihr verlangen|auf ihre anforderung)';
const MY =
  '(ihre|deine|eure|ihrer|deiner|sie betreffende|sie betreffenden|sie betreffender|über sie|über dich|über ihn|der|die|zu ihrer|unrichtige|unrichtiger|unrichtigen|falsche|gespeicherten|gespeicherte|personenbezogenen|personenbezogene|personenbezogener|unvollständiger|bei uns|den|diese|dieser|ihn betreffenden|ihren|deinem|deinen|ihn)';
const DATA = '(daten|angaben|informationen|*daten|einträge|profil|profilinformationen|person|profildaten)';
const NOT_OURS = [
  'wir behalten uns',
  '(kaufvertrag*|bestellung|vertrag) ~6 widerrufen',
  '(binnen|innerhalb) ~3 tagen ~6 widerrufen',
  '(cookies|beiträge|kommentare|newsletter) ~2 (zu)? (löschen|berichtigen)',
];

/** Ways to see, change or delete data, and rights that a sentence names by itself, in the words of the German GDPR. */
export const right: Record<string, Rule> = {
  'lets-see-data': {
    says: 'right/access',
    match: [
      `(sie|du|eltern|schüler*|betroffene*|mitglieder|patienten|patientinnen|mieter|mitarbeitende|beschäftigte|recht|anspruch|erziehungsberechtigte) ~8 einsicht ~8 (akten|akte|unterlagen|daten|*daten|krankengeschichte|patientenakte|dossier|personalakte|eintragungen|*akte|*akten)`,
      '(akte|akten|patientenakte|krankenakte|personalakte|dossier|krankengeschichte|unterlagen) ~4 (einsehen|einzusehen|einsicht)',
      'einsicht ~3 (in ihre|in deine|in die über sie|in die zu ihrer person|in die sie betreffenden) ~4 (akte|akten|daten|unterlagen|*daten|krankengeschichte|dossier)',
      '(ausdruck|abschrift|kopie|übersicht) ~4 (ihrer|deiner|aller|der) ~2 (daten|gespeicherten|unterlagen|akte|*daten) ~6 (anfordern|erhalten|verlangen|bekommen|aushändigen|zusenden|geben|schicken)',
      '(auskunft|auskünfte) (erteilen|geben) wir (ihnen|dir)?',
      '(verrate|verraten|sagen|sage) (wir|ich) (dir|ihnen|euch) ~4 (welche daten|was wir|was ich)',
      '(was|welche daten) ~4 (wir|ich) (über (sie|dich|euch))? (gespeichert|wissen|weiß) ~8 (sagen|teilen|erfahren|fragen|verraten|auskunft)',

      `(lässt|lassen) sich ~6 (@collection|daten|angaben) ~6 (einsehen|abrufen|ansehen)`,
      '(konto|profil|kundenkonto|kundenbereich|portal) (lassen|lässt|können|kannst) (sich|sie|du) ~8 (einsehen|abrufen|ansehen)',

      '(jede|betroffene) ~2 person ~2 (darf|kann|hat) ~6 (erfahren|wissen|auskunft) ',

      '(uns|bei uns) ~1 (fragen|erfragen|nachfragen) ~1 (was|welche daten) wir über (sie|dich)',
      '(darfst|dürfen|können|kannst) ~1 (wissen|erfahren) (was|welche daten) wir über (dich|sie)',
      '(recht|rechte|anspruch|rechten) ~3 (auskunft|auskünfte)',
      '(auskunftsrecht|auskunftsanspruch|auskunftsrechts)',
      `${CAN} ~12 (auskunft|auskünfte) ~8 (verlangen|erhalten|fordern|anfordern|verlangt|bitten|beantragen|einholen|erteilt|erteilen|bekommen|zu erhalten)?`,
      '(verlangen|erhalten|fordern|anfordern|bitten) ~8 auskunft ~6 (daten|gespeichert*|verarbeit*)',
      '(erteilen|erteilt|geben) ~6 (auskunft) ~8 (gespeicherten|gespeichert|daten|verarbeiten)',
      `(kopie|kopien) ~6 ${DATA} ~8 (stellen|erhalten|anfordern|verlangen|zur verfügung|anzufordern|bereitstellen|zu erhalten)`,
      `(stellen|erhalten|anfordern|verlangen|fordern) ~8 (kopie|kopien) ~6 ${DATA}`,
      `(teilen|teilt) ~6 mit ~2 (welche|ob) ~8 (daten|gespeichert)`,
      '(bestätigung) ~6 ob ~10 (verarbeitet|gespeichert|verarbeiten)',
      `(erfahren|zu erfahren) ~3 (welche|ob) ~4 (daten|wir|informationen)`,
      `(sie können|du kannst|können sie|kannst du|möglichkeit|recht) ~10 ${DATA} ~4 (einsehen|abrufen|einzusehen|ansehen|abzurufen)`,
      `${DATA} ~8 (können sie|kannst du) ~8 (einsehen|abrufen)`,
      `(art|artikel) 15 (ds gvo|dsgvo|ds|abs|bis)`,
    ],
    actor: 'any',
    unless: [
      ...NOT_OURS,
      'erfahren ~2 (an welche|an wen)',
      '(behörden|strafverfolgung*|polizei) ~10 auskunft',
      'auskunft ~12 (strafverfolgung*|gefahrenabwehr|behörden|polizei)',
      '(unsere mitarbeiter|dritte|andere nutzer) ~8 (einsehen|zugriff)',
      'weitere auskünfte',
      'fragen ~4 auskunft',
    ],
    examples: {
      match: ['Sie haben ein [Recht auf Auskunft].', '[Sie können Ihre Daten einsehen].'],
      skip: ['Unsere Auskunft ist besetzt.'],
    },
  },
  'lets-correct-data': {
    says: 'right/rectification',
    match: [
      '(ist|sind|sollte|sollten) ~4 (falsch|unrichtig|veraltet|unvollständig|fehlerhaft|falsche|überholt) ~3 (korrigieren|berichtigen|ändern|ergänzen|korrigiere|berichtige|aktualisieren|richtig)',
      '(tippfehler|fehler) ~4 (daten|angaben|namen|adresse) ~4 (korrigieren|berichtigen|ändern)',
      '(korrigieren|berichtigen|ändern|aktualisieren) (sie|du) ~4 (daten|angaben|*daten|adresse) ~4 (selbst|jederzeit|im|in)',

      '(stimmt|stimmen) ~3 nicht ~3 (korrigieren|berichtigen) wir',
      '(konto|profil|kundenkonto|kundenbereich|portal) (lassen|lässt|können|kannst) (sich|sie|du) ~8 (ändern|bearbeiten|anpassen|aktualisieren|berichtigen|korrigieren)',

      '(fehlerhafte|falsche|unrichtige|veraltete|unvollständige) (einträge|angaben|daten|eintragungen) ~6 (richtigstellen|berichtigen|korrigieren|richtiggestellt|berichtigt|korrigiert|ändern|ergänzen|vervollständigen|anpassen)',
      '(korrigieren|berichtigen|korrigiert) (wir)? ~4 (fehlerhafte|falsche|unrichtige) ~1 (einträge|angaben|daten)',

      '(unvollständige|unrichtige|falsche|fehlerhafte) (daten|angaben) (korrigieren|berichtigen|vervollständigen) wir',
      '(unvollständige|unrichtige|falsche|fehlerhafte) (daten|angaben) müssen wir ~4 (korrigieren|berichtigen|vervollständigen)',
      '(recht|rechte|anspruch|rechten) ~8 (berichtigung|korrektur|vervollständigung)',
      '(berichtigungsrecht|berichtigungsanspruch)',
      `${CAN} ~12 (berichtigung|korrektur|berichtigen|korrigieren|vervollständigung|aktualisieren|berichtigt)`,
      `${CAN} ~10 (ihre|deine) ~2 ${DATA} ~4 (ändern|bearbeiten|anpassen|zu ändern)`,
      `(berichtigung|korrektur|vervollständigung) ~6 ${DATA} ~6 (verlangen|beantragen|fordern|zu verlangen)`,
      `(profil|konto|kundenkonto|account) ~3 (kannst|können) ~6 ${DATA} ~3 (ändern|bearbeiten|anpassen|aktualisieren|korrigieren)`,
      `${DATA} ~6 (berichtigen|korrigieren|ändern) (zu)? lassen`,
      '(art|artikel) 16 (ds gvo|dsgvo|ds|abs)',
    ],
    actor: 'any',
    unless: [
      ...NOT_OURS,
      '(datenschutzerklärung|richtlinie|datenschutzhinweise) ~6 (ändern|anpassen|aktualisieren)',
      'browser* ~6 (ändern|anpassen)',
      'preisliste',
      'wir ~4 (berichtigen|ändern) ~4 (erklärung|hinweise)',
    ],
    examples: {
      match: [
        '[Stimmen Angaben nicht, berichtigen wir] sie auf Ihren Hinweis.',
        'Sie haben ein [Recht auf Berichtigung].',
        '[Falsche Daten können Sie korrigieren].',
      ],
      skip: ['Wir können diese Erklärung ändern.', 'Die Korrektur der Preisliste bleibt vorbehalten.'],
    },
  },
  'lets-delete-data': {
    says: 'right/erasure',
    match: [
      '(auf|nach) ~1 (wunsch|anfrage|antrag|verlangen|aufforderung) ~1 (löschen|lösche|entfernen|vernichten) (wir|ich) ~3 (daten|angaben|*daten|einträge|fotos|bilder)',
      '(löschen|lösche) (wir|ich) ~4 (daten|angaben|*daten|alles) ~4 (wunsch|verlangen|anfrage|antrag) ',
      '(bitten|bittest|verlangen|verlangst) (sie|du) (uns|mich)? ~4 (löschen|löschung|zu löschen)',
      '(möchten|möchtest|wollen|willst) (sie|du) ~6 (daten|angaben|*daten) ~2 (gelöscht|löschen) (werden|lassen)?',

      '(können|kannst) (sie|du) (erreichen|durchsetzen|verlangen) ~1 dass ~3 (daten|angaben) gelöscht',
      '(recht|rechte|anspruch|rechten) ~10 (löschung|vergessenwerden|vergessen werden)',
      '(löschungsrecht|löschrecht|löschanspruch)',
      `${CAN} ~12 löschung ~8 ${DATA}`,
      `löschung ~8 ${DATA} ~8 (verlangen|beantragen|fordern|zu verlangen|bitten|anfordern)`,
      `(verlangen|beantragen|fordern) ~8 ${DATA} ~4 (gelöscht|löschen|zu löschen|löschung)`,
      `(löschung) ~6 (verlangen|beantragen|zu verlangen)`,
      `(auf|nach) (ihre|ihren|deine|deinen|ihr) (anforderung|wunsch|verlangen|anfrage|aufforderung) ~6 (löschen|gelöscht)`,
      `(sie|du) (können|kannst) ~6 ${MY} ~3 ${DATA} ~4 löschen`,
      `${DATA} ~6 löschen (zu)? lassen`,
      '(art|artikel) 17 (ds gvo|dsgvo|ds|abs)',
    ],
    actor: 'any',
    unless: [
      ...NOT_OURS,
      'cookies ~6 (löschen|löschung)',
      '(speicherfrist|gesetzliche* aufbewahrung*) ~4 löschung',
      'bis sie uns ~6 löschung',
    ],
    examples: {
      match: ['Sie haben ein [Recht auf Löschung].', '[Sie können Ihre Daten löschen].'],
      skip: ['Sie können Cookies löschen.', 'Wir behalten uns das Recht vor, Beiträge zu löschen.'],
    },
  },
  'lets-close-account': {
    says: 'right/delete-account',
    match: [
      '(auf|nach) ~1 (wunsch|anfrage|antrag|verlangen|aufforderung) ~1 (löschen|schließen|lösche|schließe|entfernen|lösen) (wir|ich) ~3 (konto|account|profil|kundenkonto|nutzerkonto|zugang)',

      '(konto|kundenkonto|nutzerkonto|account|profil|zugang) (endgültig|dauerhaft|jetzt|selbst)? (löschen|schließen|auflösen|entfernen) ~2 (tippe|tippen|klicke|klicken|wähle|wählen|gehe|gehen|drücke|drücken|öffne|öffnen|rufe|nutze|nutzen)',
      '(tippe|tippen|klicke|klicken|wähle|wählen|gehe|gehen|öffne|öffnen|drücke) ~10 (konto|account|profil|kundenkonto|nutzerkonto) ~3 (löschen|schließen|entfernen|auflösen)',
      '(lösche|schließe|kündige) (dein|deinen) (konto|account|profil|kundenkonto) ',
      '(ihr|dein|das|den|deinen|ihren) (konto|kundenkonto|nutzerkonto|account|profil|zugang|benutzerkonto) ~8 (löschst|löschbar|kündbar|löschen lassen)',

      '(konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil) ~5 (können|kannst|könnt) (sie|du|ihr) ~8 (entfernen|löschen|schließen|auflösen)',
      '(konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil) (kannst|können|könnt|darfst) (du|sie|ihr) ~12 (löschen|kündigen|schließen|auflösen|deaktivieren)',

      '(möchten|wollen|möchtest|willst) (sie|du) ~2 (konto|benutzerkonto|nutzerkonto|kundenkonto|account|profil) ~1 (löschen|schließen|auflösen|kündigen)',

      '(nutzerkonto|kundenkonto|benutzerkonto|konto|account|profil) ~2 (lässt|lassen) sich ~8 (beenden|schließen|löschen|auflösen|entfernen|kündigen)',
      '(konto|nutzerkonto|kundenkonto|account|profil) (schließen|löschen|beenden|kündigen) (sie|du) ~2 (selbst|jederzeit|hier|in|unter)',

      '(konto|kundenkonto|profil) (schließen|löschen|kündigen) (sie|du) selbst',
      '(sie|du|nutzer|ihr) (können|kannst|könnt|kann) ~8 (konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil|mitgliedschaft) ~4 (löschen|kündigen|schließen|deaktivieren|auflösen|beenden)',
      '(konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil) ~4 (können|kannst|könnt|kann|lässt) ~8 (gelöscht|löschen|kündigen|schließen|deaktivieren|geschlossen|gekündigt)',
      '(löschung|schließung|deaktivierung) (ihres|deines|des) (kontos|kundenkontos|nutzerkontos|benutzerkontos|accounts|profils) ~4 (ist|beantragen|jederzeit|möglich|können)',
      'löschen sie ihr (konto|profil|benutzerkonto|kundenkonto)',
    ],
    actor: 'any',
    unless: [
      'wir (können|behalten) ~8 (konto|konten)',
      '(werden|wird) ~8 (gelöscht|gespeichert) ~6 (konto|kontos)',
      '(facebook|google|twitter) (konto|account)',
      'bis sie ihr konto',
    ],
    examples: {
      match: [
        'Ihr [Konto mit allen Alben können Sie jederzeit auflösen].',
        '[Sie können Ihr Konto jederzeit löschen].',
        'Die [Löschung Ihres Kontos ist] jederzeit möglich.',
      ],
      skip: ['Wir können Ihr Konto sperren.', 'Sie können einen Kommentar löschen.'],
    },
  },
  'lets-restrict': {
    says: 'right/restriction',
    match: [
      '(anspruch|recht|verlangen|fordern|beantragen) ~4 dass ~6 (eingeschränkt|einschränken|gesperrt)',
      '(verarbeitung|nutzung) ~4 (einschränken|eingeschränkt|beschränken|sperren) ~2 (lassen|wird|werden)',

      '(recht|rechte|anspruch|rechten) ~12 (einschränkung|beschränkung|sperrung)',
      '(einschränkung|beschränkung) der (verarbeitung|datenverarbeitung)',
      '(verlangen|beantragen|fordern) ~10 (einschränkung|eingeschränkt|sperrung) ~4 (verarbeitung|daten)?',
      '(verarbeitung|daten) ~4 (einzuschränken|einschränken) (zu)? (lassen)?',
      '(art|artikel) 18 (ds gvo|dsgvo|ds|abs)',
    ],
    actor: 'any',
    unless: ['cookies ~6 einschränk*', 'funktionalität ~4 eingeschränkt', '(wir|uns) (schränken|beschränken)'],
    examples: {
      match: [
        'Sie haben das [Recht auf Einschränkung] der Verarbeitung.',
        'Sie können die [Einschränkung der Verarbeitung] verlangen.',
      ],
      skip: ['Der Zugang zum Büro ist beschränkt.', 'Die Größe der Dateien ist begrenzt.'],
    },
  },
  'lets-take-data-along': {
    says: 'right/portability',
    match: [
      '(daten|archiv|kopie) ~8 (zip|csv|json|pdf|xml|export|datei|excel) ~3 (herunterladen|herunterladbar|exportieren|anfordern|erhalten|bekommen|geben|schicken)',
      '(daten|inhalte) ~6 (exportieren|exportierst|mitnehmen|umziehen|herunterladen|runterladen|downloaden)',
      '(zu einem|an einen) ~1 anderen (anbieter|dienst|verein|verlag|anwalt) ~4 (mitnehmen|übertragen|übermitteln|wechseln|umziehen)',

      '(händigen|geben|schicken|senden|stellen) wir ~6 (als|in form einer) (csv|json|xml|maschinenlesbare) datei',
      '(ihnen|dir|anderen) (anbieter|unternehmen|verantwortlichen|dienst)? ~6 (digitaler|maschinenlesbarer|elektronischer|maschinenlesbar) (form)? ~4 (überlassen|übermitteln|übertragen|aushändigen|übergeben|bereitstellen|bereitzustellen)',

      '(maschinenlesbarer|strukturierter) form',

      '(herunterladen|exportieren|mitnehmen|ausgeben|erhalten) ~6 (anderen|neuen) anbieter ~2 (mitnehmen|übertragen|umziehen|weitergeben)?',

      'daten ~2 (datei|format) ~2 (anderer|anderen|neuer) (anbieter|dienst) ~2 (einlesen|übernehmen|lesen)',
      '(datenübertragbarkeit|datenportabilität|datenübertragung gemäß art 20|datenmitnahme)',
      '(übertragbarkeit|portabilität|übertragung) (der|ihrer|von|deiner) ~2 daten ~4 (art 20|recht|verlangen|anderen)?',
      '(strukturierten|gängigen|maschinenlesbaren|übertragbaren) ~4 (format|form)',
      '(anderen|einen anderen) verantwortlichen ~4 (übermitteln|übertragen|übermittelt|übermittlung|zu übermitteln)',
      '(art|artikel) 20 (ds gvo|dsgvo|ds|abs)',
      '(daten) (exportieren|herunterladen|zu exportieren)',
    ],
    actor: 'any',
    needs: [
      '(recht|rechte|rechten|wunsch|antrag|anforderung|datenübertragbarkeit|datenportabilität|verlangen|erhalten|anspruch|betroffene*|können|art|artikel|übertragbarkeit|rechts|übermitteln)',
    ],
    unless: ['(verkauf|fusion|übernahme|unternehmensverkauf)'],
    examples: {
      match: [
        'Auf Wunsch [händigen wir Ihnen Ihre Daten als JSON-Datei] aus.',
        'Sie haben ein Recht auf [Datenübertragbarkeit].',
        'Sie erhalten Ihre Daten in einem [maschinenlesbaren Format].',
      ],
      skip: ['Das Gerät ist tragbar.', 'Das Format der Bilder ist JPEG.'],
    },
  },
  'lets-object': {
    says: 'right/objection',
    match: [
      '(gegen) (die|eine|diese|jede) (verarbeitung|datenverarbeitung|nutzung) ~12 (einspruch|widerspruch) ~2 (erheben|einlegen|einzulegen)',
      '(einspruch) ~2 (erheben|einlegen) ~8 (verarbeitung|nutzung)',

      '(recht|rechte|rechten|anspruch) ~10 (widerspruch|widersprechen|zu widersprechen)',
      '(widerspruchsrecht|widerspruchsrechts)',
      '(verarbeitung|datenverarbeitung) ~12 (widersprechen|widerspruch|zu widersprechen)',
      '(verarbeitung|datenverarbeitung) ~12 (können|kannst) (sie|du|betroffene) ~8 widersprechen',
      '(widerspruch|widersprechen) ~8 (verarbeitung|datenverarbeitung)',
      '(legen|einlegen|einzulegen|eingelegt|erheben) ~3 widerspruch (ein)?',
      'widerspruch ~2 (einlegen|einzulegen|erheben|eingelegt)',
      '(art|artikel) 21 (ds gvo|dsgvo|ds|abs)',
    ],
    actor: 'any',
    unless: [
      '(widersprechen|widerspruch) ~6 (newsletter|nutzung durch google|speicherung der cookies|erfassung|verkauf|weitergabe|training)',
      '(newsletter|erfassung|verkauf|training) ~8 (widersprechen|widerspruch)',
      '(google|facebook|youtube|browser|add on|opt out cookie) ~12 (widersprechen|widerspruch)',
      '(sofern|soweit|es sei denn|wenn) ~3 (nicht)? ~2 widersprochen',
      'behalten wir uns',
    ],
    examples: {
      match: ['Sie haben ein [Recht auf Widerspruch].', 'Der [Verarbeitung können Sie widersprechen].'],
      skip: ['Dem Verkauf können Sie widersprechen.', 'Das widerspricht sich.'],
    },
  },
  'lets-withdraw-consent': {
    says: 'right/withdraw-consent',
    match: [
      '(die|ihre|deine|eine|diese) (erlaubnis|genehmigung|freigabe|okay|ok|berechtigung|einwilligungserklärung) ~8 (widerrufen|zurücknehmen|zurückziehen|rückgängig)',
      '(widerrufen|zurücknehmen|zurückziehen|widerruf) ~4 (erlaubnis|genehmigung|einverständniserklärung|einwilligung|zustimmung)',
      '(einwilligung|einwilligungen|zustimmung|einverständnis|ja) ~10 (rückgängig|zurückgenommen|widerruft|ziehst|ziehen) ~3 (machen|zurück)?',

      '(erteilte|erteilten|gegebene|gegebenen)? (erlaubnis|genehmigung|freigabe) (können|kannst|könnt) (sie|du|ihr) ~10 (zurückziehen|zurücknehmen|widerrufen)',
      '(diese|sie|die einwilligung) (können|kannst) (sie|du) ~8 (widerrufen|zurücknehmen|zurückziehen)',
      '(ein|der|dieser) widerruf ~2 (wirkt|gilt|hat) ~4 (zukunft|künftig)',
      '(widerruf) ~6 (rechtmäßigkeit|für die zukunft)',

      '(einwilligung|einwilligungen|zustimmung|einverständnis|einwilligungserklärung) ~12 (widerrufen|widerruf|zurückziehen|widerrufbar|zurückzuziehen|widerrufst|zurücknehmen|zurückgezogen|widerruflich)',
      '(widerruf|widerrufen|zurückziehen|widerrufsrecht|widerruflichkeit) ~5 (einwilligung|einwilligungen|zustimmung|einwilligungserklärung)',
      '(bis zum|vor dem) widerruf ~6 (datenverarbeitung|verarbeitung)',
      '(art|artikel) 7 (abs|absatz) 3',
    ],
    actor: 'any',
    unless: [
      '(gespeichert|speichern|aufbewahrt|verbleiben) ~8 bis ~6 widerruf*',
      '(sobald|wenn|nachdem|falls) sie ~4 (einwilligung|zustimmung) ~2 widerrufen ~10 (löschen|gelöscht)',
      'kaufvertrag*',
    ],
    needs: [
      '(erlaubnis|genehmigung|freigabe|okay|berechtigung) ~10 (widerrufen|zurücknehmen|zurückziehen|rückgängig)',

      '(einwilligung|einwilligungen|zustimmung|einverständnis|widerruf|einwilligungserklärung|eingewilligt|zugestimmt)',
      '(erteilte|erteilten|gegebene|gegebenen) (erlaubnis|genehmigung|freigabe)',
      '(art|artikel) 7 (abs|absatz) 3',
    ],
    examples: {
      match: [
        'Eine [erteilte Erlaubnis können Sie jederzeit zurücknehmen].',
        'Sie können Ihre [Einwilligung jederzeit widerrufen].',
        'Der [Widerruf der Einwilligung] ist formlos möglich.',
      ],
      skip: ['Sie können den Kauf widerrufen.', 'Wir holen Ihre Einwilligung ein.'],
    },
  },
  'lets-complain': {
    says: 'right/complaint',
    match: [
      '(steht|stehen) ~3 (weg|gang) (zur|zu einer) ~1 (aufsichtsbehörde|datenschutzbehörde|aufsicht) ~2 offen',
      '(beschwerde|beschweren|beschwere|beschwerst) (sie sich|dich|du dich)? ~1 (bei|beim) ~2 (landesamt|landesbeauftragten|beauftragten|datenschutzbehörde|aufsichtsbehörde)',

      'beschwerden (richten|richtest|adressieren) (sie|du) ~2 (an|bei)',
      '(beschweren) (kannst|können) (du|sie) (dich|sich) bei',
      '(beschwerderecht|beschwerderechts)',
      `(beschwerde|beschweren|beschwerden) ~10 ${AUTHORITY}`,
      `${AUTHORITY} ~12 (beschweren|zu beschweren)`,
      `${AUTHORITY} ~8 (beschwerde|beschweren|beschwerden|zu beschweren)`,
      `(wenden) ~10 ${AUTHORITY}`,
      `${AUTHORITY} ~6 (zu)? wenden`,
      '(recht|rechte) ~4 beschwerde',
      'beschwerde ~6 (einzureichen|einzulegen|einreichen|einlegen|zu erheben)',
      '(art|artikel) 77 (ds gvo|dsgvo|ds|abs)',
    ],
    actor: 'any',
    unless: ['(wir|uns) (wenden|melden) ~6 (aufsichtsbehörde*)', 'beschwerde ~2 bei uns'],
    examples: {
      match: [
        'Ihnen [steht der Weg zur Aufsichtsbehörde offen].',
        'Sie haben ein [Beschwerderecht].',
        'Sie können sich bei einer [Aufsichtsbehörde beschweren].',
      ],
      skip: ['Beschwerden nimmt der Hausmeister an.', 'Die Aufsichtsbehörde prüft uns.'],
    },
  },
  'spared-automated-decisions': {
    says: 'right/not-automated-decision',
    match: [
      '(prüfung|überprüfung|nachprüfung|entscheidung|bearbeitung) durch ~2 (menschen|mensch|person|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|fachkraft) ~2 (verlangen|fordern|beantragen|anfordern|erbitten|wünschen)',
      '(entscheidung|entscheidungen|ergebnis) ~4 (von|durch) (einem|einer|eine|einen) ~2 (sachbearbeiter*|mitarbeiter*|menschen|mensch|person|kundenberater*|fachkraft|beschäftigten) ~3 (überprüft|geprüft|nachgeprüft|überprüfen|prüfen|nachprüfen|kontrolliert)',
      '(eigenen|ihren|deinen)? standpunkt ~3 (darlegen|darzulegen|vorbringen|vorzubringen|erklären|äußern)',
      '(entscheidung|entscheidungen) ~3 (anfechten|anzufechten|angefochten)',

      '(entscheidung|entscheidungen) ~8 (computer|maschine|algorithmus|software|automatisch) ~4 (müssen|brauchen) (sie|du) ~4 nicht ~2 (hinnehmen|akzeptieren)',
      '(entscheidung|entscheidungen) ~10 (mensch|mitarbeiter|mitarbeiterin|person) ~3 (überprüft|überprüfen|prüft|entscheidet|prüfen|nachprüft)',
      '(verlangen|fordern|beantragen) ~4 (mensch|mitarbeiter|person) ~6 (überprüft|prüft|entscheidet|überprüfen)',

      '(recht|anspruch|rechte) ~8 (nicht|keiner) ~12 (automatisierten|automatisierter|automatisierte|entscheidung)',
      '(eingreifen|eingreifens) (einer|durch eine) (natürlichen)? person',
      '(anfechtung|anfechten) ~4 entscheidung',
      '(recht|rechte) ~6 automatisierte* (entscheidung*|einzelentscheidung*)',
      '(recht|rechte|rechten) ~12 (art|artikel) 22',
    ],
    actor: 'any',
    examples: {
      match: [
        'Sie haben das [Recht, nicht einer automatisierten Entscheidung] unterworfen zu werden.',
        'Sie können das [Eingreifen einer Person] verlangen.',
      ],
      skip: ['Wir nutzen keine automatisierten Entscheidungen.', 'Die Entscheidung fällt am Montag.'],
    },
  },
  'not-treated-worse': {
    says: 'right/non-discrimination',
    match: [
      '(rechte|recht|rechten|ansprüche) ~4 (entstehen|entsteht|erwachsen|haben|hat) (ihnen|dir|sie|du)? ~4 (keine|keinerlei|keinen) ~1 (nachteile|nachteil)',

      '(nicht|keine) ~4 (benachteiligen|diskriminieren|benachteiligt|diskriminiert|nachteile|benachteiligung) ~12 (rechte|datenschutzrechte|recht|ausüben|ausübung)',
      '(ausübung|ausüben|rechte) ~12 (nicht|keine) ~4 (benachteiligt|diskriminiert|benachteiligen|diskriminieren|nachteile)',
      '(recht|rechte) ~4 (nichtdiskriminierung|gleichbehandlung)',
      '(benachteiligung|nachteile|diskriminierung|nachteil|nachteilen) ~6 (nicht|keine) ~8 (rechte|recht|ausüben|ausübung|geltend)',
      '(keine|keinen|keinerlei) (nachteile|nachteil|benachteiligung) ~10 (rechte|recht|ausüben|ausübung|geltend|widerspr*|einwilligung)',
    ],
    actor: 'any',
    examples: {
      match: ['Wir werden Sie [nicht benachteiligen, weil Sie Ihre Rechte] ausüben.'],
      skip: ['Wir benachteiligen niemanden bei der Einstellung.'],
    },
  },
  'limits-sensitive-data': {
    says: 'right/limit-sensitive',
    match: [
      '(nutzung|verwendung|offenlegung|verarbeitung) ~4 (sensibler|sensiblen|sensible) ~3 (daten|informationen) ~4 (einzuschränken|einschränken|beschränken|begrenzen|zu beschränken|zu begrenzen)',
    ],
    actor: 'any',
    examples: {
      match: ['Sie können die [Nutzung sensibler Daten einschränken].'],
      skip: ['Wir schützen sensible Daten.'],
    },
  },
  'tells-who-got-data': {
    says: 'right/know-sharing',
    match: [
      '(welche|welchen) (empfänger|empfängern|stellen|dritten) ~8 (erhalten|weitergegeben|übermittelt|offengelegt|bekommen) ~6 (mit|auskunft|erfahren|mitteilen|nennen|nachfragen)',

      '(recht|können|anspruch|verlangen) ~8 (erfahren|auskunft|mitgeteilt|wissen) ~8 (welche|welchen|wem|dritten|empfänger) ~10 (weitergegeben|weitergeben|offengelegt|übermittelt|geteilt|verkauft)',
      '(auskunft|informationen) ~4 (empfänger) ~3 (und den|und|ihrer) (zweck|daten)?',
      'herkunft empfänger und ~2 zweck',
    ],
    actor: 'any',
    unless: ['herkunft ~1 empfänger', '(auskunft|informationen) ~4 empfänger'],
    examples: {
      match: ['Sie haben das [Recht zu erfahren, an welche Dritten wir Daten weitergegeben] haben.'],
      skip: ['Wir geben Daten an Dritte weiter.'],
    },
  },
  'lets-appeal': {
    says: 'right/appeal',
    match: [
      '(ablehnung|ablehnen|lehnen|abgelehnt|entscheidung) ~12 (einspruch|rechtsbehelf|beschwerde bei uns|anfechten) ~3 (erheben|einlegen|anfechten|ein)?',
      '(einspruch) ~4 (entscheidung|ablehnung)',
    ],
    needs: ['(antrag|anfrage|antrags|anfragen)'],
    actor: 'any',
    examples: {
      match: ['Gegen die [Ablehnung Ihres Antrags können Sie Einspruch erheben].'],
      skip: ['Der Einspruch des Trainers blieb folgenlos.'],
    },
  },
  'lets-an-agent-act': {
    says: 'right/authorized-agent',
    match: [
      '(bevollmächtigten|bevollmächtigter|bevollmächtigte|bevollmächtigten vertreter|vertreter) ~8 (benennen|beauftragen|stellt|stellen|ausüben|einreichen|einreicht|bestimmen)',
      '(benennen|beauftragen|bestimmen) ~4 (bevollmächtigten|bevollmächtigte)',
    ],
    needs: ['(antrag|anträge|rechte|anfragen|anfrage|namen)'],
    actor: 'any',
    examples: {
      match: ['Ein [Bevollmächtigter kann Anträge für Sie stellen].'],
      skip: ['Ein Bevollmächtigter holte das Paket ab.'],
    },
  },
  'rules-after-death': {
    says: 'right/post-mortem',
    match: [
      '(erben|hinterbliebene|angehörige|nachkommen) ~8 (löschung|schließung|konto|daten|auskunft|zugang) ~6 (verlangen|beantragen|fordern|verstorbenen)',
      '(verstorbenen|verstorbener) ~6 (löschung|konto|daten|profil|kontos)',

      '(tod|tode|ableben) ~12 (daten|weisungen|anweisungen|konto|gedenkzustand)',
      '(daten|weisungen|konto) ~8 (tod|tode|ableben)',
      'gedenkzustand',
    ],
    needs: ['(recht|können|kannst|weisungen|anweisungen|festlegen|verfügen|erben)'],
    actor: 'any',
    examples: {
      match: ['Sie können [Weisungen geben, was nach Ihrem Tod] geschieht.'],
      skip: ['Der Tod eines Handlungsreisenden ist ein Drama.'],
    },
  },
  'lets-object-to-use': {
    says: 'right/objection',
    match: [
      '(veröffentlichung|speicherung|nutzung|verwendung|aufnahme|aufzeichnung|auswertung|erhebung|bearbeitung|filmen|fotografieren) ~8 (können|kannst|kann|darf|dürfen) ~10 (widersprechen|widerspruch einlegen|widerspruch erheben|einspruch erheben)',
      'widerspruch ~1 (gegen|einlegen|erheben|einzulegen) ~3 (veröffentlichung|speicherung|nutzung|verwendung|aufnahme|aufzeichnung)',
      '(widersprechen|widersprichst) (sie|du) ~3 (veröffentlichung|speicherung|nutzung|verwendung|aufnahme|aufzeichnung|verarbeitung)',
    ],
    actor: 'any',
    unless: [
      '(werbung|werbe*|direktwerbung|marketing*|newsletter|spenden*|mailings|cookies|google|analyse*|training|verkauf|weitergabe)',
    ],
    examples: {
      match: ['Der [Veröffentlichung von Bildern kann jedes Mitglied widersprechen].'],
      skip: ['Der Verwendung für Werbung können Sie widersprechen.'],
    },
  },
  'is-told-each-recipient': {
    says: 'right/know-sharing',
    match: [
      '(nennen|sagen|verraten) wir (ihnen|dir|euch) ~6 (empfänger|empfängern)',
      'wir (nennen|sagen|verraten) (ihnen|dir|euch) ~6 (empfänger|empfängern)',
      '(teilen) wir (ihnen|dir) ~8 (empfänger|empfängern|an wen|wem wir) ~8 mit',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Auf Wunsch [nennen wir Ihnen alle Empfänger] Ihrer Daten.'],
      skip: ['Wir nennen Ihnen keine Empfänger.'],
    },
  },
};
