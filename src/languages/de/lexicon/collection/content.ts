import type { LexiconEntry } from '../../../pack.ts';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      '(forumsbeitrag|forumsbeiträge|beitragstexte|rezepte die sie|hochgeladene bilder|hochgeladene fotos|hochgeladene videos|playlists|playlist|wunschliste|wunschlisten|merklisten|kundenrezensionen|kundenbewertungen|sternebewertung|gästebucheintrag|leserkommentare|leserbrief|leserbriefe|anzeigentexte|inserate|inserat|stellengesuch|stellengesuche|designs|entwürfe|zeichnungen)',

      '(nutzerbeiträge|forenbeitrag|rezensionstext|bewertung|bewertungstext|produktbewertungen|postings|posting|posts|freitexteingaben|freitextangaben|hochgeladene inhalte|gästebucheinträge|gästebucheintrag|wunschzettel|notizen)',
      '(inhaltsdaten|nutzerinhalte|nutzergenerierte inhalte|kommentar|kommentare|kommentaren|forenbeiträge|rezension|rezensionen|texteingaben|formulareingaben|eingabedaten|beiträge|beitrag|bewertungen)',
      '(inhalte|inhalt|beiträge|fotos|texte) (die|den) (sie|du|nutzer) (in|auf|bei|hochladen|veröffentlichen|einstellen|erstellen|teilen|posten|uns)?',
      '(von ihnen|von dir) (eingestellte|eingestellten|veröffentlichte|veröffentlichten|hochgeladene|hochgeladenen|erstellte|erstellten|geteilte) (inhalte|beiträge|inhalten)',
      '(ihre|deine|eure) (inhalte|beiträge)',
    ],
    examples: {
      match: ['Wir speichern Ihre [Kommentare].', 'Wir erheben [Inhaltsdaten].'],
      skip: ['Die Inhalte unserer Seiten wurden mit Sorgfalt erstellt.'],
    },
  },
  files: {
    words: [
      '(belegen|quittungen|gescannte dokumente|eingescannte dokumente|urkunden|bescheinigung|bescheinigungen|antragsformulare|grundrisse|fotos und dokumente)',

      '(belege|nachweise|antragsunterlagen|vertragsunterlagen|schriftstücke|scans|bewerbungsdokumente)',
      '(hochgeladene|hochgeladenen|übermittelte|übersandte) (dateien|dokumente|unterlagen)',
      '(dateianhänge|dateianhang|anhänge|unterlagen|dokumente|dateien)',
    ],
    examples: { match: ['Wir speichern Ihre [hochgeladenen Dateien].'], skip: ['Cookies sind kleine Dateien.'] },
  },
  communications: {
    words: [
      '(postfach|postfachs|mailpostfach|e mail postfach|posteingang|posteingangs|mailbox)',
      '(chatnachrichten|chattexte|gesprächsverlauf|gesprächsverläufe|mailverkehr|mailverläufe|emailverkehr|briefwechsel|supportverlauf|ticketverlauf|ihr schreiben|ihre mitteilung|ihre nachricht|deine nachricht|ihr anliegen|nachrichteninhalt|betreff und nachricht|freitextfeld|mitteilungstext|anfragetext|beratungsprotokolle|beratungsprotokoll|gesprächsprotokoll|fallnotizen|sprachnachrichten und chats|direktnachrichten|privatnachrichten|postfachnachrichten)',

      '(nachrichten|sms|chats) aus',
      '(*einträge|*einträgen|fotos|kontakte) (und|oder|noch) (nachrichten|sms|chats)',

      '(verlauf|inhalt|protokoll) (des|ihres|der|deines|ihrer|deiner) (gesprächs|chats|unterhaltung|kommunikation|dialogs)',
      '(kommunikationsinformationen|kundenkommunikation|telefonnotizen|gesprächsnotizen|gesprächsprotokolle|e mail korrespondenz|e mail kommunikation|chat verlauf|chat verläufe|chat inhalte|chat nachrichten|chatinhalte|nachrichtenverlauf|schriftwechsel|anfrageinhalte|supportanfragen|support anfragen|kommunikationsverlauf|kommunikationshistorie|kontakthistorie|nachrichteninhalten)',
      '(korrespondenz|kommunikationsinhalt|kommunikationsinhalte|kommunikationsinhalten|nachrichteninhalt|nachrichteninhalte|chatverlauf|chatverläufe|chatnachrichten|chatprotokolle|schriftverkehr|gesprächsinhalte|e mail verkehr|korrespondenzdaten)',
      '(anfragen|nachrichten|e mails|mitteilungen|korrespondenz) (an uns|mit uns|von ihnen)',
      '(ihre|deine|eure) (e mails|nachrichten|mitteilungen|kommunikation) (an|mit) uns',
      '(inhalt|inhalte) (ihrer|deiner|der|ihres|von) (anfrage|anfragen|nachricht|nachrichten|e mail|e mails|kommunikation|anliegens|mitteilung)',
      '(nachricht|nachrichten|anfrage|anfragen|e mails) (die)? (sie|du) (uns|an uns)?',
      '(nachrichtentext|anfragedaten|anfrageinhalt)',
    ],
    examples: {
      match: ['Wir speichern den [Inhalt Ihrer Nachricht].', 'Wir speichern die [Korrespondenz] mit Ihnen.'],
      skip: ['Wir beantworten Fragen gern.'],
    },
  },
  'survey-responses': {
    words: [
      '(fragebogen|fragebogens|fragebögen|umfragebogen|feedbackbogen|bewertungsbogen|evaluationsbogen|evaluationsbögen|rückmeldebogen)',
      '(ihre|deine|ihren) (antworten|angaben) (aus|in|im rahmen|bei) (der|unserer|einer|von|unseren|den)? (umfrage|umfragen|befragung|befragungen)',
      '(befragungsergebnisse|umfrageangaben|zufriedenheitsbewertungen|feedbackdaten)',
      '(umfrageantworten|umfragedaten|umfrageergebnisse|feedback|rückmeldungen|antworten auf (unsere)? (umfragen|fragen)|befragungsdaten|umfrageteilnahmen|antworten)',
    ],
    examples: { match: ['Wir erheben Ihre [Umfrageantworten].'], skip: ['Antworten auf häufige Fragen stehen hier.'] },
  },
  'voice-recording': {
    words: [
      '(ihre|deine|die) stimme',
      '(sprachaufnahmen|sprachaufnahme|sprachbefehle|sprachbefehl|stimmaufnahmen|sprachnachrichten|gesprächsaufzeichnung|gesprächsmitschnitt)',

      '(stimmaufzeichnung|stimmaufzeichnungen|tonaufzeichnung|tonaufzeichnungen|sprachmemos|sprachnachricht|mailboxnachrichten|anrufaufzeichnung|anrufaufzeichnungen|audioaufzeichnungen|audiodatei|audiodateien)',
      '(sprachaufzeichnung|sprachaufzeichnungen|sprachaufnahme|sprachaufnahmen|stimmaufnahme|stimmaufnahmen|telefonaufzeichnung|telefonaufzeichnungen|gesprächsaufzeichnung|gesprächsaufzeichnungen|sprachnachrichten|sprachbefehle|spracheingaben|sprachdaten|telefonmitschnitte|tonaufnahmen)',
      '(telefongespräch|telefongespräche|telefonate|telefonanrufe|anrufe|telefonat)',
    ],
    examples: { match: ['Wir speichern [Sprachaufzeichnungen].'], skip: ['Ihre Stimme zählt.'] },
  },
  'audio-video': {
    words: [
      '(video|online) (interview|interviews|bewerbungsgespräch|bewerbungsgespräche|gespräche|sprechstunden)',
      '(videointerview|videointerviews|videogespräch|videogespräche|videosprechstunde|videosprechstunden|videotelefonate|videoanruf|videoanrufe)',
      '(bodycam aufnahmen|dashcam aufnahmen|drohnenaufnahmen|mitschnitte|mitschnitt|aufzeichnung der veranstaltung|kursaufzeichnung|webinaraufzeichnung|webinaraufzeichnungen|aufzeichnungen von videokonferenzen|bildübertragung|kamerabild|mikrofonsignal)',

      '(filmmaterial|videoclips|videodateien|bildschirmaufnahmen|livestreams|bild und videoaufnahmen|bild und filmaufnahmen|foto und videoaufnahmen|foto und filmaufnahmen|ton und bildaufnahmen|videokonferenzen|videochat)',
      '(videoaufnahme|videoaufnahmen|audioaufnahme|audioaufnahmen|bild und tonaufnahmen|videodaten|audiodaten|audio|audio und videodaten|videos|film und fotoaufnahmen|filmaufnahmen|videokonferenzdaten|kameradaten|mikrofon|mikrofondaten|kamera)',
      '(audio|bild|ton|film|foto) (und|oder) (videoaufnahmen|videodaten|tonaufnahmen|filmaufnahmen|videos)',
    ],
    examples: {
      match: ['Wir speichern [Videoaufnahmen] des Seminars.'],
      skip: ['Sehen Sie unsere Videos auf YouTube.'],
    },
  },
  'video-surveillance': {
    words: [
      '(videobilder|kamerabilder|überwachungsbilder|videoüberwachungsaufnahmen|überwachungskamera|videosequenzen)',
      '(videoüberwachung|videoüberwachungsdaten|überwachungsvideos|überwachungskameras|videoaufzeichnung|videoaufzeichnungen|überwachungsaufnahmen|kameraaufzeichnungen)',
    ],
    examples: {
      match: ['Wir speichern [Videoaufzeichnungen] aus dem Eingangsbereich.'],
      skip: ['Wir zeichnen den besten Film aus.'],
    },
  },
  calendar: {
    words: [
      '(kalenderinhalte|terminkalender|kalendereintragungen)',
      '(kalendereintrag|kalendereinträge|kalendereinträgen|kalenderdaten|termindaten|kalender)',
    ],
    examples: {
      match: ['Wir lesen Ihre Termine und erheben [Kalendereinträge].'],
      skip: ['Wir speichern Daten ein Kalenderjahr lang.'],
    },
  },
  prompts: {
    words: [
      '(texte|eingaben) und prompts',
      '(ihre|deine) eingaben (in|an|bei) (den|die|das|dem|der|unseren|unsere|unserer|unserem)? (ki|chatbot|assistenten|sprachmodell|sprachmodelle|ki modelle|ki modell)',
      '(chateingaben|ki eingaben|anfragen an (den|die|unseren) (chatbot|ki)|eingaben (an|in) (den|die|unseren) (chatbot|ki|assistenten))',
      '(prompts|prompt|eingabeaufforderungen|eingaben und ausgaben|chatbot eingaben)',
    ],
    examples: { match: ['Wir speichern Ihre [Prompts].'], skip: ['Wir antworten prompt.'] },
  },
};
