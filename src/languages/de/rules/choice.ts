import type { Rule } from '../../pack.ts';

const COOKIES = '(cookie|cookies|tracking|trackern|javascript|web beacons)';
const YOU = '(sie|du|nutzer|ihr|man|dir|ihnen|euch|dich)';
const REFUSE =
  '(ablehnen|deaktivieren|deaktiviert|blockieren|unterbinden|verhindern|ausschließen|löschen|widersprechen|abschalten|abstellen|einschränken|verweigern|deaktivierung|unterdrücken|auszuschalten|ausschalten|zu verhindern|zu deaktivieren|abzulehnen|zu blockieren|zu unterbinden|abzuschalten|ablehnst|verhinderst|sperren|vermeiden|untersagen|opt out|opt outs|widerspruch|abwählen|verhindert)';
const ANALYTICS =
  '(google analytics|analytics|webanalyse*|analyse|matomo|piwik|etracker|hotjar|analysedienst*|reichweitenmessung|analysetool*|analysetools|nutzungsanalyse|nutzungsauswertung|tracking durch google|erfassung)';
const ADS =
  '(personalisierte* werbung|interessenbezogene* werbung|interessenbasierte* werbung|nutzungsbasierte* werbung|verhaltensbasierte* werbung|zielgerichtete* werbung|onlinewerbung|remarketing|retargeting|personalisierte* anzeigen|interessenbezogene* anzeigen|anzeigenpersonalisierung|werbe tracking|interessensbezogene* werbung|werbeanzeigen|werbe id|personalisierung von anzeigen)';

/** What the reader can choose over collection, use, sharing and cookies. */
export const choice: Record<string, Rule> = {
  'unsubscribes-from-marketing': {
    says: 'choice/opt-out-marketing',
    match: [
      '(newsletter|mail|mails|rundbrief|ausgabe|werbemail|infobrief|nachricht|infomail) ~12 (abbestellst|abbestellt|abbestelle|austragen|austrägst|austrägt|abmeldest|abmelden|abbestellen|kündigst)',
      '(newsletter|werbung|rundbrief|mailings|werbepost|infobrief) ~8 (bestelle|bestellen|bestellst|melde|trage|tragen|meldet|bestellt) ~6 (ab|aus)',
      '(bestelle|bestellen|melde|melden|trage|tragen) ~3 (den|unseren|meinen|sich|dich|ihn|vom) ~3 (newsletter|newsletters|verteiler|rundbrief|mailings) ~5 (ab|aus|abmelden|austragen)',
      '(verteiler|newsletter|mailingliste|adressliste|versandliste) ~6 (streichen|nehmen|genommen|gestrichen|entfernt|entfernen|austragen)',
      '(nutzung|verwendung|verarbeitung) ~6 (spendenbriefe|werbebriefe|werbung|werbezwecke|mailings|spendenaufrufe|spendenwerbung|postwerbung|newsletter) ~6 (widersprechen|widerspruch|untersagen)',

      '(link|schaltfläche|anruf|nachricht|e mail|mail|knopf) ~8 (abbestellen|abmelden|austragen|abmeldung|abbestellung)',
      '(genügt|reicht|genügen|ausreichend) ~8 keine (werbung|werbepost|werbebriefe|newsletter|angebote|werbemails|e mails) mehr',
      'keine (werbung|werbepost|werbebriefe|newsletter|rundbriefe|werbemails) mehr ~2 (von uns|erhalten|bekommen|zu)',
      '(werbung|zusendung|newsletter|nutzung) ~8 (jederzeit)? ~2 (kostenlos|kostenfrei|formlos)? ~2 (widersprochen|abbestellt|gekündigt|untersagt) werden',

      '(newsletter|rundbrief) (bestellen|meldest|melden|bestellst) (sie|du) ~6 ab',
      '(newsletter|newsletters|newslettern|mailingliste|werbe e mails|werbemails|werbung|werblichen e mails|werbezusendungen|marketing e mails|werbemitteilungen) ~10 (abbestellen|abzubestellen|abbestellt|abmelden|abmeldung|kündigen|abmelde|austragen|abzumelden|abbestellung|widersprechen|abmeldest|abmeldelink|widerrufen|unsubscribe|widerspruch)',
      '(abmelden|abmeldung|abbestellen|abmeldelink|abbestellung|austragen|abmeldemöglichkeit|widerspruch) ~10 (newsletter|newsletters|werbung|werbemails|werbe e mails|e mails|direktwerbung|mailings|marketing)',
      '(werbung|direktwerbung|werbezwecke|werbezwecken|werblichen zwecken|direktmarketing|marketingzwecke|marketingzwecken|marketing|werbezusendung) ~10 (widersprechen|widerspruch|widerspruchsrecht|zu widersprechen|ablehnen)',
      '(widersprechen|widerspruch|widerspruchsrecht|untersagen) ~10 (werbung|direktwerbung|werbezwecken|werbezwecke|direktmarketing|marketingzwecken|marketing|werbezusendungen)',
      `(keine|kein|nicht) ~4 (newsletter|werbung|e mails|werbemails|marketingmitteilungen|mailings|werbe e mails|angebote) ~2 (mehr)? ~5 (erhalten|bekommen|wünschen|möchten|wollen|empfangen|zusenden)`,
      '(abmeldelink|unsubscribe|abmelde link|austragungslink|abbestelllink)',
      '(abmeldung|abbestellung) ~6 jederzeit möglich',
      '(newsletter|werbung) ~8 (jederzeit)? ~4 (kündigen|beendet|beenden|abgemeldet)',
    ],
    actor: 'any',
    unless: [
      '(cookies|cookie|analyse*|tracking)',

      '(personalisiert*|interessenbezogen*|interessenbasiert*|nutzungsbasiert*|zielgerichtet*) (werbung|anzeigen|online)',
      'sobald sie den newsletter',
      'nach (der)? abmeldung',
      '(werden|wird) ~8 nach ~4 (abmeldung|abbestellung)',
      'google',
    ],
    examples: {
      match: [
        'Sie können den [Newsletter jederzeit abbestellen].',
        'Der [Nutzung für Werbung können Sie widersprechen].',
      ],
      skip: ['Der Newsletter erscheint monatlich.', 'Melden Sie sich nach der Arbeit am Rechner ab.'],
    },
  },
  'opts-out-of-targeted-ads': {
    says: 'choice/opt-out-targeted-advertising',
    match: [
      '(schalte|schalten|deaktiviere|deaktivieren|stelle|stellen) (sie|diese|das|du)? ~10 (aus|ab|unter|in den)',

      '(interessenbezogene|personalisierte|nutzungsbasierte|interessenbasierte|maßgeschneiderte|zielgerichtete) (werbung|anzeigen) ~2 (schalten|stellen|lehnen|deaktivieren|wählen) (sie|du) ~6 (ab|aus|hier)?',

      '(personalisierte|interessenbezogene|maßgeschneiderte) (anzeigen|werbung) (können|kannst) (sie|du) ~2 (verzichten|abwählen|deaktivieren|abschalten)',
      `${ADS} ~12 ${REFUSE}`,
      `${REFUSE} ~12 ${ADS}`,
      '(youronlinechoices|your online choices|aboutads|networkadvertising|digital advertising alliance|network advertising initiative|meine cookies org|optout aboutads)',
      '(anzeigeneinstellungen|anzeigenvorgaben|werbeeinstellungen|werbepräferenzen|ads settings|anzeigen einstellungen)',
      '(ad tracking) (einschränken|beschränken|deaktivieren)',
      '@url ~2 (optout|opt out)',
    ],
    actor: 'any',
    unless: ['wir (verzichten|setzen keine|verwenden keine)'],
    needs: [
      `${ADS}`,
      '(personalisiert*|interessenbezogen*|interessenbasiert*|nutzungsbasiert*|zielgerichtet*|maßgeschneidert*) (werbung|anzeigen)',
      '(youronlinechoices|your online choices|aboutads|networkadvertising|optout|werbepräferenzen|ads settings|werbeeinstellungen|anzeigeneinstellungen|anzeigen einstellungen|anzeigenvorgaben|digital advertising alliance|network advertising initiative|meine cookies org|ad tracking)',
      '@url ~2 (optout|opt out)',
    ],
    examples: {
      match: [
        'Sie können [personalisierte Werbung jederzeit deaktivieren].',
        'Ändern Sie dies in den [Anzeigeneinstellungen] von Google.',
      ],
      skip: ['Wir zeigen Werbung in der App.', 'Werbung finanziert diese Seite.'],
    },
  },
  'opts-out-of-analytics': {
    says: 'choice/opt-out-analytics',
    match: [
      '(statistik cookies|analyse cookies|statistikcookies|analysecookies|messcookies|reichweitenmessung) ~10 (widersprechen|abwählen|abschalten|ausschalten|deaktivieren|ablehnen|abstellen)',
      '(wer|wenn sie|falls sie) ~2 nicht ~4 (gezählt|erfasst|analysiert|ausgewertet|getrackt|gemessen) ~4 (möchte|möchten|will|wollen)',
      '(zählung|messung|auswertung|erfassung|statistik|analyse) ~6 (abwählen|abschalten|ausschalten|unterbinden|deaktivieren|widersprechen|abstellen)',

      '(statistik|analyse|reichweitenmessung) (können|kannst) (sie|du) ~4 (abwählen|abschalten|deaktivieren|ausschalten)',
      `${ANALYTICS} ~12 ${REFUSE}`,
      `${REFUSE} ~12 (google analytics|analytics|webanalyse*|matomo|analysedienst*|analyse|reichweitenmessung|tracking)`,
      '(browser add on|browser plugin|browser plug in|deaktivierungs add on) ~10 (google|analytics|deaktivierung|herunterladen)',
      'tools google com dlpage gaoptout',
      '(analyse|webanalyse|auswertung|erfassung|analysedienst|tracking) ~4 nicht (einverstanden|wünschen|möchten) ~10 (deaktivieren|widersprechen|abschalten|ausschalten|verhindern|klicken|abwählen)',
      '(häkchen|klick|kästchen|link) ~8 (deaktivieren|deaktiviert|opt out|widersprechen) ~8 (matomo|piwik|analyse|webanalyse|tracking)',
      'opt out cookie ~12 (erfassung|analyse|google|website|daten|webanalyse*)',
    ],
    needs: [
      '(statistikcookies|analysecookies|messcookies|gezählt|zählung|statistik|messung|auswertung|analytics|webanalyse*|matomo|piwik|etracker|hotjar|analyse*|google|reichweitenmessung|tracking|gaoptout|opt out cookie)',
    ],
    actor: 'any',
    unless: [
      '(werbung|remarketing|anzeigen|interessenbezogen*) ~8 (deaktivieren|widersprechen)',
      'wir (verzichten|setzen kein)',
      '(wir|uns) ~3 (verhindern|löschen)',
    ],
    examples: {
      match: [
        'Sie können [Google Analytics mit einem Add-on deaktivieren].',
        'In der App können Sie die [Analyse abschalten].',
      ],
      skip: ['Wir nutzen Google Analytics.', 'Wir analysieren unseren Umsatz.'],
    },
  },
  'opts-out-of-sale': {
    says: 'choice/opt-out-sale',
    match: [
      '(verkauf|verkaufs) ~6 (daten|informationen|*daten) ~4 (widersprechen|widerspruch|zu widersprechen|untersagen|ablehnen|abzulehnen)',
      '(widerspruch|widersprechen|opt out|untersagen) ~4 (gegen)? (den|dem|vom|zum) verkauf',
      'do not sell (or share)? my',
      '(nicht|keine) ~3 verkaufen ~4 (link|schaltfläche)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Sie können dem [Verkauf Ihrer Daten widersprechen].',
        'Nutzen Sie den Link „[Do Not Sell My] Personal Information“.',
      ],
      skip: ['Wir verkaufen keine Daten.', 'Der Verkauf endet am Freitag.'],
    },
  },
  'opts-out-of-sharing': {
    says: 'choice/opt-out-sharing',
    match: [
      '(weitergabe|übermittlung|weiterleitung|veröffentlichung) ~8 (kann|können|kannst|dürfen|darf) ~5 (widersprechen|untersagen|ablehnen|widersprochen)',
      '(weitergabe|übermittlung|weiterleitung|veröffentlichung) ~4 (widersprechen|untersagen) (sie|du)',

      '(weitergabe|übermittlung|offenlegung|datenweitergabe) ~8 (widersprechen|widerspruch|untersagen|unterbinden|ablehnen|verhindern|abzulehnen|zu widersprechen)',
      '(widersprechen|widerspruch|untersagen) ~6 (weitergabe|übermittlung) ~8 (dritte|partner|unternehmen|daten)',
      '(nicht|keine) ~2 (möchten|wünschen|wollen|einverstanden|möchtest) ~8 (weitergeben|weitergegeben|teilen|geteilt|weitergabe|sammeln|sammelt|zuordnet|zuordnen|erheben|übermittelt) ~8 (bitte|loggen|ausloggen|schreiben|können|müssen|sollten|kontaktieren|abmelden|informieren|nutzen)',
      '(nicht|keine) ~2 (möchten|wünschen|wollen|einverstanden|möchtest) ~12 (sammelt|zuordnet|zuordnen|sammeln|verknüpft) ~12 (ausloggen|loggen|abmelden|logge)',
      '(vor ihrem besuch|vorher|zuvor|vor dem besuch) ~8 (ausloggen|auszuloggen|abmelden|ausgeloggt)',
    ],
    actor: 'any',
    unless: [
      '(gpc|global privacy control)',
      'wir (geben|teilen|übermitteln) ~6 nicht',
      'schreiben sie uns nicht',
      'drittland',
    ],
    examples: {
      match: ['Sie können der [Weitergabe Ihrer Daten an Partner widersprechen].'],
      skip: ['Wir geben Ihre Daten nicht weiter.', 'Sie können Fotos teilen.'],
    },
  },
  'opts-out-of-ai-training': {
    says: 'choice/opt-out-ai-training',
    match: [
      '(trainieren|training|trainiert) ~8 (herangezogen|verwendet|genutzt) ~8 (unterbinden|widersprechen|abschalten|ausschalten|verhindern|untersagen|abwählen)',
      '(ki|sprachmodelle|modelle|algorithmen) ~8 (unterbinden|widersprechen|abschalten|ausschalten|verhindern|untersagen|abwählen)',

      '(training|trainieren|ki training|modelltraining|trainings) ~12 (widersprechen|deaktivieren|widerspruch|abschalten|ausschließen|ablehnen|untersagen)',
      '(widersprechen|deaktivieren|widerspruch|abschalten) ~12 (training|trainieren|ki training|modelltraining)',
    ],
    needs: ['(ki|modelle|modell|künstliche*|machine learning|algorithmen|ki training|modelltraining|ki modelle*)'],
    actor: 'any',
    examples: {
      match: ['Dem [Training unserer KI mit Ihren Inhalten können Sie widersprechen].'],
      skip: ['Wir trainieren unsere KI mit Wetterdaten.', 'Das Training im Verein können Sie absagen.'],
    },
  },
  'opts-in': {
    says: 'choice/opt-in',
    match: [
      '(cookies|tracker|dienste|inhalte|videos|karten|technologien|pixel|alle übrigen|alle anderen|alle weiteren) ~6 erst ~2 (wenn|nachdem|sobald) (sie|du) ~4 (banner|cookie banner|cookie fenster|fenster|schaltfläche|häkchen|auswahl|dialog|einstellungen) ~4 (zugestimmt|eingewilligt|erlaubt|zugelassen|freigegeben|akzeptiert|ausgewählt|gesetzt) (haben|hast)',
      '(nur|erst) (dann)? wenn (sie|du) ~8 (geklickt|getippt|gedrückt) (haben|hast)',
      '(nur|erst) (wenn|nachdem|wer|sofern) ~4 (angefordert|eingeschaltet|aktiviert|erlaubt|freigegeben|bestellt|angekreuzt|angeklickt) ~1 (haben|hast|hat)?',
      '(erhält|erhalten|bekommt|bekommen) ~2 nur ~1 (wer|wenn) ~6 (angefordert|eingeschaltet|aktiviert|bestellt|angemeldet)',
      '(holen|bitten|fragen|einholen|fragt) ~6 (erlaubnis|einwilligung|zustimmung|einverständnis) ~2 (ein|vorher|zuvor)',
      '(bevor|ehe|vor) ~10 (holen|bitten|fragen) ~4 (erlaubnis|einwilligung|zustimmung|einverständnis)',

      '(double opt in|doppeltes opt in|doppelte opt in|opt in|double opt in verfahren|doi verfahren)',
      '(nur|erst) ~4 (wenn|nachdem|sofern) (sie|du|der nutzer) ~6 (ausdrücklich|aktiv) ~3 (eingewilligt|zugestimmt|einwilligen|bestätigt)',
      '(häkchen|kästchen|checkbox) ~6 (setzen|anklicken|ankreuzen|aktivieren)',
    ],
    actor: 'any',
    unless: [
      'opt out',
      'bitte',
      '(holen|bitten) sie',
      '(kind*|minderjährig*|eltern*|sorgeberechtigt*|änderung*|anpassung*|neuerung*|aktualisierung*|reichen)',
    ],
    examples: {
      match: [
        'Karten laden wir [erst, wenn Sie darauf getippt haben].',
        'Wir nutzen das [Double-Opt-in].',
        'Für den Newsletter gilt ein [Opt-in].',
      ],
      skip: ['Der Kasten ist voll.', 'Wir optimieren unsere Seite.'],
    },
  },
  'sets-the-browser': {
    says: 'choice/browser-settings',
    match: [
      '(browser) ~6 (möglichkeit|möglich|erlaubt|gestattet|ermöglicht|bietet) ~4 cookies ~8 (sperren|zu sperren|entfernen|zu entfernen|löschen|zu löschen|blockieren|zu blockieren|abzulehnen|ablehnen|unterbinden)',

      `(browser|browsers|internetbrowser|webbrowser|browsern|internetbrowsers) ~8 (so)? ~2 (einstellen|einzustellen|einstellst|konfigurieren|eingestellt|zu konfigurieren|konfiguriert)`,
      '(einstellung|einstellungen|konfiguration|voreinstellungen) ~4 (browser|browsers|internetbrowsers|browser software|webbrowsers|internetbrowser|webbrowser|browsersoftware)',
      '(browsereinstellung|browsereinstellungen|browser einstellungen|browser einstellung|sicherheitseinstellungen ihres browsers)',
      `${COOKIES} ~12 (browser|browsers|internetbrowser|webbrowser|internetbrowsers) ~8 ${REFUSE}`,
      `${COOKIES} ~8 ${REFUSE} ~8 (browser|browsers|internetbrowser|webbrowser|internetbrowsers|browser software)`,
      `(browser|browsers|internetbrowser|webbrowser) ~10 ${COOKIES} ~6 (${REFUSE}|akzeptiert|akzeptieren|zulassen|annehmen|informiert)`,
      `${REFUSE} ~8 ${COOKIES} ~8 (browser|browsers|internetbrowser|webbrowser|internetbrowsers)`,
      '(javascript|java script) ~6 (deaktivieren|abschalten|blocker)',
      '(privaten modus|inkognito modus|privater modus) ~4 (browser|browsers)?',
    ],
    actor: 'any',
    unless: [
      '(erfassen|erheben|protokollieren|gespeichert|erhoben|erfasst) ~8 (browsereinstellungen|browsertyp)',
      'browser ~3 (plugin|plug in|add on)',
      'do not track',
      '(signal|dnt)',
    ],
    examples: {
      match: [
        'Sie können Ihren [Browser so einstellen], dass er Cookies ablehnt.',
        'Ändern Sie dies in den [Browsereinstellungen].',
      ],
      skip: ['Wir erfassen Ihren Browsertyp.', 'Cookies sind kleine Textdateien.'],
    },
  },
  'sets-the-cookies': {
    says: 'choice/cookie-settings',
    match: [
      '(entscheiden|bestimmen|wählen|legen) (sie|du) ~6 (welche|ob) ~1 (cookies|dienste|technologien|tracker)',
      '(sie|du) (entscheiden|bestimmen|wählen|bestimmst|entscheidest) ~6 (welche|ob) ~1 (cookies|dienste|technologien|tracker)',
      '(datenschutzeinstellungen|cookie einstellungen|cookieeinstellungen|privatsphäre einstellungen|einwilligungseinstellungen|cookie banner|consent banner|banner) ~8 (wahl|auswahl|entscheidung|einstellung|einwilligung) ~4 (ändern|anpassen|widerrufen|treffen|geändert|aufrufen)',
      '(wahl|auswahl|entscheidung) ~6 (datenschutzeinstellungen|cookie einstellungen|cookieeinstellungen|privatsphäre einstellungen) ~4 (ändern|anpassen|widerrufen|geändert)?',

      '(cookie|cookies|consent|tracking|einwilligungs) (einstellungen|präferenzen|auswahl|banner|manager|tool|management tool|management plattform|consent tool|verwaltung|hinweis) ~8 (ändern|anpassen|widerrufen|treffen|verwalten|ablehnen|auswählen|aufrufen|wählen|entscheiden|bearbeiten|deaktivieren|anzupassen|einsehen|abwählen)?',
      '(cookieeinstellungen|consent manager|consentmanager|cookie consent tool|consent management tool|consent banner|cookie banner)',
      '(datenschutzeinstellungen|privatsphäre einstellungen|privatsphäreneinstellungen) ~12 (cookie|cookies|einwilligung|einwilligungen|consent|tracking)',
      '(cookie|cookies|einwilligung|einwilligungen|consent|tracking) ~12 (datenschutzeinstellungen|privatsphäre einstellungen|privatsphäreneinstellungen)',
      `${YOU} ~6 (einzelne|bestimmte|nicht notwendige|alle)? cookies (im|über|in) ~4 (banner|tool|consent*|center)`,
      '(ändern|anpassen|widerrufen|verwalten|treffen) ~6 (cookie|cookies) (einstellungen|auswahl|präferenzen)',
    ],
    actor: 'any',
    needs: ['(sie|du|ihr|können|kannst|jederzeit|nutzer|einstellungen|auswahl|ihnen|dir)'],
    unless: [
      'browser ~4 (einstellungen|einstellen)',
      '(wir|uns) (nutzen|verwenden|setzen) ~6 (consent*|cookie consent*) ~6 (um|zur|des anbieters|von)',
      '(speichert|gespeichert|gespeicherten|dokumentieren)',
    ],
    examples: {
      match: ['Ihre [Wahl ändern Sie in den Cookie-Einstellungen].', 'Im [Cookie-Banner können Sie wählen].'],
      skip: ['Wir setzen Cookies.', 'Sie können Kekse backen.'],
    },
  },
  'sets-the-device': {
    says: 'choice/device-settings',
    match: [
      '(zugriff|zugriffs|berechtigung|berechtigungen|freigabe) ~8 (betriebssystem|telefon|telefons|geräteeinstellungen|smartphone|smartphones|systemeinstellungen|handy) ~4 (abschalten|entziehen|deaktivieren|widerrufen|ausschalten|ändern|sperren)',

      '(ortung|standort|standortdienste|mitteilungen|push nachrichten) (schalten|schaltest|stellen) (sie|du) ~3 (telefon|smartphone|handy|gerät|einstellungen) ab',
      '(einstellungen) ~3 (ihres|deines|des|der) ~1 (smartphones|geräts|gerätes|endgeräts|endgerätes|mobilgeräts|mobilgerätes|handys|betriebssystems|mobiltelefons|tablets|app|telefons)',
      '(geräteeinstellungen|gerät einstellungen|app einstellungen|systemeinstellungen|smartphone einstellungen|handyeinstellungen|standorteinstellungen|telefoneinstellungen)',
      '(standort|standortdaten|standortdienste|gps|ortung|push benachrichtigungen|push nachrichten|pushnachrichten|mikrofon|kamera|standortzugriff|standortfreigabe|ortungsdienste|bluetooth) ~12 (deaktivieren|ausschalten|abschalten|verweigern|widerrufen|ablehnen|unterbinden|deaktiviert|abstellen|entziehen)',
      '(deaktivieren|ausschalten|abschalten|verweigern) ~10 (standortdienste|ortungsdienste|push benachrichtigungen|gps|standortfreigabe)',
      '(app|anwendung|apps) ~4 (deinstallieren|deinstallierst|deinstallation)',
    ],
    actor: 'any',
    needs: ['(sie|du|ihr|können|kannst|lassen|nutzer|jederzeit|ihres|deines|ihren)'],
    unless: [
      '(konto|profil|account|kundenkonto|nutzerkonto) ~12 löschen',

      '(erfassen|erheben|speichern|erhoben|erfasst) (wir)? ~8 (einstellungen|geräteeinstellungen)',
      '(gelöscht|gespeichert) ~6 (bis|wenn) ~6 deinstall*',
    ],
    examples: {
      match: [
        'Sie können die [Ortungsdienste jederzeit abschalten].',
        'Ändern Sie es in den [Einstellungen Ihres Smartphones].',
      ],
      skip: ['Wir erfassen Ihre Zeitzone.', 'Das Gerät ist neu.'],
    },
  },
  'sets-the-account': {
    says: 'choice/account-settings',
    match: [
      '(konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil) (kannst|können|könnt) (du|sie|ihr) ~4 (einstellungen|app einstellungen|profileinstellungen|kontoeinstellungen)',

      '(konto|profil|kundenkonto|kundenbereich|portal) (lassen|lässt) sich ~8 (ändern|bearbeiten|anpassen|aktualisieren|verwalten|pflegen)',

      '(einstellungen|profileinstellungen|kontoeinstellungen) (legst|legen|bestimmst|bestimmen|kannst|können) (du|sie) ~2 (fest|festlegen|bestimmen)? ~1 (ob|wer|welche)',

      '(kundenbereich|profil|nutzerkonto|kundenkonto|mitgliederbereich|konto|einloggen|portal) ~6 (selbst|jederzeit|eigenständig) ~2 (ändern|anpassen|berichtigen|bearbeiten|an|aktualisieren|verwalten|pflegen)',
      '(kundenbereich|profil|nutzerkonto|kundenkonto|mitgliederbereich|konto) (können|kannst) (sie|du) ~6 (ändern|anpassen|berichtigen|bearbeiten|aktualisieren|verwalten|pflegen)',
      '(ändern|passen|bearbeiten|verwalten|pflegen) (sie|du) ~8 (mein profil|mein konto|kundenbereich|kundenkonto|nutzerkonto|mitgliederbereich|profil) ~3 (selbst|an)?',

      '(kontoeinstellungen|profileinstellungen|benutzereinstellungen|konto einstellungen|kontoeinstellung|account einstellungen|accounteinstellungen|benachrichtigungseinstellungen|datenschutz einstellungen|benutzerkonto einstellungen|privatsphäreeinstellungen|nutzereinstellungen)',
      '(einstellungen) (in|ihres|deines|im|des|zu) (ihrem|deinem|ihres)? (kontos|konto|profils|profil|accounts|account|kundenkontos|nutzerkontos|benutzerkontos|kundenkonto|benutzerkonto)',
      '(konto|profil|kundenkonto|benutzerkonto|account) ~8 (festlegen|einstellen|bestimmen|entscheiden) ~6 (wer|welche|sichtbar|ob)',
      '(festlegen|bestimmen|entscheiden|steuern) ~2 (wer|welche|wie) ~8 (sehen|sieht|sichtbar|profil|teilen|nutzen)',
    ],
    actor: 'any',
    needs: ['(lässt|lassen) sich', '(sie|du|können|kannst|ihr|nutzer|deinen|ihren)'],
    unless: [
      '(speichern|speichert|erheben|erfassen|merken) ~6 (einstellungen|benutzereinstellungen|nutzereinstellungen)',
      'browser',
    ],
    examples: {
      match: [
        'Sie wählen dies in Ihren [Kontoeinstellungen].',
        'In Ihrem [Profil können Sie festlegen, wer] es sieht.',
      ],
      skip: ['Wir speichern Ihre Benutzereinstellungen.', 'Das Konto ist leer.'],
    },
  },
  'need-not-give-data': {
    says: 'choice/do-not-provide',
    match: [
      '(besuchen|nutzen|lesen|aufrufen|besuch|nutzung) ~8 ohne ~6 (über sich|zu ihrer person|zu deiner person) ~2 (mitzuteilen|preiszugeben|zu verraten|anzugeben)',
      '(besuch|nutzung) ~4 (müssen|brauchen|musst) (sie|du) ~4 nicht ~3 (angeben|mitteilen|wer sie sind|anmelden|registrieren|nennen)',

      '(selbst|frei|freigestellt) ~3 (entscheiden|entscheidest|überlassen) ~3 (ob|welche) ~10 (machen|angeben|mitteilen|bereitstellen|preisgeben|geben|eingeben|übermitteln|teilen|möchten)',
      '(ohne) ~1 (angabe|angaben|preisgabe|eingabe|bereitstellung|mitteilung) ~2 (personenbezogener|von|persönlicher|ihrer|zu|ihres) ~3 (daten|person|informationen|namens|personenbezogenen|namen)',
      '(besuchen|nutzen|nutzung|besucht|aufrufen|verwenden) ~8 ohne ~3 (anzugeben|mitzuteilen|zu registrieren|registrierung|anmeldung|preiszugeben|personenbezogene daten|wer sie sind)',
      '(entscheiden|dafür entscheiden|ablehnen) ~6 (nicht|keine) ~6 (bereitzustellen|anzugeben|mitzuteilen|preiszugeben|zur verfügung zu stellen|zu geben)',
      '(nicht einverstanden|nicht zustimmen|nicht akzeptieren) ~12 (nutzen|verlassen|nutzung|verwenden) ~6 (nicht|einstellen|ein|bitte)',
    ],
    actor: 'any',
    unless: [
      '(wir|uns) (entscheiden|verarbeiten|erheben) ~4 ohne',
      '(können|kann) (wir)? ~3 (kein*|nicht)',
      '(kinder*|minderjährig*)',
      'ohne ihre (einwilligung|zustimmung)',
    ],
    examples: {
      match: [
        'Sie können [frei entscheiden, ob Sie diese Angaben machen].',
        'Sie können unsere Website [ohne Angabe Ihrer Daten] nutzen.',
      ],
      skip: ['Wir entscheiden über den Antrag.', 'Sie müssen Ihre Anschrift angeben.'],
    },
  },
  'says-no-to-marketing': {
    says: 'choice/opt-out-marketing',
    match: [
      '(wer|wenn sie|wenn du|falls sie|falls du|möchten sie|wollen sie|willst du|möchtest du|wünschen sie) ~3 (das|dies|diese|solche|keine|ihn|sie)? ~1 (nicht|keine|keinen) ~6 (möchte|möchten|möchtest|will|wollen|willst|wünscht|wünschen|mehr|erhalten|bekommen) ~12 (bescheid|mitteilen|teilt|teilen|schreiben|schreibt|schreib|schreibe|anruf|anrufen|ruft|sagen|sagt|sag|melden|meldet|melde|genügt|reicht|abbestellen|abmelden|widersprechen|kreuzt|kreuz|mail|wenden)',
      '(möchten|wollen|willst|möchtest|wünschen) (sie|du) ~2 (das|dies|solche|diese)? ~1 nicht ~2 (mehr)? ~6 (genügt|reicht|schreiben|schreib|melden|melde|sagen|sag|teilen|rufen|ruf)',
    ],
    actor: 'any',
    needs: [
      '(post|briefe|zusendungen|mails|e mails|anrufe|werbung|werbe*|newsletter|rundbrief*|karte|gutschein*|katalog*|mailing*|angebote|spenden*|prospekt*|einladungen|kundenmagazin|glückwünsche|aktionen|neuigkeiten|werbepost|infobrief*)',
    ],
    unless: [
      '(cookies|cookie|analyse*|tracking|weitergeben|weitergegeben|weitergabe|gezählt)',
      '(personalisiert*|interessenbezogen*) (werbung|anzeigen)',
    ],
    examples: {
      match: ['Zum Jahrestag senden wir einen Gutschein; [wer das nicht wünscht, schreibt] uns kurz.'],
      skip: ['Wer nicht kommen möchte, sagt Bescheid.'],
    },
  },
};
