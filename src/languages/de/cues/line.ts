/** What begins a line or an answer. */
import type { Cues } from '../../pack.ts';

const OF = '(der|des|ihrer|von|dieser|unserer)';
const DATA = '(daten|datenverarbeitung|verarbeitung|personenbezogenen|personenbezogener|speicherung|cookies)';

export const line = {
  label: [
    `(weitere|mögliche|kategorien|kategorien von|interne|externe)? (zweck|zwecke|verarbeitungszweck|verarbeitungszwecke|verwendungszweck|empfänger|empfängern|empfängerkategorien|rechtsgrundlage|rechtsgrundlagen|speicherdauer|aufbewahrungsdauer|speicherfrist|aufbewahrungsfrist|löschfrist|löschfristen|dauer|rechtsgrund|betroffene daten|verarbeitete daten|verarbeitete datenarten|erhobene daten|gespeicherte daten|datenarten|datenkategorien|arten von daten|drittland|drittlandtransfer|datenübermittlung|weitergabe|übermittlung|speicherung|löschung|datenquelle|herkunft) (${OF} ${DATA} ${DATA}?)?`,
  ],
  refusal: ['(nein|nie|niemals|keinesfalls|auf keinen fall|natürlich nicht|selbstverständlich nicht|nö)'],
  assent: ['(ja|jawohl)'],
} satisfies Partial<Cues>;
