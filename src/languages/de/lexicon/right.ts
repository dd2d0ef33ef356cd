/** Actions and names of rights, in the words of the German GDPR, under frames such as "Sie haben das Recht auf …". */
import type { LexiconEntry } from '../../pack.ts';

const the =
  '(ihrer|der|die|deiner|ihre|dieser|meiner|eurer|den|ihr|das|sie betreffender|sie betreffenden|von|über|unserer)';
const A = '(art|artikel|artt)';

export const right: Record<string, LexiconEntry> = {
  access: {
    words: [
      '(unentgeltliche|kostenlose|kostenfreie|unentgeltlich|kostenlos|umfassende|jederzeitige)? (auskunft|auskünfte|auskunftsrecht|auskunftsrechts|auskunftserteilung|auskunftsanspruch|auskunftsersuchen|auskunftsverlangen)',
      `(kopie|kopien) ${the}? (gespeicherten|personenbezogenen|über sie gespeicherten)? (personenbezogenen)? daten`,
      '(auskunfts|auskunft) (und|oder)? (berichtigungsrecht|löschungsrecht|widerrufsrecht)',
      `${A} 15 (ds gvo|dsgvo|abs|absatz|bis)`,
      '(ihre|deine|die|seine) (personenbezogenen|gespeicherten)? daten (einzusehen|einsehen|abrufen|abzurufen)',
      'zu erfahren (welche|ob)',
    ],
    examples: { match: ['Sie haben ein Recht auf [Auskunft].'], skip: ['Unsere Auskunft ist immer besetzt.'] },
  },
  rectification: {
    words: [
      '(berichtigung|korrektur|richtigstellung|vervollständigung|aktualisierung)',
      `${A} 16 (ds gvo|dsgvo|abs)`,
      '(berichtigen|korrigieren|vervollständigen|ändern) (zu)? lassen',
      '(zu berichtigen|zu korrigieren)',
      'berichtigungsrecht',
    ],
    examples: { match: ['Sie haben ein Recht auf [Berichtigung].'], skip: ['Die Korrektur des Buches dauert.'] },
  },
  erasure: {
    words: [
      '(löschung|recht auf vergessenwerden|vergessenwerden|löschungsrecht|vergessen werden)',
      `${A} 17 (ds gvo|dsgvo|abs)`,
      '(löschen|entfernen) (zu)? lassen',
      '(daten|angaben|diese) zu löschen',
    ],
    examples: { match: ['Sie haben ein Recht auf [Löschung].'], skip: ['Die Löschung des Brandes gelang.'] },
  },
  restriction: {
    words: [
      '(einschränkung|beschränkung|sperrung) (der (verarbeitung|datenverarbeitung|weiteren verarbeitung))?',
      `${A} 18 (ds gvo|dsgvo|abs)`,
      '(verarbeitung|daten) (einzuschränken|einschränken|zu beschränken|sperren) (zu)? (lassen)?',
    ],
    examples: {
      match: ['Sie haben ein Recht auf [Einschränkung der Verarbeitung].'],
      skip: ['Die Sperrung der Straße dauert an.'],
    },
  },
  portability: {
    words: [
      '(datenübertragbarkeit|datenportabilität|datenmitnahme|übertragbarkeit|portabilität)',
      `(übertragbarkeit|portabilität|übertragung) ${the}? daten`,
      '(maschinenlesbaren|maschinenlesbarem|maschinenlesbares|übertragbaren) (format|form)',
      `${A} 20 (ds gvo|dsgvo|abs)`,
    ],
    examples: { match: ['Sie haben ein Recht auf [Datenübertragbarkeit].'], skip: ['Das Gerät ist übertragbar.'] },
  },
  objection: {
    words: ['(widerspruch|widerspruchsrecht|widerspruchsrechts|widerspruchsmöglichkeit)', `${A} 21 (ds gvo|dsgvo|abs)`],
    examples: { match: ['Sie haben ein Recht auf [Widerspruch].'], skip: ['Das steht im Widerspruch zum Vertrag.'] },
  },
  'withdraw-consent': {
    words: [
      '(widerruf|widerrufsrecht|widerruflichkeit) (der|ihrer|einer|deiner|erteilter|zur)? (erteilten|datenschutzrechtlichen|von ihnen erteilten)? (einwilligung|einwilligungen|zustimmung|einwilligungserklärung)',
      '(einwilligung|einwilligungen|zustimmung|einwilligungserklärung) (jederzeit|zu|mit wirkung für die zukunft|jederzeit mit wirkung für die zukunft|jederzeit zu) (zu)? (widerrufen|zurückzuziehen|zurückziehen|widerruf)',
      `${A} 7 (abs|absatz) 3`,
    ],
    examples: {
      match: ['Sie haben ein Recht auf [Widerruf Ihrer Einwilligung].'],
      skip: ['Sie haben ein Recht auf Widerspruch.'],
    },
  },
  complaint: {
    words: [
      '(beschwerde|beschwerden|beschwerderecht) (bei|an) (der|einer|die|eine|den|der für uns)? (zuständigen|jeweiligen|für sie zuständigen|datenschutz|zuständige|für den datenschutz zuständigen|örtlichen|nationalen)? (aufsichtsbehörde|datenschutzbehörde|datenschutzaufsichtsbehörde|behörde|datenschutz aufsichtsbehörde|aufsichtsbehörden|datenschutzaufsichtsbehörden|datenschutzbehörden|landesbeauftragten)',
      'beschwerderecht (bei)?',
      `${A} 77 (ds gvo|dsgvo|abs)`,
      '(bei|an) (der|einer) (zuständigen|datenschutz)? (aufsichtsbehörde|datenschutzbehörde|datenschutzaufsichtsbehörde) (zu)? (beschweren|wenden)',
      'beschwerde (einzureichen|einzulegen|zu erheben|einreichen|einlegen)',
    ],
    examples: {
      match: ['Sie haben ein Recht auf [Beschwerde bei einer Aufsichtsbehörde].'],
      skip: ['Beschwerden über den Lärm nimmt der Hausmeister an.'],
    },
  },
  'not-automated-decision': {
    words: [
      'nicht (einer|ausschließlich einer|einer ausschließlich) (ausschließlich)? (auf einer|auf)? (automatisierten|automatisierter)',
      'keiner (ausschließlich)? (auf einer|auf)? (automatisierten|automatisierter)',
      `${A} 22 (ds gvo|dsgvo|abs)`,
      '(eingreifen einer person|menschliches eingreifen|eingreifens einer person)',
    ],
    examples: {
      match: ['Sie haben das Recht, [nicht einer automatisierten] Entscheidung unterworfen zu werden.'],
      skip: ['Das Tor ist automatisiert.'],
    },
  },
  'non-discrimination': {
    words: [
      '(nichtdiskriminierung|diskriminierungsfreiheit|gleichbehandlung)',
      'nicht (diskriminiert|benachteiligt) zu werden',
    ],
    examples: { match: ['Sie haben ein Recht auf [Nichtdiskriminierung].'], skip: ['Wir stehen für Vielfalt.'] },
  },
};
