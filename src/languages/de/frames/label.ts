/** Labels of lines, as records of processing and short notices have them: "Empfänger: Steuerberater". */
import type { Frame } from '../../pack.ts';

const OF = '(der|des|ihrer|von|dieser|unserer)';
const DATA = '(daten|datenverarbeitung|verarbeitung|personenbezogenen|personenbezogener)';

export const label: Record<string, Frame> = {
  'labels-data': {
    opens: ['collection'],
    actor: 'any',
    labels: true,
    match: [
      `(verarbeitete|erhobene|gespeicherte|betroffene|verwendete|erfasste|benötigte) (personenbezogene)? (daten|datenarten|datenkategorien|informationen|angaben)`,
      `(datenarten|datenkategorien|datenkategorie|datenart)`,
      `(kategorien|arten|art|umfang|kategorie) (der|von|verarbeiteter|betroffener) (verarbeiteten|personenbezogener|personenbezogenen|betroffenen|erhobenen)? (daten|datenverarbeitung)`,
      '(pflichtangaben|pflichtfelder|freiwillige angaben|freiwillig)',
    ],
    examples: {
      match: ['[Verarbeitete Daten]: Ihr Name und Ihre Anschrift.'],
      skip: ['Verarbeitete Daten sind kein Name.'],
    },
  },
  'labels-recipients': {
    opens: ['sharing'],
    actor: 'any',
    labels: true,
    match: [
      `(weitere|mögliche|interne|externe|etwaige|sonstige|kategorien von|kategorien der)? (empfänger|empfängern|empfängerkategorien|empfängerkategorie|datenempfänger|weitergabe an|übermittlung an|weitergabe) (${OF} ${DATA} ${DATA}?)?`,
    ],
    examples: {
      match: ['[Weitere Empfänger]: unsere Steuerberater.'],
      skip: ['Empfänger unserer Briefe lieben unsere Steuerberater.'],
    },
  },
  'labels-purposes': {
    opens: ['purpose'],
    actor: 'any',
    labels: true,
    match: [
      `(zweck|zwecke|verarbeitungszweck|verarbeitungszwecke|verwendungszweck|verwendungszwecke|wozu|wofür) (${OF} ${DATA} ${DATA}?)?`,
    ],
    examples: {
      match: ['[Zweck]: die Abrechnung unserer Leistungen.'],
      skip: ['Zwecklos ist die Abrechnung.'],
    },
  },
  'labels-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    labels: true,
    match: [`(rechtsgrundlage|rechtsgrundlagen|rechtsgrund|erlaubnisgrund) (${OF} ${DATA} ${DATA}?)?`],
    examples: {
      match: ['[Rechtsgrundlage der Verarbeitung]: Ihre Einwilligung.'],
      skip: ['Der Rechtsgrund fehlt.'],
    },
  },
  'labels-measures': {
    opens: ['security'],
    actor: 'any',
    labels: true,
    match: ['(sicherheit|schutzmaßnahmen|sicherheitsmaßnahmen|maßnahmen|datensicherheit)'],
    examples: {
      match: ['[Sicherheit]: Zugangskontrollen und Firewalls.'],
      skip: ['Sicherheit kostet Geld.'],
    },
  },
};
