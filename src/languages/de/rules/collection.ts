import type { Rule } from '../../pack.ts';

/** Data that a sentence names by what is done. */
export const collection: Record<string, Rule> = {
  'watches-by-camera': {
    says: 'collection/video-surveillance',
    match: [
      '(videoüberwacht|videoüberwachung|kameraüberwacht) ~6 (statt|durch|ein|eingesetzt|installiert|vor)?',
      '(mit|durch|per) ~1 (kameras|videokameras|überwachungskameras|video) ~4 (überwacht|überwachen|aufgezeichnet|beobachtet)',
      '(überwachen|überwacht|setzen|betreiben) ~8 (kameras|videokameras|videoüberwachung|überwachungskameras)',
    ],
    needs: ['(wird|werden|wir|erfolgt|findet|sind|ist)'],
    unless: ['(hinweisschild|verboten|unzulässig)'],
    examples: {
      match: ['Die Eingänge unseres Hauses werden [mit Kameras überwacht].'],
      skip: ['Kameras verkaufen wir im ersten Stock.'],
    },
  },
  'keeps-prompts': {
    says: 'collection/prompts',
    actor: 'any',
    match: [
      '(eingaben|anfragen|fragen) die ~8 (chatbot|chatfenster|chat|ki assistenten|ki|assistenten|sprachassistenten) ~4 (schreiben|eingeben|richten|stellen|eingibst|schreibst) ~2 (protokollieren|speichern|verarbeiten|erfassen|werden)',

      '(chatbot|chatbots|ki assistent|ki assistenten|sprachassistent|ki) ~8 (speichert|speichern|verarbeitet|erfasst|protokolliert) ~4 (eingaben|anfragen|fragen)',
      '(eingaben|anfragen) ~6 (chatbot|chatbots|ki assistenten|ki) ~6 (gespeichert|verarbeitet|erfasst|speichern|verarbeiten|protokolliert)',
    ],
    examples: {
      match: ['Der [Chatbot protokolliert alle Eingaben].'],
      skip: ['Der Chatbot beantwortet Fragen rund um die Uhr.'],
    },
  },
  'records-calls': {
    says: 'collection/voice-recording',
    match: [
      '(zeichnen|zeichnet|schneiden|schneidet|nehmen|nimmt) ~3 (gespräch|gespräche|telefonat|telefonate|telefongespräch|telefongespräche|anruf|anrufe|telefonisch*) ~8 (auf|mit)',
      '(gespräch|gespräche|telefonat|telefonate|telefongespräch|telefongespräche|anruf|anrufe) ~8 (aufgezeichnet|mitgeschnitten|aufzeichnen|mitschneiden|aufgenommen)',
      '(aufzeichnung|mitschnitt) (von|der|des|ihrer|ihres|eines) ~2 (gesprächs|gespräche|gesprächen|telefonats|telefonate|telefonaten|anrufs|anrufe|anrufen|telefongesprächs|telefongespräche|telefongesprächen)',
    ],
    needs: ['(wir|uns|werden|wird|findet|erfolgt|unser*)'],
    unless: ['(verboten|untersagt|recht|widersprechen|gelöscht|löschen)', '(rechtsgrundlage|löschung)'],
    examples: {
      match: ['Zur Schulung [zeichnen wir Telefonate auf].'],
      skip: ['Nehmen Sie das Gespräch mit uns auf.', 'Das Gespräch verlief gut.'],
    },
  },
  'films-the-premises': {
    says: 'collection/video-surveillance',
    actor: 'any',
    match: [
      '(kamera|kameras|videokamera|videokameras) (die|welche) ~8 (filmt|filmen|aufzeichnet|aufzeichnen|überwacht|überwachen|erfasst|erfassen)',
      '(hängt|hängen|befindet|befinden|gibt es) ~5 (kamera|kameras|videokamera|videokameras|überwachungskamera|überwachungskameras)',

      '(filmen|filmt|zeichnen|überwachen|erfassen|nehmen) (kameras|videokameras|überwachungskameras)',
      '(kameras|videokameras|überwachungskameras) ~10 (filmen|filmt|überwachen|aufzeichnen|überwacht|zeichnen)',
    ],
    needs: [
      '(unser*|eingang|eingangsbereich|gelände|parkplatz|parkplätze|foyer|verkaufsraum|treppenhaus|tiefgarage|hof|filialen|filiale|halle)',
    ],
    unless: ['(kein*|nicht|nie)', '(ihre|deine) kamera*', 'verkaufen'],
    examples: {
      match: ['In unserer Halle [filmen Kameras] den Eingang.'],
      skip: ['Wir verkaufen Kameras, die draußen filmen.', 'In unserer Halle filmen keine Kameras.'],
    },
  },
  infers: {
    says: 'collection/inferences',
    match: [
      'aus ~6 (leiten|leitet|schließen|schließt) (wir|die app|das system|unser system|der dienst) ~3 (ab|darauf|auf|daraus)? ~2 (welche|was|ob|wie|dass|ihre|deine|ihren|deinen|rückschlüsse)',
      '(leiten|schließen) wir ~1 aus ~6 (ab|auf|darauf) ~2 (welche|was|ob|wie|dass|ihre|deine|ihren|deinen)?',
      '(ziehen|zieht) wir ~4 (rückschlüsse|schlüsse) ~1 (auf|über|zu) (ihre|deine|ihren|deinen|vorlieben|interessen)',
    ],
    unless: ['(kein*|nicht|nie)', '(rechte|pflichten|ansprüche) ~2 ab'],
    examples: {
      match: ['[Aus Ihren Käufen leiten wir ab, welche] Themen Sie mögen.'],
      skip: ['Aus der Satzung leiten wir Rechte ab.', 'Wir ziehen keine Rückschlüsse auf Ihre Vorlieben.'],
    },
  },
  'films-nothing': {
    says: 'collection/video-surveillance',
    denies: true,
    actor: 'any',
    match: [
      '(gibt es|findet|haben wir|betreiben wir|besteht|erfolgt) (bei uns)? (keine|keinerlei) (videoüberwachung|kameraüberwachung|überwachungskameras|überwachungskamera)',
      'auf (eine)? (videoüberwachung|kameraüberwachung|überwachungskameras) ~2 (verzichten wir|wird verzichtet)',
      '(keine|keinerlei) (videoüberwachung|kameraüberwachung) (statt|eingesetzt|installiert)',
    ],
    unless: ['(außer|sofern|wenn|bis auf|nur)'],
    examples: {
      match: ['In unseren Läden [findet keine Videoüberwachung] statt.'],
      skip: ['Auf dem Hof gibt es eine Videoüberwachung.'],
    },
  },
  'sees-no-cards': {
    says: 'collection/payment-details',
    denies: true,
    match: [
      '(zahlungsdaten|kartendaten|kreditkartendaten|kreditkartennummer|zahlungsinformationen|kartennummer|bankdaten) (sehen|erfahren|bekommen|erhalten|kennen) wir ~2 (nicht|nie|niemals)',
      'wir (sehen|erfahren|bekommen|erhalten|kennen) ~2 (keine|keinerlei|nie|niemals) ~1 (zahlungsdaten|kartendaten|kreditkartendaten|kreditkartennummer|zahlungsinformationen|kartennummer)',
    ],
    unless: ['(vollständig*|außer|sofern|wenn)'],
    examples: {
      match: ['Ihre [Kartendaten erfahren wir nie].'],
      skip: ['Ihre Kartendaten erfahren wir bei der Buchung.'],
    },
  },
  'locates-things': {
    says: 'collection/precise-location',
    match: [
      '(orten|ortet|lokalisieren|lokalisiert|verfolgen|tracken|geortet|getrackt) ~8 (per|mit|über|via|mittels) ~1 (gps|satellit|satelliten|satellitenortung)',
      '(per|mit|über|via|mittels) ~1 (gps|satellit|satelliten|satellitenortung) ~4 (orten|geortet|lokalisiert|lokalisieren|verfolgt|verfolgen|getrackt)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Gemietete Räder [orten wir per GPS].'],
      skip: ['Gemietete Räder orten wir nicht per GPS.'],
    },
  },
  'reads-plates': {
    says: 'collection/vehicle-data',
    actor: 'any',
    match: [
      '(kennzeichen|nummernschild|nummernschilder) ~10 (kamera|kameras|scanner|automatisch|schranke) ~4 (gelesen|erfasst|erkannt|abgelesen|eingelesen|lesen|erfassen|erkennen)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Bei der Einfahrt wird Ihr [Kennzeichen von einer Kamera gelesen].'],
      skip: ['Ihr Kennzeichen wird von keiner Kamera gelesen.'],
    },
  },
};
